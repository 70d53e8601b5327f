import { describe, expect, it } from 'vitest'
import { createConnectorMock, type ServerVersion } from '../../../src/index.ts'
import { operationTable } from '../../../src/spec/generated/operations.ts'
import { decode } from '../../support/decode.ts'

const seed = {
  connectors: [
    { id: 'crm', status: 'connected' },
    { id: 'wiki', status: 'error' },
  ],
} as const

function client(version?: ServerVersion) {
  const mock = createConnectorMock({ seed, ...(version && { version }) })
  const send = (method: string, url: string, body = '', headers: Record<string, string> = {}) => {
    const type = body === '' ? {} : { 'content-type': 'application/json' }
    const response = mock.handle({ method, url, body, headers: { ...type, ...headers } })
    return { status: response.status, body: decode(response) }
  }
  return { mock, send }
}

describe('the version that is mocked', () => {
  it.each([
    [undefined, '9.1.0', 'default'],
    ['9.0', '9.0.0', 'default'],
    ['8.19', '8.19.0', 'default'],
    ['8.12', '8.12.0', 'default'],
    ['8.15.3', '8.15.0', 'default'],
    ['9.99', '9.99.0', 'default'],
    ['8.99', '8.99.0', 'default'],
    ['serverless', '9.1.0', 'serverless'],
  ] as const)('%s says so in GET /', (version, number, flavor) => {
    expect(client(version).send('GET', '/').body.version).toMatchObject({ number, build_flavor: flavor })
  })

  it.each(['8.11', '7.17', '9', '9.x', '', 'latest', '8.11.9', '9.1-rc1', '10.0', '12.0', 9.1, null])(
    'refuses [%s]',
    (version) => {
      expect(() => createConnectorMock({ version: version as ServerVersion })).toThrow(
        `Failed to mock the version [${version}]. Give major and minor version from 8.12 on, as a text such as '8.15' or '9.1', or 'serverless'. Other major versions than 8 and 9 are not described.`,
      )
    },
  )

  it('answers newer minor versions as the newest described', () => {
    const [newer, newest] = [client('9.99'), client()]
    for (const id of ['crm', 'nobody']) {
      const body = '{"status":"configured"}'
      expect(newer.send('PUT', `/_connector/${id}/_status`, body)).toEqual(
        newest.send('PUT', `/_connector/${id}/_status`, body),
      )
    }
    expect(newer.send('DELETE', '/_connector/crm')).toEqual(newest.send('DELETE', '/_connector/crm'))
  })

  it('lacks operations that came later', () => {
    const gone = client('8.14').send('PUT', '/_connector/_sync_job/job/_claim', '{"worker_hostname":"w"}')
    expect(gone).toEqual({
      status: 400,
      body: { error: 'no handler found for uri [/_connector/_sync_job/job/_claim] and method [PUT]' },
    })
    expect(client('8.15').send('PUT', '/_connector/_sync_job/job/_claim', '{"worker_hostname":"w"}').status).toBe(404)
  })

  it.each(Object.entries(operationTable))('has %s from its first version on', (id, { method, paths, availability }) => {
    const url = paths[0].replace(/\{\w+\}/g, 'x')
    const [major, minor = 0] = availability.since.split('.').map(Number)
    const since = client(`${major}.${minor}` as ServerVersion).mock
    expect(since.operationOf(method.toUpperCase(), url)).toBe(id)
    if (minor > 12) {
      const before = client(`${major}.${minor - 1}` as ServerVersion).mock
      expect(before.operationOf(method.toUpperCase(), url)).not.toBe(id)
    }
  })

  it('deletes for good before 8.18, and does not know `hard`', () => {
    const { mock, send } = client('8.17')
    expect(send('DELETE', '/_connector/crm?hard=true').body.error.reason).toBe(
      'request [/_connector/crm] contains unrecognized parameter: [hard]',
    )
    expect(send('GET', '/_connector/crm?include_deleted=true').body.error.reason).toBe(
      'request [/_connector/crm] contains unrecognized parameter: [include_deleted]',
    )
    expect(send('GET', '/_connector/crm?include_deleted=maybe').body.error.reason).toBe(
      'request [/_connector/crm] contains unrecognized parameter: [include_deleted]',
    )
    expect(send('DELETE', '/_connector/crm')).toEqual({ status: 200, body: { acknowledged: true } })
    expect(mock.connectors.get('crm')).toBeUndefined()

    const newer = client('8.18')
    newer.send('DELETE', '/_connector/crm')
    expect(newer.mock.connectors.get('crm')).toMatchObject({ deleted: true })
  })

  it('refuses a move to the same status before 8.15', () => {
    expect(client('8.14').send('PUT', '/_connector/crm/_status', '{"status":"connected"}').body.error.reason).toBe(
      'Invalid transition attempt from [connected] to [connected]. Such a status transition is not supported by the Connector Protocol.',
    )
    expect(client('8.15').send('PUT', '/_connector/crm/_status', '{"status":"connected"}').body).toEqual({
      result: 'noop',
    })
    expect(client('8.14').send('PUT', '/_connector/crm/_status', '{"status":"configured"}').body).toEqual({
      result: 'updated',
    })
  })

  it('leaves the status alone on _error before 8.15', () => {
    const { mock, send } = client('8.14')
    send('PUT', '/_connector/crm/_error', '{"error":"disk full"}')
    expect(mock.connectors.get('crm')).toMatchObject({ status: 'connected', error: 'disk full' })
    const newer = client('8.15')
    newer.send('PUT', '/_connector/crm/_error', '{"error":"disk full"}')
    expect(newer.mock.connectors.get('crm')).toMatchObject({ status: 'error', error: 'disk full' })
  })

  it('takes truncated JSON for a fault of its own before 8.16', () => {
    const { status, body } = client('8.15').send('PUT', '/_connector/crm/_error', '{"error":')
    expect(status).toBe(500)
    expect(body).toMatchObject({ status: 500, error: { type: 'x_content_e_o_f_exception' } })
    expect(client('8.16').send('PUT', '/_connector/crm/_error', '{"error":').status).toBe(400)
  })

  it('speaks the REST versions of its major', () => {
    const vendor = (n: number) => ({ accept: `application/vnd.elasticsearch+json; compatible-with=${n}` })
    expect(client('8.15').send('GET', '/_connector', '', vendor(7)).status).toBe(200)
    expect(client('8.15').send('GET', '/_connector', '', vendor(9)).body.error.caused_by.reason).toMatch(
      'Accept version must be either version 8 or 7, but found 9.',
    )
    expect(client('9.0').send('GET', '/_connector', '', vendor(8)).status).toBe(200)
  })

  it('keeps secrets from clients on serverless', () => {
    expect(client('serverless').send('GET', '/_connector/_secret/x').body.error).toMatchObject({
      type: 'api_not_available_exception',
      reason:
        'uri [/_connector/_secret/x] with method [GET] exists but is not available when running in serverless mode',
    })
    expect(client('serverless').send('GET', '/_connector').status).toBe(200)
  })
})
