// Prism as `prism mock --multiprocess=false --verboseLevel=silent` starts it: what it prints of each request is not measured.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../children/listen.mjs'
import { offer, processorTime } from '../../children/offer.mjs'
import { loadPeer } from './load-peer.mjs'

offer({
  async start(/** @type {import('../setup.mjs').Setup} */ { description }) {
    const { createSingleProcessPrism } = await loadPeer('@stoplight/prism-cli/dist/util/createServer.js')
    const port = await freePort(createServer())
    const folder = await mkdtemp(join(tmpdir(), 'bench-prism-'))
    try {
      const document = join(folder, 'description.json')
      await writeFile(document, JSON.stringify(description))
      await createSingleProcessPrism({
        document,
        port,
        host: '127.0.0.1',
        cors: true,
        dynamic: false,
        errors: false,
        multiprocess: false,
        verboseLevel: 'silent',
      })
    } finally {
      await rm(folder, { recursive: true })
    }
    return port
  },
  processorTime,
})
