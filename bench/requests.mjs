/** @typedef {import('../src/index.ts').MockRequest} MockRequest */
/** @typedef {import('../src/index.ts').ConnectorMock} ConnectorMock */

/** What the official client sends with every request. */
export const clientHeaders = {
  'user-agent': 'elasticsearch-js/9.4.3 (linux 6.1.0-x64; Node.js 20.20.2; Transport 9.3.5)',
  'x-elastic-client-meta': 'es=9.4.3,js=20.20.2,t=9.3.5,un=20.20.2',
  authorization: 'ApiKey VnVhQ2ZHY0JDZGJrUW0tZTVhT3g6dWkybHAyYXhUTm1zeWFrdzl0dk5udw==',
  accept: 'application/vnd.elasticsearch+json; compatible-with=9',
}

const bodyHeaders = { ...clientHeaders, 'content-type': 'application/vnd.elasticsearch+json; compatible-with=9' }

/** @param {string} id @returns {MockRequest} */
export const getConnector = (id) => ({ method: 'GET', url: `/_connector/${id}`, headers: clientHeaders, body: '' })

/** @param {string} id @returns {MockRequest} */
export const checkIn = (id) => ({
  method: 'PUT',
  url: `/_connector/${id}/_check_in`,
  headers: clientHeaders,
  body: '',
})

/** @param {string} id @param {string} status @returns {MockRequest} */
export const updateStatus = (id, status) => ({
  method: 'PUT',
  url: `/_connector/${id}/_status`,
  headers: bodyHeaders,
  body: JSON.stringify({ status }),
})

/** @param {string} id @returns {MockRequest} */
export const claim = (id) => ({
  method: 'PUT',
  url: `/_connector/_sync_job/${id}/_claim`,
  headers: bodyHeaders,
  body: JSON.stringify({ worker_hostname: 'worker-1' }),
})

/** @param {string} query @returns {MockRequest} */
export const listConnectors = (query) => ({
  method: 'GET',
  url: `/_connector?${query}`,
  headers: clientHeaders,
  body: '',
})

/** @param {string} id @param {object} fields @returns {MockRequest} */
export const putConnector = (id, fields) => ({
  method: 'PUT',
  url: `/_connector/${id}`,
  headers: bodyHeaders,
  body: JSON.stringify(fields),
})

/**
 * Hands requests to a mock, by turns. They must succeed: a refusal would be measured for something it is not.
 * @param {ConnectorMock} mock
 * @param {readonly MockRequest[]} requests
 * @returns {(i: number) => import('../src/index.ts').MockResponse}
 */
export function sender(mock, requests) {
  return (i) => {
    const request = /** @type {MockRequest} */ (requests[i % requests.length])
    const response = mock.handle(request)
    if (response.status < 300) return response
    throw new Error(`Failed to measure ${request.method} ${request.url}: it was refused with ${response.body}`)
  }
}

/**
 * A clock that never shows the same millisecond twice. With a real one, a second check-in within a millisecond changes nothing, and
 * what changes nothing is cheaper.
 */
export function risingClock() {
  let time = Date.UTC(2025, 0, 1)
  return () => time++
}
