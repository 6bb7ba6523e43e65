import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      getViteConfig({
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**'],
          testTimeout: 60_000, // a busy machine is no failure
        },
      }),
      {
        test: {
          name: 'browser',
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: 'src/e2e/build.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          chaiConfig: { truncateThreshold: 0 }, // a list of problems is shown whole
          fileParallelism: false, // one browser at a time on a small machine
        },
      },
    ],
  },
});
