/** Words of news English that end in a full stop without ending a sentence. Lower case, without the last stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Stand before a name: "Gen. Smith", "St. Louis". */
export const TITLES = words(`
  mr mrs ms mx dr prof gen lt col capt cpt maj sgt cpl pvt pfc adm cmdr cdr brig sen rep gov pres rev fr hon msgr supt det
  insp atty amb st ste mt ft messrs mme mlle sr sra srta dir dep asst assoc gens sens reps govs drs profs lts sgts
  spc ens snr comr inf cmdt comdr const ald vp sec treas r.adm v.adm lt.gen maj.gen lt.col wm chas geo thos jos robt ltcdr pte flt sgt.maj cllr mgr sqn ldr cdre wg supt dci insp
  engr ven`);

/** Never end a sentence: "v. Jones", "e.g. steel". */
export const ALWAYS_GO_ON = words(`v vs e.g i.e eg ie viz cf ca approx incl esp al`);

/** Stand before a figure: "No. 5", "Sept. 3", "p. 14". */
export const BEFORE_FIGURES = words(`
  no nos rs art arts sec secs fig figs vol vols ch pp p pt pts para op ver rt hwy rte jan feb mar apr jun jul aug sep sept oct nov dec tel ext min max est approx ca`);

export const MONTHS = words(`jan feb mar apr jun jul aug sep sept oct nov dec`);

/** May end a sentence or go on: "Apple Inc. Chief Executive …", "bought by Apple Inc. Shares rose". */
export const COMPANY = words(
  `inc corp co ltd bros cos llc plc l.l.c l.p lp pty s.a s.p.a n.v a.g dept univ assn bldg est mfg intl natl govt`,
);

/** After a person's name: "John Smith Jr. said". */
export const AFTER_NAMES = words(`jr sr esq ph.d m.d d.d.s r.n b.a m.a m.b.a j.d ll.b ll.m phd md iii ii`);

/** American states as news style shortens them, after a comma: "Aurora, Colo." */
export const STATES = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore
  pa penn tenn tex vt va wash wis wisc wyo n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i d.c p.e.i ont que alta sask man b.c n.s n.b
  d-calif r-calif`);

/** Streets and the like, after a name: "Main St. The fire …". */
export const PLACES = words(`ave blvd rd st sq pl ln dr ct pkwy`);

/** Units and other short forms that mostly go on. */
export const MEASURES = words(
  `ft in lb lbs oz kg km mi hr hrs min mins sec secs sq cu mph yr yrs cent pct etc`,
);

/** Opens a sentence far more often than it follows an abbreviation: function words, never part of a name. */
export const STARTERS = words(`
  the a an this that these those he she it they we you i his her hers its their our my your but and or so yet if when
  while whereas after before since as at in on by for from with without to of however meanwhile although though there
  here what who whom where why how which not some many most both each every another several few also then now later
  earlier still even just only such during despite because until between among through once instead nor neither
  either perhaps maybe according additionally moreover furthermore nevertheless nonetheless asked about against amid
  around within two three four five six seven eight nine ten no yes it's he's she's they're we're i'm that's there's
  let's don't didn't isn't wasn't i've we've you're is are was were do does did has have had can could would should
  may might must nobody everyone someone anyone nothing everything something others other till unless whether none few much thank please never almost every any all`);

/** Open sentences as plain plurals and the like, yet also stand in names: told apart by the word after them. */
export const NOUN_STARTERS = words(`
  police officials authorities prosecutors investigators critics experts analysts residents people scientists researchers
  lawmakers shares stocks prices sales investors traders witnesses doctors rescuers firefighters thousands hundreds
  dozens millions more nearly almost around last next today yesterday tomorrow officers detectives lawyers attorneys
  workers students voters protesters supporters opponents users customers fans players nothing parents teachers
  soldiers troops rebels militants economists oil gold trading tickets members leaders ministers relatives`);

/** Places and things are called after people: "Lee Jr. Boulevard". */
export const NAMED_AFTER = words(
  `day boulevard avenue street school elementary high park hospital library award drive memorial`,
);

/** Follow a company's name within its sentence: "Inc. Chief Executive". */
export const OFFICES = words(`
  chief ceo cfo coo president chairman chairwoman chair chairperson vice director managing executive founder
  co-founder spokesman spokeswoman spokesperson analyst manager head senior general inc corp co ltd plc llc unit
  group holdings cos`);

/** Names that carry an exclamation mark. */
export const EXCLAIMED_NAMES = words(
  `yahoo e jeopardy yum joomla panic airplane oklahoma mamma oliver wham hot`,
);

export const WEEKDAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
);

/** After a time of day: "8 p.m. EST", "6 a.m. Sunday", "3 p.m. Sept. 4". */
export const AFTER_TIMES = words(`
  est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist jst msk wib aest aedt eastern central mountain pacific
  greenwich local standard daylight beijing tokyo london january february march april may june july august
  september october november december christmas new`);
