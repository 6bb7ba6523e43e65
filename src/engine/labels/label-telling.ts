/** Who said it, behind what is said: a label does without. */
import type { SentenceFacts } from '../facts.ts';
import { between } from './label-text.ts';
import { AUXILIARIES, hasMainVerb, isVerb } from './label-words.ts';
import type { Token } from '../words/tokens.ts';

const TELLING =
  /^(?:sa(?:id|ys?)|told|tells?|adds?|added|reports?|reported|writes|wrote|warned|warns|explained|complained|announced|confirmed|testified)$/;
/** Most words from the comma to the verb of saying. */
const TELLER = 16;
/** Fewest words that may be left. */
const FEWEST = 3;

/** "The road was closed |, the mayor, Ann Pike, said on Monday": the run without who said it, if it has more than `most` words or `length` letters. */
export function withoutTelling(
  { text }: SentenceFacts,
  run: readonly Token[],
  most: number,
  length: number,
): readonly Token[] {
  if (run.length <= most && run.at(-1)!.end - run[0]!.start <= length) return run;
  for (let at = FEWEST; at < run.length; at++) {
    if (text[run[at - 1]!.end] === ' ') continue;
    if (!/^["”’']?,/.test(between(text, run[at - 1]!, run[at]!)) || !isTeller(text, run, at)) continue;
    const said = run.slice(0, at);
    return hasMainVerb(said) ? said : run;
  }
  return run;
}

/** "according to", "Ann Pike, the mayor of Dale, said": whether words that say who said it start at token `at`. */
function isTeller(text: string, run: readonly Token[], at: number): boolean {
  const first = run[at]!;
  if (first.norm === 'according') return true;
  if (TELLING.test(first.norm)) return /^said$|^says$/.test(first.norm);
  if (
    /^(?:and|but|or|who|whose|which|where|when|while|as|if|because|to|so|that|after|before)$/.test(first.norm)
  )
    return false;
  let inside = false;
  for (let i = at; i < run.length && i - at <= TELLER; i++) {
    const token = run[i]!;
    const comma = i > at && /^["”’']?,/.test(between(text, run[i - 1]!, token));
    if (comma) inside = /^(?:who|whose|which)$/.test(token.norm);
    if (inside) continue;
    if (i > at && TELLING.test(token.norm))
      return (
        !/^(?:that|the|an?|it|he|she|they|there)$/.test(run[i + 1]?.norm ?? '') || !/^s/.test(token.norm)
      );
    if (AUXILIARIES.has(token.norm) || isVerb(token)) return false;
  }
  return false;
}
