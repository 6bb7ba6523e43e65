/** What a clause begins with, up to the verb that tells an age: "Ann was 43", "The girl was 17". */
import { isMonthName } from './calendar.ts';
import { isRole } from './age-nouns.ts';
import { isCapital, isWord } from '../words/pieces.ts';
import { type Scene, low } from './scene.ts';

/** Words between commas after a name, at the most: "Lee, the son of a bricklayer, is 67". */
const MOST_APART = 12;

/** "Ann was 43": whether a clause begins with one name, or two, that ends here. */
export function isNamedFirst(scene: Scene, end: number): boolean {
  const { pieces } = scene;
  const from = isCapital(pieces[end - 1]) ? end - 1 : end;
  if (!isCapital(pieces[end]) || scene.sport || isMonthName(low(scene, end))) return false;
  return from === 0 || /^[.;:"“]$/.test(pieces[from - 1]?.text ?? '');
}

/** "The girl was 17", "the youngest was nine": whether a clause begins with one of those words, which ends here. */
export function isRoleFirst(scene: Scene, end: number): boolean {
  if (!isRole(low(scene, end)) && !/^(?:young|old|eld)est$/.test(low(scene, end))) return false;
  let from = end - 1;
  while (from > end - 3 && isWord(scene.pieces[from]) && !/^(?:the|his|her|their)$/.test(low(scene, from)))
    from--;
  if (!/^(?:the|his|her|their)$/.test(low(scene, from)) || low(scene, from + 1) === 'other') return false;
  return from === 0 || /^[.;:,"“]$|^(?:and|but)$/.test(low(scene, from - 1));
}

/** "Lee, the son of a bricklayer, is 67", "The youngest victim, Ann Lee, was six": a name and what is set apart. */
export function isSetApart(scene: Scene, comma: number): boolean {
  const { pieces } = scene;
  if (pieces[comma]?.text !== ',') return false;
  let opening = comma - 1;
  while (opening > comma - 1 - MOST_APART && isWord(pieces[opening])) opening--;
  if (pieces[opening]?.text !== ',') return false;
  return (
    isNamedFirst(scene, opening - 1) || (isCapital(pieces[opening + 1]) && isRoleFirst(scene, opening - 1))
  );
}
