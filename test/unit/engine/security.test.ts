import { describe, expect, it } from 'vitest'
import { createConnectorMock, type SecurityOptions } from '../../../src/index.ts'
import { type OperationId, operationTable } from '../../../src/spec/generated/operations.ts'
import { decode } from '../../support/decode.ts'

const security: SecurityOptions = {
  roles: {
    operator: { cluster: ['manage_connector', 'monitor'] },
    viewer: { cluster: ['monitor_connector'] },
    'secret-reader': { cluster: ['read_connector_secrets'] },
    'secret-writer': { cluster: ['write_connector_secrets'] },
  },
  users: {
    admin: { password: 'changeme', roles: ['superuser'] },
    olga: { password: 'pass:word', roles: ['operator'] },
    vera: { password: 'ключ', roles: ['viewer', 'secret-reader'] },
  },
  apiKeys: {
    sync: { key: 'k3y', user: 'olga', roles: ['operator'] },
    writer: { key: 'w', roles: ['secret-writer'] },
  },
}

const basic = (name: string, password: string) => `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`
const apiKey = (id: string, key: string) => `ApiKey ${Buffer.from(`${id}:${key}`).toString('base64')}`
const admin = basic('admin', 'changeme')
const olga = basic('olga', 'pass:word')
const vera = basic('vera', 'ключ')

function client() {
  const mock = createConnectorMock({ security, seed: { connectors: [{ id: 'crm' }] } })
  const send = (method: string, url: string, authorization?: string, body = '') =>
    mock.handle({
      method,
      url,
      body,
      headers: { ...(authorization && { authorization }), ...(body && { 'content-type': 'application/json' }) },
    })
  return { mock, send }
}

describe('authentication', () => {
  it.each([
    ['nothing', undefined, 'missing authentication credentials for REST request [/_connector/crm?pretty=false]'],
    ['an empty header', ' ', 'missing authentication credentials for REST request [/_connector/crm?pretty=false]'],
    [
      'a wrong password',
      basic('olga', 'no'),
      'unable to authenticate user [olga] for REST request [/_connector/crm?pretty=false]',
    ],
    [
      'an unknown user',
      basic('__proto__', 'x'),
      'unable to authenticate user [__proto__] for REST request [/_connector/crm?pretty=false]',
    ],
    ['a name without a colon', `Basic ${btoa('hush')}`, 'invalid basic authentication header value'],
    ['a name and password as they are', 'Basic olga:pass:word', 'invalid basic authentication header encoding'],
    [
      'a wrong API key',
      apiKey('sync', 'no'),
      'unable to authenticate with provided credentials and anonymous access is not allowed for this request',
    ],
    [
      'an unknown API key',
      apiKey('constructor', ''),
      'unable to authenticate with provided credentials and anonymous access is not allowed for this request',
    ],
    [
      'no Base64',
      'ApiKey %%%',
      'unable to authenticate with provided credentials and anonymous access is not allowed for this request',
    ],
    [
      'a token',
      'Bearer abc',
      'unable to authenticate with provided credentials and anonymous access is not allowed for this request',
    ],
  ])('refuses %s', (_, authorization, reason) => {
    const { mock, send } = client()
    const before = mock.state()
    const { status, headers, body } = send('GET', '/_connector/crm?pretty=false', authorization)
    const challenges = ['Basic realm="security" charset="UTF-8"', 'ApiKey']
    const cause = { type: 'security_exception', reason, header: { 'WWW-Authenticate': challenges } }
    expect(status).toBe(401)
    expect(JSON.parse(String(body))).toEqual({ error: { root_cause: [cause], ...cause }, status: 401 })
    expect(headers['WWW-Authenticate']).toStrictEqual(challenges)
    expect(headers).not.toHaveProperty('X-elastic-product')
    expect(mock.state()).toEqual(before)
  })

  it('comes before routing, methods and everything else', () => {
    const { send } = client()
    expect(send('GET', '/nowhere').status).toBe(401)
    expect(send('PATCH', '/_connector/crm').status).toBe(401)
    expect(send('PUT', '/_connector/crm/_status', undefined, '{').status).toBe(401)
    expect(send('GET', '/').status).toBe(401)
    expect(send('GET', '/nowhere', admin).status).toBe(400)
  })

  it('takes passwords with colons and beyond ASCII, and API keys', () => {
    const { send } = client()
    expect(send('GET', '/_connector/crm', olga).status).toBe(200)
    expect(send('GET', '/_connector/crm', vera).status).toBe(200)
    expect(send('GET', '/_connector/crm', apiKey('sync', 'k3y')).status).toBe(200)
    expect(send('GET', '/_connector/crm', olga).headers).toHaveProperty('X-elastic-product')
  })

  it('leaves credentials out of the log', () => {
    const { mock, send } = client()
    send('GET', '/_connector/crm', olga)
    send('GET', '/_connector/crm', apiKey('sync', 'wrong'))
    send('POST', '/_connector/_secret', basic('olga', 'no'), '{"value":"hush"}')
    send('GET', '/_connector/crm', `Basic ${btoa('hush')}`)
    const log = JSON.stringify(mock.requests)
    expect(log).not.toMatch(/"authorization"|pass:word|k3y|hush/i)
    for (const credentials of [olga, apiKey('sync', 'wrong')]) expect(log).not.toContain(credentials.split(' ')[1])
  })
})

