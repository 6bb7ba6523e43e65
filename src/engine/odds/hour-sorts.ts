/** The sorts of events that an hour is told of, by name: what befalls people, and what a story has once. */

interface Sort {
  event: string;
  /** What it is called, which tells it together with a verb of {@link BEGINNING}. */
  noun: RegExp;
  /** Verbs that tell it by themselves. */
  verb: RegExp;
}

/** Verbs by which what has a name is said to come about: "the fire started", "when the slide struck". */
export const BEGINNING =
  /\b(?:beg[au]n|begin(?:ning)?|start(?:ed)?|broken? out|happen(?:ed|ing)?|occurred|struck|strike|hit|took place|rang out|erupted|was (?:first )?(?:heard|felt)|were (?:first )?(?:heard|fired)|set off)\b/;

/** Names of what befalls people, and of what they do to others. */
export const ONSETS: readonly Sort[] = [
  // "the bomb went off a little before noon"
  { event: 'blast', noun: /\b(?:explosions?|blasts?|bomb(?:ing)?|detonation|device)\b/, verb: /\b(?:exploded|went off|detonated|blew up|(?:ripped|tore) through)\b/ },
  { event: 'fire', noun: /\b(?:fire|blaze|flames|inferno|wildfire)\b/, verb: /\b(?:caught fire|burst into flames|went up in flames|ignited)\b/ },
  { event: 'shooting', noun: /\b(?:shooting|gunfire|shots?|firing|volley|gunm[ae]n|rampage)\b/, verb: /\b(?:opened fire|(?:was|were) shot)\b/ },
  { event: 'attack', noun: /\b(?:attack(?:ers?)?|assault|ambush|stabbing|raid|mutiny|coup)\b/, verb: /\b(?:was|were) (?:attacked|mauled|stabbed|ambushed|bitten|knifed)\b/ },
  { event: 'crash', noun: /\b(?:crash|collision|derailment|pile-up|smash)\b/, verb: /\b(?:crashed|collided|plunged|derailed|overturned|jumped the (?:track|rail)s?|came off the|left the (?:road|track|rails|carriageway|motorway|highway|[A-Z]\d+)|ran off|swerved|(?:ploughed|plowed|slammed|smashed|careered|rammed) into|went off the (?:road|rails)|skidded|(?:through|into) the crash barrier|hit the (?:water|ground|sea)|hit a)\b/ },
  { event: 'collapse', noun: /\bcollapse\b/, verb: /\b(?:collapsed|g[ai]ven? way|came down|caved in|crumbled|toppled)\b|\b(?:dam|walls?|dy?ike|levee|embankment|pipe|pipeline|valve|cable|rope|chain|beam|pillar|pylon|strut|girder)\b.{0,90}\b(?:burst|broke|failed|snapped|parted|ruptured|fell)\b/ },
  { event: 'slide', noun: /\b(?:landslides?|landslips?|mudslides?|slide|avalanche)\b/, verb: /\b(?:came down|broke (?:loose|away|off)|(?:ripped|tore|swept) through|swept down)\b/ },
  { event: 'sinking', noun: /\b(?:sinking|capsizing|shipwreck|wreck)\b/, verb: /\b(?:sank|sunk|went down|capsized|overturned|foundered|ran aground|hit (?:rocks|the rocks|a reef|the reef))\b/ },
  { event: 'flood', noun: /\b(?:floods?|flooding|floodwaters|tsunami|surge|wave|torrent)\b/, verb: /\b(?:burst its banks|overflowed|overtopped)\b/ },
  { event: 'crush', noun: /\b(?:stampede|crush|surge)\b/, verb: /\b(?:crushed|trampled)\b/ },
  { event: 'storm', noun: /\b(?:tornado|twister|hurricane|typhoon|cyclone|storm)\b/, verb: /\b(?:touched down|made landfall|came ashore)\b/ },
  { event: 'quake', noun: /\b(?:earthquake|quake|tremor|temblor)\b/, verb: /\b(?:the (?:ground|earth) shook)\b/ },
  { event: 'eruption', noun: /\b(?:eruption|volcano)\b/, verb: /\berupted\b/ },
  { event: 'leak', noun: /\b(?:leak|gas|spill)\b/, verb: /\b(?:gas|chlorine|ammonia|fumes|oil|fuel|chemicals?|acid)\b.{0,60}\b(?:leaked|escaped|spilled)\b/ },
  { event: 'break-in', noun: /\b(?:break-in|burglary|robbery|heist|raid|theft|intruders|robbers|raiders|thieves|burglars)\b/, verb: /\b(?:broke in(?:to)?|forced their way|(?:they|men|intruders|thieves|robbers|burglars|raiders|gang) (?:had )?(?:entered|burst in(?:to)?)|held up (?:the|a))\b/ },
  { event: 'fight', noun: /\b(?:fight|brawl|row|clash(?:es)?|riots?|scuffle|altercation|melee|unrest)\b/, verb: /\bspilled (?:on|out|over|in)/ },
  { event: 'incident', noun: /\b(?:accident|incident|disaster|tragedy|drama)\b/, verb: /\b(?:(?:was|were) (?:hit|struck)|(?:it|this) (?:happened|occurred|took place))\b/ },
]; // prettier-ignore

