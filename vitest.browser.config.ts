import { defineConfig } from 'vitest/config'

/** Tests that need a browser, apart from `npm test`: Debian's Chromium, which `apt-get install chromium` brings. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
