import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL || 'https://example.org',
  base: process.env.SITE_BASE || '/',
  trailingSlash: 'always',
  compressHTML: true, // the default joins words across line breaks
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
});
