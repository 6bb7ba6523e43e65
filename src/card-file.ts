/** Cards → PNG files, kept by what is drawn: an unchanged card costs nothing at the next build. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { OutputInfo, OverlayOptions, default as Sharp } from 'sharp';
import { cacheDir, keep, kept, nameOf } from './cache.ts';
import { CARD, type Block, type Card } from './share/card.ts';
import { clean } from './share/text.ts';

/** Raised when the same card is drawn in another way. */
const DRAWING = 1;
/** How many times its size a text may be set in at most, and how much smaller each next try is. */
const LARGEST = 1.7;
const SMALLER = 0.88;
const MOST_TRIES = 8;

/** `OG_IMAGES=0` leaves all pictures out. */
export const picturesWanted = (env: NodeJS.ProcessEnv = process.env): boolean => env['OG_IMAGES'] !== '0';

// From where the command runs: a built page may lie in any folder, without packages beside it.
const require = createRequire(resolve('package.json'));
const sharp = require('sharp') as typeof Sharp;
const font = (name: string): string => require.resolve(`@expo-google-fonts/${name}`);
/** A file for each face; the machine's own fonts stand in for scripts these lack. */
const FACES = {
  sans: {
    family: 'Libre Franklin',
    regular: font('libre-franklin/400Regular/LibreFranklin_400Regular.ttf'),
    bold: font('libre-franklin/700Bold/LibreFranklin_700Bold.ttf'),
  },
  serif: {
    family: 'Source Serif 4',
    regular: font('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
    bold: font('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  },
};

/** The picture of a card, from the cache or drawn now. */
export async function drawCard(card: Card): Promise<Buffer> {
  const name = nameOf(JSON.stringify([DRAWING, sharp.versions, card]));
  const path = join(cacheDir(), 'cards', name.slice(0, 2), `${name}.png`);
  const known = await kept(path);
  if (known) return known;
  const made = await render(card);
  await keep(path, made);
  return made;
}

/** A card as the answer to a request; there is none where there is no card. */
export async function cardResponse(card: Card | null): Promise<Response> {
  if (!card) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await drawCard(card)), { headers: { 'content-type': 'image/png' } });
}

async function render({ shapes, blocks }: Card): Promise<Buffer> {
  await registerFonts();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">${shapes}</svg>`;
  const layers = await Promise.all(blocks.map(layer));
  return sharp(Buffer.from(svg))
    .composite(layers)
    .png({ palette: true, colours: 48, effort: 2, dither: 0 })
    .toBuffer();
}

/** A block's text as a picture of its own, in the largest size that fits. */
async function layer(block: Block): Promise<OverlayOptions> {
  let made = await setText(block, 1);
  let scale = 1;
  // Twice the size takes four times the room: lines are higher and hold less.
  if (block.grows) scale = Math.min(LARGEST, Math.sqrt(block.height / made.info.height));
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (scale !== 1) made = await setText(block, scale);
    if (made.info.height <= block.height && made.info.width <= block.width) break;
    scale *= SMALLER;
  }
  const width = Math.min(made.info.width, block.width);
  const height = Math.min(made.info.height, block.height);
  const { channels } = made.info;
  const input = await sharp(made.data, {
    raw: { width: made.info.width, height: made.info.height, channels },
  })
    .extract({ left: 0, top: 0, width, height })
    .raw()
    .toBuffer();
  return { input, raw: { width, height, channels }, left: block.x, top: block.y };
}

const setText = (block: Block, scale: number): Promise<{ data: Buffer; info: OutputInfo }> =>
  sharp({
    text: {
      text: pango(block, scale),
      font: FACES.sans.family,
      width: block.width,
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });

// No font here draws them: pictographs and what joins, colours and flags them. Signs of direction are set anew.
const UNDRAWN =
  /(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\u202a-\u202e\u2066-\u2069\u{1f1e6}-\u{1f1ff}\u{e0020}-\u{e007f}]/gu;

/** Each stretch keeps its own direction, whatever stands beside it; line breaks part stretches. */
const drawable = (text: string): string =>
  clean(text)
    .replace(UNDRAWN, '')
    .replace(/[^\n]*[^\s][^\n]*/g, '\u2068$&\u2069');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const pango = ({ runs }: Block, scale: number): string =>
  runs
    .map(({ text, font: face, bold, size, colour, background }) => {
      const weight = bold ? (face === 'sans' ? 'bold' : '600') : 'normal';
      const behind = background ? ` background="${background}"` : '';
      return `<span font_family="${FACES[face].family}" size="${Math.round(size * scale * 1024)}" weight="${weight}" foreground="${colour}"${behind}>${drawable(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)}</span>`;
    })
    .join('');

let registered: Promise<unknown> | null = null;

/** The library learns a font file by setting a text in it; from then on it knows its family. */
function registerFonts(): Promise<unknown> {
  registered ??= Promise.all(
    Object.values(FACES).flatMap(({ family, regular, bold }) =>
      [regular, bold].map((fontfile) =>
        sharp({ text: { text: 'a', font: family, fontfile } })
          .png()
          .toBuffer(),
      ),
    ),
  );
  return registered;
}
