/**
 * Runs in the head of every page before anything is painted, so that a remembered scheme never flashes.
 * It stands here as text because a content-security policy needs its hash.
 */
export const THEME_SCRIPT =
  "(e=>{e.dataset.js='';try{let t=localStorage.getItem('theme');if(t=='dark'||t=='light')e.dataset.theme=t}catch{}})(document.documentElement)";
