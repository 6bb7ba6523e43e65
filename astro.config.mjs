import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL || 'https://example.org',
  base: process.env.SITE_BASE || '/',
  // Two builds at once must not share it: each would find the other's articles there.
  cacheDir: process.env.CACHE_DIR || './node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: true, // the default joins words across line breaks
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
});
