/** `npm run shots`: builds the site and takes a picture of every kind of page, narrow and wide, light and dark. */
import { mkdirSync } from 'node:fs';
import { KINDS, onePageOfEach } from '../src/e2e/pages.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, serveSite } from './site.ts';

const FOLDER = 'shots';
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

const { CONTENT_DIR } = process.env;
buildSite('.cache/shots', CONTENT_DIR ? { CONTENT_DIR } : {});
const site = await serveSite('.cache/shots', '/');
const pages = onePageOfEach(site);
const browser = await launchBrowser();
mkdirSync(FOLDER, { recursive: true });
for (const width of WIDTHS) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    for (const kind of KINDS) {
      const path = `${FOLDER}/${kind}-${width}-${colorScheme}.png`;
      await page.goto(site.address + pages[kind], { waitUntil: 'networkidle' });
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    await context.close();
  }
}
await browser.close();
await site.stop();
