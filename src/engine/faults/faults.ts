import type { Profile } from '../../domain/profile.ts'
import { misuse } from '../../errors/misuse.ts'
import type { Handle } from '../engine.ts'
import type { Exchange, MockRequest } from '../exchange.ts'
import type { LocateOperation } from '../locate.ts'
import { showValues } from '../show-values.ts'
import { type ReadRule, readRule } from './read-rule.ts'
import type { FaultedRequest, FaultRule } from './rule.ts'
import { strike } from './strike.ts'

/** A fault that was added. As JSON it has all but `lift`. */
export interface Fault {
  /** 1 for the first fault of a mock, then rising by one; a reset does not start anew. */
  readonly id: number
  /** How many requests it has struck. */
  readonly hits: number
  /** What was asked for, as a copy. */
  readonly rule: FaultRule
  /** Takes it away. Answers that it has delayed stay late, and those that it keeps back never come; `hangUp` breaks their connections. */
  lift(): void
}

/** Lets the mock go wrong on purpose. */
export interface Faults {
  /**
   * Adds a fault behind those there are. The first one that a request meets strikes it, and none behind that one sees the request: it
   * neither counts for their `skip` nor for their `times`. One that lets a request pass for its `skip` leaves it to those behind.
   * Errors: throws with all that is wrong with the rule, and adds nothing then.
   *
   * @example
   * const busy = mock.faults.add({ fault: 'rejected_execution', operation: 'connector.check_in', id: 'crm', skip: 1, times: 1 })
   * mock.faults.add({ fault: 'connection_reset', operation: 'connector.sync_job_claim', when: 'after' })
   * mock.faults.add({ fault: { status: 429, headers: { 'retry-after': '1' } }, delay: 200 })
   */
  add(rule: FaultRule): Fault
  /** Those that were added and not lifted, in their order, also when they strike no more. */
  list(): Fault[]
  /** Lifts all. */
  clear(): void
  /**
   * Breaks the connections of all requests that `timeout` keeps waiting, as a cluster does that goes away. So does `reset` of the mock, and
   * `close` of one that was set up.
   */
  hangUp(): void
}

interface FaultsOptions {
  /** Answers as if there were no faults. */
  readonly handle: Handle
  /** The same, but leaves the exchange to whoever asked. */
  readonly observe: (request: MockRequest) => Exchange
  readonly locate: LocateOperation
  readonly profile: Profile
  readonly clock: () => number
  readonly onExchange: (exchange: Exchange) => void
}

/** A fault and what it needs to find its requests. */
interface Entry {
  readonly fault: Fault
  readonly read: ReadRule
  /** How many requests have met its rule. */
  met: number
  hits: number
}

/** Puts faults before an engine. While there are none a request costs one look at an empty list. */
export function createFaults({ handle, observe, locate, profile, clock, onExchange }: FaultsOptions): {
  readonly handle: Handle
  readonly faults: Faults
} {
  const entries = new Set<Entry>()
  /** Those that may still strike. */
  const live = new Set<Entry>()
  let added = 0
  /** One for each request that is kept waiting: of many listeners on one signal Node warns. */
  const waiting = new Set<AbortController>()

  /** Finds the fault that strikes a request, and counts the request for those that it meets on the way, unless one of them fails. */
  function find(request: FaultedRequest): Entry | undefined {
    const passed: Entry[] = []
    const struck = findFirst(request, passed)
    for (const entry of passed) entry.met++
    if (!struck) return undefined
    struck.hits++
    if (++struck.met >= struck.read.skip + struck.read.times) live.delete(struck)
    return struck
  }

  function findFirst(request: FaultedRequest, passed: Entry[]): Entry | undefined {
    const last = added
    for (const entry of live) {
      // What is added while others are asked begins with the next request.
      if (entry.fault.id > last) return undefined
      if (!meets(request, entry)) continue
      if (entry.met >= entry.read.skip) return entry
      passed.push(entry)
    }
    return undefined
  }

  function handleWithFaults(request: MockRequest): ReturnType<Handle> {
    // What could not be read as HTTP is refused by what reads it.
    if (request.fault) return handle(request)
    const { operation, params } = locate(request.method, request.url) ?? { operation: undefined, params: {} }
    const faulted: FaultedRequest = { ...request, operation, params }
    const entry = find(faulted)
    if (!entry) return handle(request)
    const exchange = strike(entry.read, faulted, {
      id: entry.fault.id,
      own: entry.read.when === 'after' ? observe(request) : undefined,
      time: clock(),
      profile,
    })
    onExchange(exchange)
    const { response } = exchange
    if (response.transport?.end !== 'never') return response
    const waits = new AbortController()
    waiting.add(waits)
    return { ...response, transport: { ...response.transport, until: waits.signal } }
  }

  return {
    handle: (request) => (live.size === 0 ? handle(request) : handleWithFaults(request)),
    faults: {
      add(rule) {
        const read = readRule('add a fault', rule)
        const id = ++added
        const entry: Entry = {
          read,
          met: 0,
          hits: 0,
          fault: showValues({
            id,
            get hits() {
              return entry.hits
            },
            rule: read.rule,
            lift() {
              entries.delete(entry)
              live.delete(entry)
            },
          }),
        }
        entries.add(entry)
        live.add(entry)
        return entry.fault
      },
      list: () => Array.from(entries, ({ fault }) => fault),
      clear() {
        entries.clear()
        live.clear()
      },
      hangUp() {
        for (const waits of waiting) waits.abort()
        waiting.clear()
      },
    },
  }
}

function meets(request: FaultedRequest, { fault, read }: Entry): boolean {
  const { rule, operations, method, path } = read
  if (operations && !(request.operation && operations.has(request.operation))) return false
  if (rule.id !== undefined && !Object.values(request.params).includes(rule.id)) return false
  if (method !== undefined && request.method !== method) return false
  if (path && !path(request.url.replace(/[?#].*$/s, ''))) return false
  return rule.matches === undefined || ask(fault.id, rule.matches, request)
}

/** Errors: says which fault could not be asked. */
function ask(id: number, matches: NonNullable<FaultRule['matches']>, request: FaultedRequest): boolean {
  let answer: unknown
  try {
    answer = matches(request)
  } catch (error) {
    throw misuse(
      `Failed to ask the fault [${id}] whether it strikes: its \`matches\` threw [${error instanceof Error ? error.message : String(error)}].`,
      error,
    )
  }
  if (!isPromise(answer)) return Boolean(answer)
  // Nobody waits for it; its failure must not end the process.
  answer.then(undefined, () => {})
  throw misuse(
    `Failed to ask the fault [${id}] whether it strikes: its \`matches\` answered with a promise. It must say at once; make it a function without async.`,
  )
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}
