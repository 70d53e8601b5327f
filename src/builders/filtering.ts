import type { Connector } from '../domain/documents.ts'
import { activateDraft, editDraft, reportValidation } from '../domain/filtering.ts'
import type { Draws } from './draws.ts'
import type { ServiceType } from './source-families.ts'

type Entry = Connector['filtering'][number]

/** How people have left the sync rules; most never touch them. */
const stages = ['fresh', 'fresh', 'fresh', 'edited', 'invalid', 'active'] as const

/** The sync rules of a connector, which somebody may have edited at `time`: the steps are those of the server. */
export function buildFiltering(draws: Draws, { exclude }: ServiceType, fresh: Entry, time: string): Entry {
  const stage = draws.pick('filtering', stages)
  if (stage === 'fresh') return fresh
  const id = `exclude-${exclude.field}`
  const edited = editDraft(time, fresh, { rules: [{ ...exclude, id, order: 0, policy: 'exclude' }] })
  if (stage === 'edited') return edited
  if (stage === 'active') return activateDraft(reportValidation(edited, { errors: [], state: 'valid' }))
  const messages = [`There is no field [${exclude.field}].`]
  return reportValidation(edited, { errors: [{ ids: [id], messages }], state: 'invalid' })
}
