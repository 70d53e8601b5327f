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
    testTimeout: 20_000,
    restoreMocks: true,
    server: { deps: { inline: [workflowParser] } },
  },
})
