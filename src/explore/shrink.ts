import type { Call } from './call.ts'
import { simplerCalls } from './simpler.ts'

export interface ShrinkOptions {
  /** Whether calls still lead to the difference that is looked for. */
  readonly leadsThere: (calls: readonly Call[]) => Promise<boolean>
  /** How often that may be asked. */
  readonly tries: number
}

/**
 * Looks for fewer and simpler calls that lead to the same difference: leaves out calls, many at once at first, then what the calls can do
 * without, until nothing more can go. Calls mean the same whatever stands around them, so what is left can always be played.
 */
export async function shrink(found: readonly Call[], { leadsThere, tries }: ShrinkOptions): Promise<readonly Call[]> {
  let calls = found
  let left = tries
  async function take(candidate: readonly Call[]): Promise<boolean> {
    if (left-- <= 0 || !(await leadsThere(candidate))) return false
    calls = candidate
    return true
  }

  for (let before: readonly Call[] | undefined; before !== calls && left > 0; ) {
    before = calls
    for (let size = calls.length >> 1; size >= 1; size >>= 1) {
      // From the end, where what is left out changes the least; the last call shows the difference.
      for (let start = calls.length - 1 - size; start >= 0; start -= size) await take(calls.toSpliced(start, size))
    }
    for (let i = 0; i < calls.length; i++) await simplify(i)
    await take(renumbered(calls))
  }
  return calls

  async function simplify(i: number): Promise<void> {
    for (let isSimpler = true; isSimpler && left > 0; ) {
      isSimpler = false
      const call = calls[i]
      if (!call) return
      for (const simpler of simplerCalls(call)) {
        if (await take(calls.with(i, simpler))) {
          isSimpler = true
          break
        }
      }
    }
  }
}

/** With the roles that the client names counted from 1 on. */
function renumbered(calls: readonly Call[]): readonly Call[] {
  const text = JSON.stringify(calls)
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  const renamed = text.replace(/\{\{(connector|secret)-\d+\}\}/g, (role, kind: string) => {
    const known = names.get(role)
    if (known !== undefined) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    names.set(role, `{{${kind}-${count}}}`)
    return `{{${kind}-${count}}}`
  })
  return renamed === text ? calls : JSON.parse(renamed)
}
