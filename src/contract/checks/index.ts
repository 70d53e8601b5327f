import { acceptance } from './acceptance.ts'
import type { Check } from './check.ts'
import { drift } from './drift.ts'
import { effect } from './effect.ts'
import { error } from './error.ts'
import { existence } from './existence.ts'
import { headers } from './headers.ts'
import { list } from './list.ts'
import type { CheckName } from './names.ts'
import { reply } from './reply.ts'
import { result } from './result.ts'
import { schema } from './schema.ts'
import { status } from './status.ts'
import { timestamps } from './timestamps.ts'
import { transition } from './transition.ts'

/** Every check, by its name. */
export const checks: { readonly [Name in CheckName]: Check } = {
  status,
  schema,
  drift,
  headers,
  error,
  existence,
  transition,
  effect,
  result,
  timestamps,
  list,
  acceptance,
  reply,
}
