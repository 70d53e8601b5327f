import { Command } from 'commander'
import type { FaultRule, MockState, SecurityOptions, ServerVersion } from '../index.ts'
import { type ServerOptions, startServer } from '../server.ts'
import { parsePort } from './parse-port.ts'

interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly seed?: string
  readonly security?: string
  readonly faults?: string
  readonly esVersion?: ServerVersion
  readonly strict?: true
  readonly idSeed?: string
  readonly worlds?: ServerOptions['worlds']
  readonly maxWorlds?: number
}

export const serve = new Command('serve')
  .description('Serve the mock over HTTP until it is stopped.')
  .option('-p, --port <number>', 'port to listen on; 0 takes any free one', parsePort, 9200)
  .option('--host <address>', 'address to listen on; anything but a loopback address lets others in', '127.0.0.1')
  .option(
    '--es-version <version>',
    'version of Elasticsearch to mock: 8.12 or above, or serverless; the newest by default',
  )
  .option('--seed <file>', 'JSON file with the documents to begin with, as GET /_mock/state gives them')
  .option('--id-seed <seed>', 'number or text that the ids of new documents follow from; random ids by default')
  .option(
    '--worlds <key>',
    'x-opaque-id or api-key: requests with the same value share documents, log and clock, and see nothing of others',
  )
  .option('--max-worlds <number>', 'how many worlds there may be at once, 1000 by default', Number)
  .option('--security <file>', 'JSON file with roles, users and API keys; without it everybody may do everything')
  .option('--faults <file>', 'JSON file with a list of faults to begin with, as POST /_mock/faults takes them')
  .option(
    '--strict',
    'let POST /_mock/reset fail when requests relied on leniency, on what is unconfirmed, or on failures of the server itself',
  )
  .action(async (options: ServeOptions) => {
    const { port, host, seed, security, faults, esVersion, strict, idSeed, worlds, maxWorlds } = options
    const server = await startServer({
      port,
      host,
      ...(seed !== undefined && { seed: readJson<MockState>('seed', seed) }),
      ...(security !== undefined && { security: readJson<SecurityOptions>('security settings', security) }),
      ...(faults !== undefined && { faults: readJson<FaultRule[]>('faults', faults) }),
      ...(esVersion !== undefined && { version: esVersion }),
      ...(strict && { strict }),
      ...(idSeed !== undefined && { idSeed }),
      ...(worlds !== undefined && { worlds }),
      ...(maxWorlds !== undefined && { maxWorlds }),
    })
    console.log(welcome(server.url))
    if (!isLoopback(host)) {
      console.warn(`Warning: everyone who can reach ${host} can read and change this mock.`)
    }
    stopOnSignals(() => server.close())
  })

function readJson<T>(what: string, file: string): T {
  const { readFileSync } = process.getBuiltinModule('node:fs')
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`es-connector-kit: Failed to read the ${what} ${file}: ${(error as Error).message}`)
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** Ctrl-C and `kill` let requests under way finish; a second one does not wait for them. */
function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(0)
      stopping = true
      void stop().then(() => process.exit(0))
    })
  }
}

function welcome(url: string): string {
  const json = `-H 'content-type: application/json' -d`
  return `Elasticsearch's Connector API is mocked at ${url}

Try it:
  curl -X PUT ${url}/_connector/my-connector ${json} '{"name":"My connector","index_name":"search-crm","service_type":"postgresql"}'
  curl -X PUT ${url}/_connector/my-connector/_check_in
  curl -X PUT ${url}/_connector/my-connector/_status ${json} '{"status":"needs_configuration"}'
  curl '${url}/_connector/my-connector?pretty'

What it holds, and what it was asked:
  curl ${url}/_mock/state
  curl ${url}/_mock/requests

Stop it with Ctrl-C.`
}
