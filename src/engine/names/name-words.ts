/** Words that tell what a capitalised word is: a name, a title before one, or neither. All lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Stand before a person's name. "General" and the like also open names of bodies: see BODIES. */
export const TITLES = words(`
  mr mrs ms mx miss dr doctor prof professor sir dame lord lady rev reverend fr father sister brother pastor imam rabbi bishop
  archbishop cardinal pope ayatollah sheikh sultan emir king queen prince princess duke duchess baron count president
  premier minister chancellor secretary senator sen rep representative congressman congresswoman councilman
  councilwoman councillor councilor assemblyman assemblywoman mp mep gov governor mayor ambassador envoy speaker leader
  chairman chairwoman chair chairperson chief director ceo commissioner commander general gen colonel col major maj
  captain capt lieutenant lt sergeant sgt corporal cpl private pvt admiral adm brigadier brig marshal constable officer
  detective det inspector superintendent supt sheriff deputy judge justice attorney solicitor prosecutor coach manager
  spokesman spokeswoman spokesperson executive analyst vice prime former ex acting assistant associate senior special
  co-founder founder editor actor actress singer guitarist striker midfielder defender goalkeeper astronaut economist
  dean provost trooper ranger firefighter agent msgr sra herr frau monsieur madame comrade treasurer clerk
  administrator principal lawyer historian scientist researcher professor author writer blogger businessman
  businesswoman activist pilot driver archaeologist seismologist meteorologist epidemiologist biologist rapper
  comedian broadcaster presenter host anchor correspondent reporter journalist photographer trainer boxer quarterback
  guard forward pitcher catcher umpire referee owner resident senator-elect president-elect sir baroness viscount earl
  alderman magistrate coroner member councilmember advocate witness victim
  eyewitness neighbour neighbor shopper motorist bystander onlooker tourist commuter survivor pensioner retiree shopkeeper villager
  homeowner passenger organiser organizer campaigner protester protestor lawmaker legislator`);

/** Titles that are surnames too: after a first name, they are its surname. */
export const TITLE_SURNAMES = words(
  `king bishop pope prince duke baron marshal dean cardinal lord judge major speaker chancellor pastor driver forward earl guard
  abbot sheikh sultan constable ranger host sir baron leader coach sergeant`,
);

/** Stand before titles, people and nations alike: no evidence that a person follows. */
export const MODIFIERS = words(
  `vice prime former ex acting assistant associate senior special deputy executive first resident leader guard coach host owner manager executive`,
);

/** Stand before a title: "Foreign Minister", "Public Safety Director". */
export const PORTFOLIOS = words(`
  foreign prime defense defence interior finance health education justice home state trade energy transport labor labour
  economy environment agriculture treasury vice deputy assistant first public safety police fire press national security
  district city county managing executive chief attorney general head affairs relations staff high`);

/** Last words of the names of bodies. */
export const BODIES = words(`
  agency airlines airport airways army association authority bank board brigade bureau cabinet center centre chamber church
  clinic club coalition college command commission committee company congress corporation corps council county court
  department division electric enterprises federation firm force forces forum foundation fund government group guard
  hospital house industries institute institution insurance international investments journal laboratories league library
  management ministry mission mosque motors museum nations navy network news news office organisation organization
  parliament partners party patrol police post press project prison record records registry reserve school senate service services
  society solutions station studios survey systems team technologies technology devices television temple theater theatre times
  treasury tribunal trust union university watch administration alliance assembly front movement army campaign cup series
  games award awards act treaty agreement accord plan pact deal bill law convention charter tribune herald gazette
  guardian telegraph mail mirror observer chronicle radio media
  steel oil petroleum gas energy mining minerals metals resources foods beverages brewing breweries pharma pharmaceuticals health
  healthcare assurance capital securities financial finance telecom telecoms telecommunications mobile wireless communications
  software semiconductor semiconductors robotics aerospace aviation shipping logistics freight lines railways chemical chemicals
  cement textiles stores supermarkets pictures films entertainment digital labs biosciences biotech therapeutics automotive
  electronics properties homes construction engineering ventures ferries`);

/** Last words of the names of places. */
export const PLACES = words(`
  airport arena avenue ave bay beach bridge building canal cape castle channel city coast county creek desert district drive
  falls field forest gardens gulf hall harbor harbour heights hill hills hotel island islands isle isles junction lake land
  lane mall mountain mountains ocean palace park peninsula plant plaza point port prison province region republic ridge
  river road rd sea square sound springs stadium state states station strait strip street st tower town valley village
  volcano ward woods zone route highway motorway north south east west quarter kingdom emirates coast`);

/** First words of places and bodies, never of a person's name. */
export const NOT_FIRST_NAMES = words(`
  new north south east west northern southern eastern western central upper lower great greater saint st san santa los las
  el port fort mount mt lake united republic university bank department ministry church bay gulf isle strait cape
  national royal federal international world white black red green blue middle far old grand big high house`);

/** Take "of" and a name after them: "Bank of England". */
export const OF_HEADS = words(`
  academy army assembly association bank bay board bureau chamber church city college commission company council county
  court department emirate faculty federation gulf house institute institution isle isles kingdom league library ministry
  museum office organisation organization people's parliament republic school society state states strait tower union
  university valley knights bureau cape sea game lord lords`);

/** Inside a name: "Ursula von der Berg", "Omar al-Rashid". */
export const PARTICLES = words(
  `de da do dos das del della di du van von der den ter ten bin ibn al el ould la le abu af zu`,
);

/** Capitalised, but no names. */
export const NOT_NAMES = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues thu thur thurs fri
  i i'm i've i'd i'll ok okay tv am pm gmt est edt cst cdt mst mdt pst pdt et pt bst cet utc ceo cfo coo cto gdp dna dui pr
  hr id vip asap faq pdf url am/pm jr sr ii iii iv phd md mr mrs ms dr oh yes no wow hey hello dear god amen christmas
  easter thanksgiving p.m a.m suv hiv aids vs km mph kph lol omg breaking exclusive
`);

/** Short forms at the end of companies' names. */
export const COMPANY_ENDINGS = words(
  `inc corp co ltd plc llc ag sa nv gmbh spa pty bros holdings group corporation incorporated limited`,
);

/** After a person's name, no part of it. */
export const AFTER_PERSON = words(`jr sr ii iii iv esq phd md`);

/** What a name does when it is somebody who speaks or acts. */
export const ACTS = words(`
  said says told tells added adds asked asks wrote writes insisted insists warned warns argued argues announced announces
  denied denies confirmed confirms stressed claimed claims called calls explained replied noted was is has had did will
  would could can went came won lost died made took left signed met arrived also who whose recently later then`);

/** Stand before a place. */
export const PLACE_PREPOSITIONS = words(`in at near outside across throughout inside`);

/** "Officials said", "Residents were": people, but nobody's name. */
export const PLURAL_AGENTS =
  /(?:ers|ors|ists|ants|ents|ials|men|women|ians|ives|ates|yees|ics|outs|ings|ions|ors)$|^(?:police|people|authorities|families|companies|parties|bodies|witnesses|sources|neighbou?rs|others|critics|parents|friends|nobody|plans|details|results|shares|sales|rescue|troops|crews|students|donors|voters|fans)$/;
