import { existsSync } from 'node:fs'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import app from './vite.config.ts'

const { CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env
const hasBrowser = existsSync(executablePath)
if (!hasBrowser) console.log(`SKIPPED all tests: no ${executablePath} on this machine; CHROMIUM can name another`)

const tests = defineConfig({
  test: {
    include: hasBrowser ? ['test/*.test.tsx'] : [],
    passWithNoTests: !hasBrowser,
    browser: {
      enabled: hasBrowser,
      headless: true,
      screenshotFailures: false,
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: {
          executablePath,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
          ],
        },
      }),
    },
  },
})

export default mergeConfig(app, tests)
