import { defineConfig } from 'vitest/config'

/** Tests that take minutes, apart from `npm test`. None of them fails because of time. */
export default defineConfig({
  test: {
    include: ['test/soak/**/*.soak.ts'],
    execArgv: ['--expose-gc'],
    testTimeout: 0,
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
})
