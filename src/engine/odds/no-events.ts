/** Words that tell no event of their own: when in the day something happened, or that somebody spoke. */
import { meanings } from '../context.ts';
import { tokenize } from '../words/tokens.ts';

const WORDS = `night morning evening afternoon noon midnight dawn early earlier late later local time day week march
  say said tell told report announce announcement statement spokesman spokeswoman according news conference release
  interview write wrote`;

const NO_EVENTS: ReadonlySet<string> = new Set(tokenize(WORDS).flatMap(meanings));

/** Whether a word, by one of its {@link meanings}, may tell what happened. */
export function tellsEvent(meaning: string): boolean {
  return !NO_EVENTS.has(meaning);
}
