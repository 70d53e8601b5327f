import { readdirSync, readFileSync } from 'node:fs'
import type { MockState } from '../../src/index.ts'
import type { OperationId } from '../../src/spec/generated/operations.ts'

/** What `fixtures/scenarios/README.md` describes, as types. */
export interface ScenarioFile {
  readonly operation: OperationId
  /** Values that several scenarios use, with placeholders of their own. */
  readonly values?: Readonly<Record<string, unknown>>
  readonly scenarios: readonly Scenario[]
}

export interface Scenario {
  readonly title: string
  /** What not every target can offer; without it the scenario is skipped. */
  readonly requires?: 'empty cluster' | 'state'
  /** The documents to begin with, of a scenario that requires a state. */
  readonly state?: MockState
  readonly steps: readonly Step[]
  /** Removes what the steps have made. Sent in any case, also after a step went wrong. */
  readonly cleanup?: readonly ScenarioRequest[]
}

export interface Step {
  readonly request: ScenarioRequest
  readonly reply: ExpectedReply
  /** Names for values of the reply's body, by JSON pointer. */
  readonly save?: Readonly<Record<string, string>>
  /** What about the reply nobody has confirmed; a live target that answers otherwise is reported, not failed. */
  readonly unconfirmed?: string
}

export interface ScenarioRequest {
  readonly method: string
  /** Path and query, encoded. */
  readonly path: string
  /** A JSON value, sent without spaces. */
  readonly body?: unknown
  /** The body as it is, instead of a JSON value. */
  readonly text?: string
  /** Beside `content-type: application/json`, which every body has; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>
}

export interface ExpectedReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, unknown>>
  /** The whole body, with matchers where values vary. Without `body` and `error` only the status counts. */
  readonly body?: unknown
  readonly error?: ExpectedError
}

/** A body in the full shape of an error, in short. */
export interface ExpectedError {
  readonly type: string
  readonly reason: unknown
  /** Further members, of the error and of its root cause. */
  readonly members?: Readonly<Record<string, unknown>>
  readonly cause?: object
  /** The root cause, where it is not the error itself. */
  readonly root?: object
}

export const scenarioFolder = new URL('../../fixtures/scenarios/', import.meta.url)

/** Every scenario file, by its path from the folder and without `.json`: `connector/update-status`. */
export function readScenarioFiles(): Map<string, ScenarioFile> {
  const files = new Map<string, ScenarioFile>()
  for (const area of readdirSync(scenarioFolder, { withFileTypes: true })) {
    if (!area.isDirectory()) continue
    for (const name of readdirSync(new URL(`${area.name}/`, scenarioFolder)).sort()) {
      const text = readFileSync(new URL(`${area.name}/${name}`, scenarioFolder), 'utf8')
      files.set(`${area.name}/${name.replace(/\.json$/, '')}`, JSON.parse(text))
    }
  }
  return files
}

/** The body that an expected reply stands for; undefined when any will do. */
export function expectedBody({ status, body, error }: ExpectedReply): unknown {
  if (!error) return body
  const { type, reason, members = {}, cause, root = { type, reason, ...members } } = error
  return { error: { root_cause: [root], type, reason, ...members, ...(cause && { caused_by: cause }) }, status }
}
