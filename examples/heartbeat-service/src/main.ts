import { hostname } from 'node:os'
import { Client } from '@elastic/elasticsearch'
import { serve } from './service.ts'

const { ES_URL: node = 'http://localhost:9200', CONNECTOR_ID: connector = 'my-connector' } = process.env
const end = new AbortController()
process.once('SIGINT', () => end.abort())

const client = new Client({ node })
// Your own source goes here.
const sync = async () => ({ indexed: 0, deleted: 0, volume: 0 })
await serve({ client, connector, worker: hostname(), sync }, { signal: end.signal })
await client.close()
