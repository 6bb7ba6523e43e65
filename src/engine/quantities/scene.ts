/** One sentence as the readers of quantities see it, and what they hand back. */
import type { Counted } from './counted.ts';
import { parsePublished } from './calendar.ts';
import { isHeadline } from './digit-names.ts';
import type { Bound, Dimension } from '../facts.ts';
import type { Hedge } from './hedges.ts';
import { type Piece, cut } from '../words/pieces.ts';

export interface Scene {
  text: string;
  pieces: Piece[];
  /** Day of publication, in days since 1970. */
  reference: number | null;
  headline: boolean;
  readonly sport: boolean;
  readonly warm: boolean;
  readonly weighing: boolean;
  readonly money: boolean;
}

/** What a reader hands back, in piece indexes; `finish` turns it into a quantity. */
export interface Found {
  dimension: Dimension;
  amount: number;
  high: number | null;
  unit: string;
  stated: { amount: number; high: number | null; unit: string };
  precision: number;
  first: number;
  /** Index after the figure and its unit. */
  next: number;
  vague?: boolean;
  counted?: Counted | null;
  change?: 'up' | 'down' | null;
  iso?: string | null;
  bound?: Bound;
  /** A hedge between figure and noun or unit: "80 or more yards". */
  inner?: Hedge | null;
}

const SPORT =
  /^(?:w[io]n(?:s|ning)?|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|los[et]s?|loss(?:es)?|lead(?:s|ing)?|led|victory|victories|draws?|drew|tied?|game|games|match|matches|scores?|scored|halftime|season|seasons|set|sets|final|semifinal|quarterfinal|playoffs?|overtime|advantage|triumph|rout|record|round|series|votes?|voted|trail(?:ed|s|ing)?|upset|edged?|basement|conference|division|standings|championship|tournament|halftime|undefeated|unbeaten|winless|down|up|ahead|league|coach|team|goals?|points)$/;

const WARM =
  /^(?:temperatures?|heat|heatwave|cold|weather|hot|warm|warmer|warming|cool|cooler|colder|freezing|chill|frost|forecast|fahrenheit|celsius|thermometer)$/;

const WEIGHING =
  /^(?:weigh(?:s|ed|ing|t)?|heavy|heavier|lighter|overweight|loss|marijuana|cocaine|heroin|meat|cargo|luggage|explosives?|tnt|fish|bomb|warhead)$/;

export const PAYING =
  /^(?:costs?|paid|pay|pays|fined?|worth|price[sd]?|sterling|spen[dt]|fund|funding|bill|debt|salary|budget|earn(?:s|ed)?|sold|bought|fee|tax|loan|bank|profits?|investment|donat(?:ed|ion))$/;

/** What the readers need to know of a sentence besides its pieces. `published`: ISO date, or null. */
export function setScene(text: string, published: string | null): Scene {
  const pieces = cut(text);
  const [sport, warm, weighing, money] = [SPORT, WARM, WEIGHING, PAYING].map((words) => holds(pieces, words));
  return {
    text,
    pieces,
    reference: parsePublished(published),
    headline: isHeadline(pieces),
    get sport() {
      return sport!();
    },
    get warm() {
      return warm!();
    },
    get weighing() {
      return weighing!();
    },
    get money() {
      return money!();
    },
  };
}

/** Whether some word of a sentence is one of these, looked for when first asked: few sentences are. */
function holds(pieces: readonly Piece[], words: RegExp): () => boolean {
  let known: boolean | null = null;
  return () => (known ??= pieces.some(({ kind, low: word }) => kind === 'word' && words.test(word)));
}

/** The word at a place of the sentence, "" outside of it. */
export const low = (scene: Scene, at: number): string => scene.pieces[at]?.low ?? '';

/** A find without range, hedge or counted thing, exact to one. */
export function plain(
  dimension: Dimension,
  amount: number,
  unit: string,
  first: number,
  next: number,
): Found {
  return {
    dimension,
    amount,
    high: null,
    unit,
    stated: { amount, high: null, unit },
    precision: 0.5,
    first,
    next,
  };
}
