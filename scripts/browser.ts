/** A real Chromium for the browser tests: one that is installed, else the one an npm package carries. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const CHANNELS = ['chrome', 'msedge', 'chromium'];
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * Starts a browser. `CHROMIUM` names an executable, or is `npm` for the one from the npm package.
 * Throws, naming every place that was tried, when no browser starts.
 */
export async function launchBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const [name, options] of candidates()) {
    try {
      return await chromium.launch({ args: ARGS, ...(await options()) });
    } catch (error) {
      tried.push(`${name}: ${String(error).split('\n')[0] ?? ''}`);
    }
  }
  throw new Error(
    `No browser started. Set CHROMIUM to the path of a Chromium or Chrome. Tried:\n  ${tried.join('\n  ')}`,
  );
}

function candidates(): [string, () => Promise<LaunchOptions> | LaunchOptions][] {
  const wanted = process.env['CHROMIUM'];
  if (wanted === 'npm') return [['@sparticuz/chromium', fromPackage]];
  if (wanted) return [[wanted, () => ({ executablePath: wanted })]];
  return [
    ...INSTALLED.filter(existsSync).map((path): [string, () => LaunchOptions] => [
      path,
      () => ({ executablePath: path }),
    ]),
    ...(process.platform === 'linux' ? [] : CHANNELS).map((channel): [string, () => LaunchOptions] => [
      channel,
      () => ({ channel }),
    ]),
    ['@sparticuz/chromium', fromPackage],
  ];
}

async function fromPackage(): Promise<LaunchOptions> {
  // The package unpacks the libraries its browser needs only where it believes to run under this runtime.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  return { executablePath: await bundled.executablePath() };
}
