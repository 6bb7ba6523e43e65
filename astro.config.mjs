import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';
import { THEME_SCRIPT } from './src/theme-script.ts';

export default defineConfig({
  site: process.env.SITE_URL || 'https://example.org',
  base: process.env.SITE_BASE || '/',
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  compressHTML: true, // the default joins words across line breaks
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false }, // articles are read without Astro's own; its colours would need inline styles
  security: {
    // Nothing from another origin, and no script or style but the site's own, whatever an article's text contains.
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "connect-src 'self'",
        "form-action 'self'",
        "object-src 'none'",
      ],
      scriptDirective: { hashes: [hash(THEME_SCRIPT)] },
    },
  },
});

/** The name by which a policy allows one inline script. */
function hash(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
