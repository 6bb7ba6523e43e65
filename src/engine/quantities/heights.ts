/** Heights written with marks for feet and inches. */
import { isFigure } from '../words/pieces.ts';
import { type Found, type Scene, plain } from './scene.ts';

const FOOT = 0.3048;
const INCH = 0.0254;

/** `6'4"`, `5’11`, `6′ 2″`: in metres, stated in feet; null where no such height starts at piece `at`. */
export function readHeight({ pieces }: Scene, at: number): Found | null {
  const [feet, mark, inches, end] = pieces.slice(at, at + 4);
  if (!isFigure(feet) || !isFigure(inches) || !/^['’′]$/.test(mark?.text ?? '') || mark?.gap) return null;
  if (!/^[3-9]$/.test(feet.text) || !/^(?:\d|1[01])(?:\.5)?$/.test(inches.text)) return null;
  const closed = /^["”″]$/.test(end?.text ?? '') && !end?.gap;
  if (inches.gap && !closed) return null;
  const amount = feet.value * FOOT + inches.value * INCH;
  const found = plain('length', amount, 'm', at, at + (closed ? 4 : 3));
  const stated = { amount: amount / FOOT, high: null, unit: 'feet' };
  return { ...found, stated, precision: (inches.place * INCH) / 2 };
}
