import { expect, test } from 'vitest'
import type { MockState } from '../../src/index.ts'
import { type Json, listOperations, quotedRequest, resolve } from '../unit/spec/description.ts'
import { createApi, unchanged } from './api.ts'

/** How to bring about what an example shows. What is not given is the operation's good request. */
export interface Replay {
  readonly state?: MockState
  readonly path?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The request that an operation answers with success, and the documents it takes. */
interface Good {
  readonly state: MockState
  readonly body?: string
}

/** Examples of what the mock has no part of, or what is tested once for all operations. */
const elsewhere = new Set(['401', '403', '405', '406', '409', '413', '429'])

/**
 * Replays the error examples of an operation: the mock must answer each word for word, and change nothing. Most examples quote their
 * request (see `quotedRequest`); `replays` has by name what the others need.
 */
export function replayExamples(id: string, good: Good, replays: Readonly<Record<string, Replay>>): void {
  const found = listOperations().find((one) => one.id === id)
  if (!found) throw new Error(`No such operation: ${id}`)
  const pathOf = (givenId?: string) =>
    found.path
      .replace('{connector_id}', givenId ?? 'my-connector')
      .replace('{connector_sync_job_id}', givenId ?? 'my-connector-sync-job-id')
      .replace('{id}', givenId ?? 'my-secret')
  const names: string[] = []
  for (const [status, response] of Object.entries<Json>(found.json.responses)) {
    if (Number(status) < 400 || elsewhere.has(status)) continue
    for (const [name, holder] of Object.entries<Json>(resolve(response).content['application/json'].examples)) {
      names.push(name)
      const example = resolve(holder)
      const quoted = quotedRequest(example)
      const { state = good.state, path = pathOf(quoted.id), ...replay } = replays[name] ?? {}
      const body = replay.body ?? quoted.body ?? good.body ?? ''
      const query = quoted.query ?? ''
      const headers = replay.headers ?? { 'content-type': 'application/json', ...quoted.headers }
      test(`answers as described: ${status} ${name}`, () => {
        const api = createApi({ seed: state })
        const answer = unchanged(api, () => api.send(found.method.toUpperCase(), path + query, body, headers))
        expect(answer.body).toStrictEqual(example.value)
        expect(answer.status).toBe(Number(status))
      })
    }
  }
  test('has every example that is replayed in a way of its own', () => {
    expect(Object.keys(replays).filter((name) => !names.includes(name))).toEqual([])
  })
}
