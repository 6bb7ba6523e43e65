/** What a count of things may be of, by what became of them: homes destroyed, households without power, flights called off. */
import { pattern as of, type Topic } from './attribute-pattern.ts';
import type { Dimension } from '../facts.ts';

const COUNT: readonly Dimension[] = ['count'];

/** In the order they are tried. */
export const PROPERTY_TOPICS: readonly Topic[] = [
  // "left 20,000 homes without power", "35,000 households lost electricity", "leaving 40,000 residents in the dark"
  {
    name: 'power cut', grade: 'once', dimensions: COUNT, cues: 'cuts outage power electricity blackout blackouts dark blacked outages',
    is: of(String.raw`# W (?:HOMES) (?:BE )?(?:suffered|experienced|hit by|affected by) (?:W )?(?:power cuts?|blackouts?|outages?)\b|# WHO BEEN (?:without|lost|lose|losing) (?:power|electricity|their power)\b|# W (?:HOMES|residents|people) (?:W )(?:without (?:power|electricity)|lost (?:power|electricity|their power)|had no (?:power|electricity)|in the dark|in darkness|blacked out)\b|\b(?:power|electricity) (?:W )(?:cut|knocked out|out|off|lost) (?:to|for|at|in) # W (?:HOMES|people|residents)\b|\b(?:cutting|cut|cuts|knocking out|knocked out) (?:off )?(?:the )?(?:power|electricity)(?: supplies| supply)? (?:to|for|at|in) (?:W )?#|\bknocked out (?:power|electricity) (?:to|for|at) # W (?:HOMES)\b|\b(?:blackouts?|outages?|power cuts?) (?:W )?(?:hit|affected|affecting|hitting|left) (?:W )?#`),
    unless: /\b(?:restored|still|remain\w*|back|reconnected)\b/,
    kinds: [
      ['people', /# (?:[\p{L}-]+ )?(?:people|residents|inhabitants|villagers|islanders)\b/u],
      ['homes', /#/],
    ],
  },
  // "2,300 flats were without gas"
  {
    name: 'gas cut', grade: 'once', dimensions: COUNT, cues: 'gas heating',
    is: of(String.raw`# W (?:HOMES|people|residents) (?:W )?(?:without|lost|had no|cut off from the) (?:gas|heating)\b|\b(?:gas|supply|supplies) (?:W )(?:cut|cut off|off|shut off) (?:to|for|at|in) (?:W )?# W (?:HOMES|people|residents)\b`),
    unless: /\b(?:restored|still|remain\w*|back|leak|explosion)\b/,
  },
  // "50,000 households have no running water"
  {
    name: 'water cut', grade: 'once', dimensions: COUNT, cues: 'water',
    is: of(String.raw`# W (?:HOMES|people|residents) (?:W )?(?:without|lost|had no|have no|cut off from) (?:[\p{L}-]+ )?water\b|\bwater (?:W )(?:cut|cut off|off|shut off) (?:to|for|at|in) (?:W )?#`),
    unless: /\b(?:restored|still|remain\w*|back)\b/,
  },
  // "destroyed 62 homes", "ninety houses burned down", "tagged 131 houses as beyond repair", "63 houses no longer exist"
  {
    name: 'destroyed', grade: 'once', dimensions: COUNT, each: true,
    cues: 'consumed devoured destroyed destroying flattened burned burnt down collapsed leveled levelled gutted wrecked razed ruined lost gone wiped repair exist away rubble ashes standing longer simply swept',
    is: of(String.raw`\b(?:consumed|devoured|engulfed|swallowed|reduced) (?:W )?# (?:[\p{L}-]+ )?(?:HOMES|buildings|shops)\b|\b(?:destroy\p{L}*|flatten\p{L}*|level(?:l?ed|l?ing)|gutted|wreck(?:ed|ing)|razed|burned down|burnt down|brought down|wiped out|washed away|swept away|carried away) (?:W )#|# W BE (?:completely |totally |also )?(?:destroyed|flattened|level?led|gutted|wrecked|razed|burned down|burnt down|collapsed|burned to the ground|wiped out|washed (?:away|out)|swept away|carried away|reduced to (?:ashes|rubble)|beyond repair)\b|# (?:HOMES|bridges|schools|shops|boats|cars|structures) BE (?:lost|gone|simply not there|no longer (?:there|exist|standing|stand))\b|# (?:HOMES|bridges|schools|structures) (?:W )?(?:beyond repair|no longer exist|gone altogether|not there any more)\b`),
    unless: /\b(?:damaged? (?:or|and) destroy\w*|destroy\w* (?:or|and) damag\w*|threaten\w*|people|persons|men|women|children|workers|police|passengers)\b|\b(?<!most of them )in (?:the|one|a|her|his) (?:[\p{L}-]+ )?(?:village|street|district)\b/u,
  },
  // "damaged 140 homes"
  {
    name: 'damaged', grade: 'once', dimensions: COUNT, each: true, cues: 'damaged damaging damage',
    is: of(String.raw`\bdamag(?:ed|ing) (?:W )#|# W BE (?:badly |severely |also |slightly )?damaged\b|# (?:HOMES|schools|shops) (?:W )?(?:suffered|sustained) (?:W )?damage\b`),
    unless: /\b(?:destroy\w*|people|in all|badly|severely|slightly)\b/,
  },
  // "about 640 vehicles were trapped", "burying 11 vehicles", "the number of trapped cars at 640"
  {
    name: 'vehicles caught', grade: 'once', dimensions: COUNT, cues: 'vehicles cars lorries trucks motorists',
    is: of(String.raw`# W (?:VEHICLES) (?:BE )(?:W )?(?:trapped|stuck|stranded|buried|caught|swept|engulfed|snowbound|snowed)\b|\b(?:trapp|bury|buri|strand|engulf|swallow)\p{L}+ (?:W )?# (?:[\p{L}-]+ )?(?:VEHICLES)\b|\bnumber of (?:trapped|stranded|stuck|buried) (?:VEHICLES) (?:W )(?:at|to|of|was) #`),
    unless: /\b(?:freed|still|remain\w*|killed|rescued)\b/,
  },
  // "a pile-up of 40 vehicles"
  {
    name: 'vehicles in crash', grade: 'once', dimensions: COUNT, cues: 'pile-up pileup',
    is: of(String.raw`#(?: |-)(?:VEHICLES|vehicle|car)? ?(?:[\p{L}-]+ ){0,3}?(?:pile-?up|in the pile-?up)\b|\bpile-?up (?:of|involving) (?:W )?#`),
  },
  // "14 flights were delayed"
  {
    name: 'flights delayed', grade: 'linked', dimensions: COUNT, cues: 'flights departures',
    is: of(String.raw`# (?:[\p{L}-]+ ){0,3}?(?:flights|departures) (?:[\p{L}'-]+ ){0,5}?(?:delayed|late|diverted)\b|\b(?:delay|divert)(?:ed|ing) (?:W )?# (?:[\p{L}-]+ )?flights\b`),
    unless: /\bcancel\w*|\b(?:average|usual\w*)\b/,
  },
  // "14 flights were cancelled"
  {
    name: 'flights cancelled', grade: 'linked', dimensions: COUNT, cues: 'flights departures services',
    is: of(String.raw`# (?:[\p{L}-]+ ){0,3}?(?:flights|departures) (?:[\p{L}'-]+ ){0,6}?(?:cancell?ed|scrapped|called off|grounded|axed)\b|\b(?:cancel\p{L}*|scrapp\p{L}*|called off|ground(?:ed|ing)) (?:W )?# (?:[\p{L}-]+ )?flights\b`),
    unless: /\b(?:delayed|diverted|tomorrow|expected|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
  },
  // "the strike closed 700 schools", "560 schools stayed shut"
  {
    name: 'schools shut', grade: 'once', dimensions: COUNT, cues: 'schools',
    is: of(String.raw`\b(?:clos|shut)\p{L}* (?:down )?(?:W )?# W schools\b|# (?:[\p{L}-]+ )?schools (?:BE )(?:W )?(?:closed|shut|close|shuttered)\b`),
    unless: /\b(?:reopen\w*|damaged|destroyed|remain open|partly|partially|last)\b/,
  },
  // "140 branches will be shut", "a deal that will close 60 stores"
  {
    name: 'to be closed', grade: 'once', dimensions: COUNT, each: true,
    cues: 'branches stores shops plants outlets factories offices restaurants stations libraries mines hospitals',
    is: of(String.raw`\b(?:clos|shut)\p{L}* (?:down )?(?:W )?# (?:[\p{L}'-]+ ){0,2}?(?:PLACES)\b|# (?:[\p{L}'-]+ ){0,3}?(?:PLACES) (?:BE )(?:W )?(?:closed|shut|close|go|disappear|axed)\b|\bclosure of (?:W )?# (?:[\p{L}'-]+ ){0,2}?(?:PLACES)\b`),
    unless: /\b(?:reopen\w*|already|last year|so far|open)\b/,
  },
  // "will open 25 shops next year", "35 openings are planned"
  {
    name: 'to be opened', grade: 'linked', dimensions: COUNT, cues: 'branches stores shops outlets restaurants supermarkets openings hotels',
    is: of(String.raw`\bopen(?:ing|s|ed)? (?:W )?# (?:[\p{L}'-]+ ){0,2}?(?:PLACES)\b|# (?:[\p{L}'-]+ )?openings\b|# (?:[\p{L}'-]+ )?(?:PLACES) (?:BE )(?:W )?(?:opened|added|open)\b`),
    unless: /\b(?:already|last year|so far|clos\w+|shut)\b/,
  },
]; // prettier-ignore