/** "the road was closed", "police had shut the motorway". */
function shut(things: string): RegExp {
  return new RegExp(
    String.raw`\b(?:${things}) (?:was|had been|has been) (?:closed|shut)\b|\b(?:closed|shut) (?:down )?the (?:${things})\b`,
  );
}

/** "the first ambulance reached the scene". */
function arrived(things: string): RegExp {
  return new RegExp(
    String.raw`\b(?:${things}) (?:\S+ )?(?:arrived|reached the (?:scene|site|spot|building|house)|got there|(?:was|were) (?:on|at) the scene)\b`,
  );
}

/** What is told of such an event, or of another that a story has once. */
export const SINGLE: readonly { event: string; words: RegExp; shared?: 'person' }[] = [
  // "the first call came in at 2.20"
  { event: 'call', words: /\b(?:(?:first|emergency|distress|mayday) (?:\S+ ){0,2}calls?|calls? (?:to|for) (?:help|999|911|112)|call (?:came in|was (?:received|logged|registered))|dial(?:l)?ed (?:999|911|112|000)|(?:crews?|brigade|firefighters|officers|police|services|ambulances?|coastguard|rescuers) (?:were|was) (?:called|alerted|summoned|scrambled)|(?:explosions?|blast|fire|blaze|flames|smoke|crash|collapse|leak|accident|shooting|gunfire|attack|slide|landslide|break-in|burglary) (?:was|were) (?:first )?(?:reported|noticed|detected|discovered|spotted))\b/ },
  { event: 'alarm', words: /\b(?:raised the alarm|alarm was raised|alarms? (?:went off|sounded))\b/ },
  { event: 'warning', words: /\b(?:(?:alerts?|warnings?|text|messages?)\b[^.;]{0,60}\b(?:issued|sent|go out|went out|put out|broadcast|sounded)|(?:issued|sent|put out|broadcast)\b[^.;]{0,30}\b(?:alerts?|warnings?)|on (?:red|amber|orange) alert|(?:red|amber|orange) alert (?:was )?issued)\b/ },
  { event: 'siren', words: /\bsirens? (?:\S+ )?(?:sounded|wailed|went off|blared)\b/ },
  { event: 'concession', words: /\b(?:conceded|conceding|(?:acknowledged?|admit(?:ted)?|accept(?:ed)?|recogni[sz]ed?) (?:(?:his |her |their )?defeat|(?:that )?(?:s?he|they) had (?:lost|been beaten))|threw in the towel)\b/ },
  { event: 'take-off', words: /\b(?:took off|lifted off|lift-off|left the ground|blasted off|left its (?:launch )?pad)\b/ },
  { event: 'landing', words: /\b(?:plane|jet|aircraft|flight|helicopter|capsule|airliner|balloon|it)\b[^.;]{0,50}\b(?:landed|splashed down)\b/ },
  { event: 'lost contact', words: /\b(?:lost contact|contact (?:was|with \S+ was) lost|(?:disappeared|vanished|dropped) (?:off|from) (?:the )?radar|last (?:contact|signal|radio))\b/ },
  { event: 'last seen', words: /\b(?:last seen|went missing|disappeared|vanished)\b(?! from)/ },
  { event: 'outage', words: /\b(?:power|electricity|lights?|website|app|network|system|grid|current)\b[^.;]{0,40}\b(?:went (?:out|off|down|dark|offline)|failed|was (?:cut|lost)|crashed)\b|\b(?:outage|blackout|power cut) (?:began|started|happened|hit|struck|occurred)\b/ },
  { event: 'fire out', words: /\b(?:fires?|blaze|flames|inferno)\b[^.;]{0,40}\b(?:extinguished|put out|declared out|doused)\b|\b(?:extinguished|put out|doused) the (?:fire|blaze|flames)\b/ },
  { event: 'fire contained', words: /\b(?:fires?|blaze|flames|inferno)\b[^.;]{0,40}\b(?:under control|contained)\b/ },
  { event: 'escape', words: /\b(?:escaped|broke out of|got out of|absconded|climbed over|scaled)\b[^.;]{0,40}\b(?:prison|jail|custody|cells?|wall|fence|court|hospital)\b|\b(?:escape|breakout|break-out) (?:happened|took place|began|was (?:noticed|discovered))\b/ },
  { event: 'abduction', words: /\b(?:was|were) (?:abducted|kidnapped|snatched|seized|taken hostage)\b|\b(?:kidnapping|abduction) (?:happened|took place)\b/ },
  { event: 'last rescue', words: /\blast (?:\S+ ){0,3}(?:rescued|freed|brought|pulled|winched|reached|saved|lifted)\b/ },
  { event: 'ambulance', words: arrived('ambulances?|paramedics') },
  { event: 'police', words: arrived('police|officers|police cars') },
  { event: 'firefighters', words: arrived('firefighters|fire crews|fire engines') },
  { event: 'road', words: shut('road|motorway|highway|freeway|expressway|carriageway') },
  { event: 'bridge', words: shut('bridge') },
  { event: 'airport', words: shut('airport|runway') },
  { event: 'order', words: /\b(?:evacuation\b[^.;]{0,30}\b(?:ordered|order)|ordered\b[^.;]{0,30}\bevacuation|order to (?:leave|evacuate))\b/ },
  { event: 'polls open', words: /\b(?:polls|polling stations|polling places|voting) (?:had )?opened\b/ },
  { event: 'polls close', words: /\b(?:polls|polling stations|polling places|voting) (?:had )?(?:closed|ended)\b/ },
  { event: 'verdict', words: /\b(?:verdicts?|jury|jurors)\b[^.;]{0,40}\b(?:returned|delivered|read|came|reached|announced|handed down)\b/ },
  { event: 'siege over', words: /\b(?:siege|standoff|stand-off|hostage-taking|hijacking) (?:\S+ )?(?:ended|was over|came to an end)\b/ },
  { event: 'truce', words: /\b(?:truce|ceasefire|cease-fire|armistice) (?:\S+ )?(?:began|started|took effect|takes effect|came into (?:force|effect))\b/ },
  { event: 'match', words: /\b(?:kicked off|kick-off was|tipped off)\b/ },
  { event: 'walkout', words: /\b(?:strike|walkout|stoppage|industrial action) (?:\S+ )?(?:began|started)\b/ },
  { event: 'death', words: /\b(?:died|pronounced dead|declared dead|succumbed|passed away)\b/, shared: 'person' },
  { event: 'arrest', words: /\b(?:arrested|detained|taken into custody|picked up|apprehended|(?:handed|turned) (?:himself|herself) in|(?:gave|given) (?:himself|herself) up|surrendered|recaptured)\b/, shared: 'person' },
  { event: 'release', words: /\b(?:freed|released|let go|walked out of (?:jail|prison|court))\b/, shared: 'person' },
]; // prettier-ignore
