import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** GitHub's parser imports JSON as bundlers let it, and Node does not; and its source maps lead to files that it comes without. */
const workflowParser = '@actions/workflow-parser'

export default defineConfig({
  plugins: [
    {
      name: 'without-source-maps-of-workflow-parser',
      enforce: 'pre',
      load: (id) =>
        id.includes(`/${workflowParser}/`) && id.endsWith('.js')
          ? { code: readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''), map: null }
          : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    // Modules are evaluated once for each worker: most of the time would go to them. No test leaves a global changed.
    isolate: false,
    maxWorkers: '100%',
    // They end what hangs, on the slowest machine too: no test is about time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 20_000,
    expect: { poll: { timeout: 300_000 } },
    restoreMocks: true,
    server: { deps: { inline: [workflowParser] } },
  },
})
