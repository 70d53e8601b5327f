// The proxy of `es-connector-kit proxy`, with the judge that it has there.
import { loadContract, loadTarget } from '../kit.mjs'
import { offer, processorTime } from './offer.mjs'

const [{ createProfile, createWatch }, { startProxy }] = await Promise.all([loadContract(), loadTarget()])

/** @type {Set<string>} */
const found = new Set()

offer({
  async start(/** @type {number} */ upstream) {
    const target = `http://127.0.0.1:${upstream}`
    const { url } = await startProxy({
      target,
      port: 0,
      watch: createWatch({ profile: createProfile(undefined), url: target }),
      onViolations(violations) {
        for (const { check, subject, path } of violations) found.add([check, subject, path].join(' '))
      },
    })
    return Number(new URL(url).port)
  },
  found: () => [...found],
  processorTime,
})
