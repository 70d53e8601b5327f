// Requests answered in process: by the mock, or by undici's MockAgent with constant bytes; sent by undici or by the official client.
import { Client, UndiciConnection } from '@elastic/elasticsearch'
import { MockAgent, request } from 'undici'
import { loadElasticsearch, loadKit, loadUndici } from '../kit.mjs'
import { clientHeaders } from '../requests.mjs'
import { offer, processorTime } from './offer.mjs'

const origin = 'http://elasticsearch.test:9200'

/** @typedef {{ url: string, method: string }} Asked */
/** @typedef {{ status: number, headers: Record<string, string>, body: string }} Answer */

/** @type {Record<string, (asked: Asked) => Promise<Answer>>} */
let senders = {}

/** @param {import('undici').Dispatcher} dispatcher @returns {(asked: Asked) => Promise<Answer>} */
const byUndici = (dispatcher) => async (asked) => {
  const { url, method } = asked
  const options = { dispatcher, method: /** @type {'GET'} */ (method), headers: clientHeaders }
  const { statusCode, headers, body } = await request(origin + url, options)
  return { status: statusCode, headers: /** @type {Record<string, string>} */ (headers), body: await body.text() }
}

/** @param {typeof UndiciConnection} Connection @returns {(asked: Asked) => Promise<Answer>} */
const byClient = (Connection) => {
  const { transport } = new Client({ node: origin, Connection })
  return async ({ url, method }) => {
    const { statusCode, headers, body } = await transport.request({ method, path: url }, { meta: true })
    return {
      status: statusCode ?? 0,
      headers: /** @type {Record<string, string>} */ (headers),
      body: JSON.stringify(body),
    }
  }
}

offer({
  async start(/** @type {import('../../src/index.ts').MockState} */ seed) {
    const { createConnectorMock } = await loadKit()
    const { createDispatcher } = await loadUndici()
    const { createConnection } = await loadElasticsearch()
    const mock = createConnectorMock({ seed })
    senders = {
      undici: byUndici(createDispatcher(mock)),
      client: byClient(createConnection(mock, UndiciConnection)),
    }
  },
  answer({ status, headers, body }) {
    const agent = new MockAgent()
    agent.disableNetConnect()
    const pool = agent.get(origin)
    pool
      .intercept({ path: () => true, method: () => true })
      .reply(status, body, { headers })
      .persist()
    class Static extends UndiciConnection {
      /** @param {ConstructorParameters<typeof UndiciConnection>[0]} options */
      constructor(options) {
        super(options)
        this.pool = /** @type {any} */ (pool)
      }
    }
    senders = { undici: byUndici(agent), client: byClient(Static) }
  },
  ask: (/** @type {Asked & { by: string }} */ { by, ...asked }) => senders[by]?.(asked),
  async processorTime(/** @type {{ by: string, urls: string[], method: string, count: number }} */ given) {
    const { by, urls, method, count } = given
    const send = /** @type {(asked: Asked) => Promise<Answer>} */ (senders[by])
    const before = processorTime()
    for (let i = 0; i < count; i++) {
      const url = /** @type {string} */ (urls[i % urls.length])
      const { status } = await send({ url, method })
      if (status !== 200) throw new Error(`Failed to measure ${method} ${url}: it was refused with ${status}`)
    }
    return (processorTime() - before) / count
  },
})
