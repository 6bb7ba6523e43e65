/**
 * Words of general news English by how common they are: in at least 77 %, 39 %, 20 %, 11 %, 7 % of stories. Written by
 * scripts/count-words.ts from half of the ECB+ corpus (A. Cybulska, P. Vossen, 2014; CC BY 3.0), names left out.
 */
export const COMMON_WORDS: readonly string[] = [
  `another called came day first found gave get going know last left like made many now one other people run
see still take three time told two way while year`,
  `able across action added again ago allow almost along already although among announced appeared area
around asked attacks attempt authorities away back became because began behind believe best better block
bring broke building business case caused change charged children city claims clear close comment
community completed considered continue control court current deal death decision defense described died
driving due earlier early end enough even every everyone expected face fact family far fell felt few fight
final fire five following foot former four friday further general good ground group growing hand happened
hard head heard held help high hit home hope hours however immediately including initially injured inside
issued job keep killed late later lead least less life list little local long look loss lot man manager
means meet members million month move much name nation near need never new next night nothing number offer
officers officials once open outside own part past percent place plans play pm points police position
possible power previous problem process provide proving public pulled put question reach really reason
received recent record released remain reported responded result returned revealed right same saturday
second security seeking seemed set seven several shot show side signed since six something spent spoke
spokesman standing start state statement stay step stopped strong struck sunday support sure talked team
th things think third though today too top total trying tuesday turned until used very want watched
wednesday week well whether win work yet young`,
  `ability above account accused act activities actually additional address administration admitted advanced
affect afternoon agencies agreed ahead aimed air alleged allegedly always amount anticipated anyone
anything apartment apparently approach approved april argued armed arrested arrived assault assistant
assume attended attention attorney avoid bad based basically battle beat benefits beyond big bit black
body campaign capital captured care career carries caught celebrity cell center certainly chance checked
chief choice clearly coach collection com combination committed concerned conditions conduct conferense
confirmed connected convicted corner cost country counts couple course cover created credit crime criminal
critical crowd cut damage dangerous date daughter dead deadly dec decades december declined defendant
denied designed despite destroyed details determine devastated development different difficult directed
director discussion district doctor door doubt dozens drawn dropped effect efforts eight either emergency
emotional engaged entered entire escaped especially established estimated event ever everything evidense
exactly executive expand experts explained expressed extended extremely eye factor failed fans fatal
father fear fellow field fifth figure filled financial finished fled floor focus forced formal forward
fourth free frequent friends front full future game government great guard gun guys half heart history
host houses huge hundreds hurt idea identified important improve incident increasing indicated information
instead intended intent interest international interview investigation involved jan joined june key kind
large latest launched law lay leader learned let level light limited line location love main major march
mark matter maybe meanwhile measure media memory message miles minutes missed moment monday monitor
morning mr natural nearby nearly neighboring nine noted noticed november objected occurred offense often
old operations opportunity option order organizations originally overall particular particularly partners
pass pay pending per performance phone pick pictures players policy political posed posted potential
prepared president press pressure pretty prevent previously prior probably produced products professional
program projects prompting protect pushed quickly quite raized range rather reading ready real recovered
refused related relationship relatives remember replaced reportedly represents require residents rest ride
road role rolled room rose round rule rushing safety sat save scene scheduled school scoring search season
selected senior sent sentense september series serious seriously service serving share shocked shook short
shortly similar single site situation slipped small someone sometimes son soon source special specific
speculation spot spreading staff stage standard star story straight street struggled successful suffered
suggested surprized surrounding survived suspicion system targeted tear tens term test thousands threat
threatened threw throughout thursday tied together toward town trial tried triggered trouble true tv twice
type understand urged usual vehicle victims victory violations visit wait walking warning weapon wearing
weekend whole wide wild witnesses woman wonderful words world worry worse worth wounded wrong wrote
yesterday`,
  `absense absolutely accept access accident accompanied accomplished achieve add adopted advantage advice
afraid aftermath age agent aggressive agreement aid alert alive alone alongside alternative amid analysis
analyst anger answered anybody anyway appeal appropriate approximately arranged aside assessment attracted
august available average awaits aware badly bail balance ball barely barred basis basketball bear below
bench bid biggest blame blasted blog blood blow boards bombs booked border bounced box boy brick brief
briefly broad broadcast brother bullet buy camp candidates capped car card cash casualties cent central
ceo certain chairman challenger champion championship character chips christmas circumstances citing
citizens civil clashes class clean client club coast college comeback comfortable commander commissioner
common company competing competitive complained complex components computers concluded conflict
confrontation confusion consecutive consequenses conservative consistent contain contended content contest
contract convincing countered county courtroom crash crews crossing custody customers daily data declared
defeated definitely degree delay deliberated deliver demand departments depending depth deputy deserved
directly disappeared disappointed dismissal display dispute distribution division dollars dominated
downtown draft dramatically dream driver drunk drunken earned easily east easy economic economy edge
efficient eighth elections elements eliminated else employees empty enable energy enforcement engine
enjoyed ensure enterprize environment equipment era escalating essentially evaluating eventually examined
except excited exclusively existing exit facility fairly faith false famous fast fate fault favor featured
february federal filed fine fit fix flying focused football foreign form franchize fresh frustrated fuel
fully fun gained gas gathered gift girl glass global goal goes grabbed grateful guaranteed guide guilty
halt handle happy harm health healthy heavy hiding highlighted highly hired hole hopefully hospital hot
human hung ice iconic image impact implementation impossible impressive increasingly incredible indeed
independent individual industry innocent insisted install instance instruction intense interim introduced
jail january jersey judge july jumped jurors jury justice kilometers knee knocked lack landed larger
largest laughing lawyer leadership league leg legal legislation legitimate letter lifted linebacker link
listens loaded lock longer loud low lower maintain mandatory margin market massive match maximum meantime
medical mention merely metal middle military mind minister ministry minor mobile money mostly mother
mountain mounting movement ms multiple murder native nd necessary negotiating neighborhood newly newspaper
nice none normally north northern nov numerous observers obviously oct october oh oil older ongoing
opponents overcome overnight overturn owner pair parents parked participate party peaceful perfect perhaps
perimeter period permits photo physical pieces pile plants playoffs pleaded pleased popular portion
possession postseason pound practice praize presense present primarily primary prison private pro progress
prohibit promized promoted property prosecutors prospect protesters proud publicly published punishment
pursued quarter quarterback quick quoted rallied ranked rapidly rarely rate reaction recognized
recommended red reduce referring regarding region registered regular reigning relief religious reminder
remote remove rep repair repeat repeatedly request research reserve resources respect resume retired
reverse review revoked risk rival rocks rookie rooted route row scale screaming screen sea seats secret
seed sell sense separate sept session setback settled seventh shadow shed shells shift shops shoulders
shut sight significant simply sixth smart smoke snapped social society solid somebody sort sound space
sparked specify speeding spokesperson squad st stability station status steal stemmed store streak
stressed stretch stuck students stuff style subject submitted suddenly supplies surface suspended
sustained switch tackle tactics talented tape task technical technology teenager telephone television
terminal terrible territory testified testimony tight tip tired title toll tonight touch touchdown tough
track traditional transported travel treated treatment trip trucks trust typically ultimately unable
unfortunately unique unit university unknown unless unlike update upset users utilizations vacant value
versions veteran via vice video view violense voice vote vulnerability walls war warrant wave websites
weight welcome west whatever white wife willing windows wish workers worst wrapping yards zone`,
  `accelerating accidentally accordance accurate acknowledged acquisition activist additionally administer
admirably adult advisory advocacy advocate affairs afford afterward alarm alcohol amazing animals ankle
anniversary anymore apologized application apply appointed appointees appreciate apprehended architecture
argument army array athletic attitude audiense aug automatically award awful baby backfield band bang
banks banned basement basket beautiful behavior belonged belts berth besides bigger bill billion binding
bleeding bolster bond bones boost booths boss bothered bottles brazen breath bridges bright buddy bug bulk
bulletin bureaucrat buried burned burst bus calculations caliber calm campus cancel canned canvas capable
captain cast caution chair chanted characterized chased cheap cheered church civilians classic clerk
clinic clock closer clothes cloud coastal code collapsed collateral color column commercial compared
compatibility compeling complaint complicated comply compound condemnation confessed confident
constitution construction consultation contrary contribute controversial conventional conversation convert
cool cooperative cops core cornerback corporate correct corridor corrupt costly courthouse cousins
coverage cracking craft crown crucial crush cry culmination curb cycle dad dark deadline dean debate
debris debut dedication deeper deficit defined demonstrations deploy desert desire desperate destination
detectives differense differentiated digit disaster disclosed discovered dispatched displaced disturbing
diverted document dog double download downplayed drama drilling drug dui dumped duties easier eastern
eclipse education electricity electronics eligible elsewhere emotionally employ en encourages endangered
endorsed enduring enormous episode equal ers erupted est et everybody evident evolve exact example
excellent exchange excluded exercize expenses experienced experiense explore explosion exposed extra fade
fair famed familiar famously favorite feb feed female fended fewer fighters film firearms firefighters
firm fish flames flashed flipped flooded food footsteps forged forget forth fortunate forum foul
foundation founder function fundamentally funding funny gang gauge gear genuinely giant glad gmt gold
governor grant gray greater greatest grey grips guest guidelines gunfire gunshot hail halftime hall
hampered hamstring harbor headquarters heavily helicopter helm heralded hero higher highest highway hinted
historic holiday homicide honest honor hood hooks horrible horrific hostile huh husband hype identity
ideology ignored illegal imagine immune impetus impose inches inconsistent indictment inevitable influense
innovative input insane inspector inspiration institution insurance intensify interception interior
internet intersection invest investors invited ironically isolation jeopardizing joint journalists junior
justify kick kids king km labeled ladies laid landscape language laptop lawsuit legacy leverage license
lineman lineup loans locker logged longtime looming lucky lucrative machines mad mainly maker makeshift
male malicious manipulated manner manufacturing matchup material mayor meaningful melting memorable
mentally midnight midway minimal mirror misdemeanor mission mistake mixed mode modern mom motive myself
narrow necessarily negative net network neutral nickname nobody nominated noon notable notified notorious
nurse obtain obvious occasions occupied odds online opinion opposed opposition orderly otherwize ourselves
outing outrage overseas overseeing overshadow overtake overtime package packed page paint panel paper
paralyzed paramedics parliament parole patient payment peak penalty percentage permanent personnel
photographed pitching plagues plane plates plenty plus pointer poll pool poor population poured precision
predecessor predicted pregnant premiere preserve presidential presumably price prime privilege prize
probation procedures proceedings professor profit prominent prone pronounced properly proposed prosecution
province provincial punches purchase purportedly purpose quiet race rampage rape raw readers realize
rebounds rebuffed recaled referee reform refuge refugee regain regime regularly regulations rehab
rehabilitation reiterated rejected reluctant remainder remarkable reopened replied reprieve reputation
rescue resolution resolve restore retaliate retreated rev revenues revived revolver rewarded rhythm rid
ripped roof rooftop roster roughly rubble ruin sack sad sanctions sank satisfied scandals scared sciense
scientists scoreboard scrimmage script scrutiny sealed secretary section seemingly segments seized senator
sentenced sergeant server sgt shame shape shelter sheriff shield shipped shoes shooter sideline sidewalk
silent size skeptics ski skill slain slaying slide slow slowly smaller smashed smelled smile software
soldiers sole solutions solve sorry south southern span specialist spin split spokeswoman sports spotlight
sprained sprawled spring staggering steep stirred stock stoppage strategy straw stray stride string stroke
stronger strongly structure subsequent substantial succeeded successfully successor sued suit summer
supposed surgery surrender surveillance survey sway sworn tall tank tapped teammates tech teen
temperatures temporarily temporary tense tensions terror thanks theft therefore thoroughly thrill thudding
till tomorrow tons tool torched touring tournament trade traffic tragedy tragic trail training transfer
transformation transition traumatic treaty tremendous tribute troops truly tuned turnovers tweaked twist
unacceptable unanimous unbeaten unbelievable unclear undermined underway underwent undoubtedly unhappy
uniform unprecedented unusual unveiled upcoming upgrade upside urgent utterly vacated valuable various
varying vehemently vendor verdict versatility vested vetted village violent virtualization viruses
visitors vital volume vowed vs waged wake warehouse warming wasted water weak weaken weather web western
wheel widespread wind wise worthy writer yes younger youngest`,
];
