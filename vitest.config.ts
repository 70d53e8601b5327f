import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: {
      enabled: true,
      include: ['test/types/**/*.test-d.ts'],
      // `npm run typecheck` reports these; here only the type tests count.
      ignoreSourceErrors: true,
    },
    testTimeout: 20_000,
    restoreMocks: true,
  },
})
