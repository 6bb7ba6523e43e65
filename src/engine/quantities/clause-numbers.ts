/** Which clause of its sentence each word stands in, told from punctuation and the words that open a clause. */
import type { SentenceFacts } from '../facts.ts';

/** Words that open a clause of their own. */
const OPENS =
  /^(?:and|or|but|while|as|after|before|when|because|which|who|whose|where|that|if|though|although|since|until|despite|amid)$/;
const STOPS = /[,;:()—–]|\s-\s|["“”]/;

/** Numbers of the clauses, one for each word, in rising order. */
export function clauseNumbers({ text, tokens }: SentenceFacts): number[] {
  let clause = 0;
  let edge = 0;
  return tokens.map((token, i) => {
    if (i > 0 && (STOPS.test(text.slice(edge, token.start)) || OPENS.test(token.norm))) clause++;
    edge = token.end;
    return clause;
  });
}