describe('privileges', () => {
  it('refuses in the words of the server', () => {
    const { mock, send } = client()
    const before = mock.state()
    const { status, headers, body } = send('PUT', '/_connector/crm/_check_in', vera)
    const cause = {
      type: 'security_exception',
      reason:
        'action [cluster:admin/xpack/connector/check_in] is unauthorized for user [vera] with effective roles [secret-reader,viewer], this action is granted by the cluster privileges [manage_connector,manage,all]',
    }
    expect(status).toBe(403)
    expect(JSON.parse(String(body))).toEqual({ error: { root_cause: [cause], ...cause }, status: 403 })
    expect(headers).not.toHaveProperty('X-elastic-product')
    expect(mock.state()).toEqual(before)
    expect(decode(send('POST', '/_connector', apiKey('writer', 'w'))).error.reason).toBe(
      'action [cluster:admin/xpack/connector/post] is unauthorized for API key id [writer] of user [elastic], this action is granted by the cluster privileges [manage_connector,manage,all]',
    )
  })

  it('are asked for after the request was read and validated, before anything is looked up', () => {
    const { send } = client()
    expect(send('PUT', '/_connector/crm/_status', vera, '{}').status).toBe(400)
    expect(send('PUT', '/_connector/nobody/_status', vera, '{"status":"error"}').status).toBe(403)
  })

  /** Who may do what, by the name of the operation. */
  const allowed = (operation: OperationId): Record<string, boolean> => {
    const isRead = operationTable[operation].method === 'get'
    const isSecret = operationTable[operation].tag === 'secret'
    return {
      admin: true,
      olga: !isSecret,
      vera: isRead,
      writer: isSecret && !isRead,
    }
  }
  const callers: Record<string, string> = { admin, olga, vera, writer: apiKey('writer', 'w') }

  it.each(Object.keys(operationTable) as OperationId[])('rule %s', (operation) => {
    const { method, paths } = operationTable[operation]
    const body = bodies[operation]
    for (const [name, authorization] of Object.entries(callers)) {
      const { send } = client()
      const { status } = send(method.toUpperCase(), paths[0].replace(/\{\w+\}/g, 'crm'), authorization, body)
      expect([name, status === 403]).toEqual([name, !allowed(operation)[name]])
    }
  })

  it('GET / takes monitor', () => {
    const { send } = client()
    expect(send('GET', '/', admin).status).toBe(200)
    expect(send('GET', '/', olga).status).toBe(200)
    expect(send('GET', '/', vera).status).toBe(403)
  })
})

/** A good body for each operation that takes one. */
const bodies: Partial<Record<OperationId, string>> = {
  'connector.update_status': '{"status":"error"}',
  'connector.last_sync': '{}',
  'connector.update_error': '{"error":null}',
  'connector.update_api_key_id': '{"api_key_id":"x"}',
  'connector.update_configuration': '{"configuration":{}}',
  'connector.update_features': '{"features":{}}',
  'connector.update_filtering': '{"rules":[]}',
  'connector.update_filtering_validation': '{"validation":{"errors":[],"state":"valid"}}',
  'connector.update_index_name': '{"index_name":"search-crm"}',
  'connector.update_name': '{"name":"x"}',
  'connector.update_native': '{"is_native":false}',
  'connector.update_pipeline':
    '{"pipeline":{"extract_binary_content":true,"name":"x","reduce_whitespace":true,"run_ml_inference":true}}',
  'connector.update_scheduling': '{"scheduling":{"full":{"enabled":true,"interval":"0 0 0 * * ?"}}}',
  'connector.update_service_type': '{"service_type":"x"}',
  'connector.sync_job_post': '{"id":"crm"}',
  'connector.sync_job_claim': '{"worker_hostname":"w"}',
  'connector.sync_job_error': '{"error":"x"}',
  'connector.sync_job_update_stats':
    '{"deleted_document_count":0,"indexed_document_count":0,"indexed_document_volume":0}',
  'connector.secret_post': '{"value":"x"}',
  'connector.secret_put': '{"value":"x"}',
}

describe('security settings', () => {
  it.each([
    [{ users: { x: { password: 'y', roles: ['nobody'] } } }, 'users.x.roles[0] is unknown; known are superuser'],
    [{ roles: { r: { cluster: ['fly'] } } }, 'roles.r.cluster[0] is unknown; known are all, manage'],
    [{ roles: { r: {} } }, 'roles.r.cluster must be a list'],
    [{ apiKeys: { k: { roles: [] } } }, 'apiKeys.k.key must be a text'],
    [{ user: {} }, 'there is no setting [user], only roles, users and apiKeys.'],
    [[], 'the settings are no object with roles, users and apiKeys.'],
    [{ users: { x: 'y' } }, 'users.x.password must be a text; users.x.roles must be a list'],
  ])('%j are refused', (settings, message) => {
    expect(() => createConnectorMock({ security: settings as SecurityOptions })).toThrow('Failed to set up security: ')
    expect(() => createConnectorMock({ security: settings as SecurityOptions })).toThrow(message)
  })
})
