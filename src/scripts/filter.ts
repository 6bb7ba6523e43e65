/** Says which filter is on; the style sheet shows it without this. */
const links = document.querySelectorAll('.filter a');
const all = document.querySelector('.f-all');

function mark(): void {
  const target = document.getElementById(location.hash.slice(1));
  const verdict = /\bat-(differs|compatible|same)\b/.exec(target?.className ?? '')?.[1];
  const current = verdict ? document.querySelector(`.f-${verdict}`) : all;
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

mark();
addEventListener('hashchange', mark);
