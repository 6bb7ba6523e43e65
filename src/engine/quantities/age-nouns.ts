/** Nouns beside which a bare number may be somebody's age. */
import { isPersonNoun } from '../words/people.ts';

/** Whether a word names one person by what he or she is or does: "the man, 34,", "the striker, 24,"; not "a crew of 18". */
export const isRole = (word: string): boolean => ROLE.test(word) || (isPersonNoun(word) && !MANY.test(word));
/** Plurals, and words for many together. */
const MANY = /[^s]s$|men$|^(?:people|children|crew|staff|police|folk|troop|personnel)$/;

/** Whether a word is one of those that always name somebody: "driver", not "speaker". */
export const isSomeone = (word: string): boolean => ROLE.test(word);

const ROLE =
  /(?:man|woman|girl|boy|ist)$|^(?:father|mother|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|grandson|granddaughter|partner|girlfriend|boyfriend|fiancee?|driver|passenger|teenager|teen|youth|pupil|student|teacher|nurse|doctor|officer|constable|soldier|worker|farmer|builder|suspect|defendant|victim|survivor|pensioner|resident|neighbou?r|friend|actor|actress|singer|player|pilot|rider|climber|hiker|walker|swimmer|runner|pedestrian|owner|manager|lawyer|prisoner|inmate|child|toddler|baby|patient|shopkeeper|caretaker|guard|gunman|apprentice|captain|priest|monk|nun|judge|chef|cook|coach|model|guest|clerk|guide|cadet|recruit|adult|infant|parent|grandparent|widow|bride|groom|president|king|queen|prince|princess|marine|fugitive|migrant|refugee|tenant|attendant|assistant|accountant|merchant|deputy|mechanic|acrobat|diver|tailor|champion|mayor|minister|senator|governor|councillor|director|bishop|chief|medic|paramedic|lifeguard|architect|engineer|surgeon|author|poet|artist|detective|inspector|sergeant|corporal|lieutenant|colonel|thief|robber|burglar|witness|bystander|cyclist|employee|volunteer|candidate|host|heir|heiress|referee|striker|goalkeeper|winger|midfielder|defender|constable|carpenter|plumber|electrician|fisherman|trainer|jockey)$/;

/** Whether a word in the plural names people of some age: "children", "drivers", "aged". */
export const isPeople = (word: string): boolean =>
  /^(?:aged|children|people|men|women|those|anyone|everyone|kids|teens|boys|girls|players|voters)$/.test(
    word,
  ) ||
  (word.endsWith('s') && isRole(word.slice(0, -1)));

/** Relatives are told with their ages whatever the sentence is about: "lost two sons, 11 and 14". */
export const KIN =
  /^(?:children|kids|twins|couple|grandchildren|(?:grand|step)?(?:sons|daughters|boys|girls)|brothers|sisters|siblings|cousins|nieces|nephews|men|women)$/;

/** One of them: "his sister, six,". */
export const KINSMAN =
  /^(?:son|daughter|sister|brother|boy|girl|child|twin|baby|toddler|cousin|niece|nephew|grandson|granddaughter|stepson|stepdaughter)$/;

/** Whose ages are told in small numbers: "a boy of 9". */
export const YOUNG =
  /(?:boy|girl)$|^(?:child|kid|toddler|baby|infant|son|daughter|pupil|grandson|granddaughter|youngest|youngster)$/;
