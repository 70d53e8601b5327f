import { type Fault, isAccepted, withMembers } from './fault.ts'

type Json = Record<string, unknown>

/** Faults of the operations that change a connector's settings. */
export const connectorSettingFaults: readonly Fault[] = [
  {
    operation: 'connector.update_api_key_id',
    title: 'erases what is null',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write(call.sent)
      return undefined
    },
  },
  {
    operation: 'connector.update_configuration',
    title: 'does not set the status to configured',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: call.before?.['status'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_configuration',
    title: 'stores no values',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && 'values' in call.sent) call.write({ configuration: call.before?.['configuration'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_features',
    title: 'forgets features that are not named',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && typeof call.sent['features'] === 'object') call.write({ features: call.sent['features'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_filtering',
    title: 'leaves the draft as valid as it was',
    caughtBy: ['effect'],
    tamper: (call) => {
      const [entry] = (call.after?.['filtering'] ?? []) as Json[]
      if (!isAccepted(call) || 'filtering' in call.sent || !entry) return undefined
      const draft = { ...(entry['draft'] as Json), validation: { errors: [], state: 'valid' } }
      call.write({ filtering: [{ ...entry, draft }] })
      return undefined
    },
  },
  {
    operation: 'connector.update_filtering',
    title: 'keeps the rules in the order in which they were sent',
    caughtBy: ['reply'],
    alone: true,
    tamper: (call) => {
      const [entry] = (call.after?.['filtering'] ?? []) as Json[]
      const draft = entry?.['draft'] as { rules: Json[] } | undefined
      if (!isAccepted(call) || !('rules' in call.sent) || !draft || draft.rules.length < 3) return undefined
      const rules = [...draft.rules.slice(0, -1).toReversed(), draft.rules.at(-1)]
      call.write({ filtering: [{ ...entry, draft: { ...draft, rules } }] })
      return undefined
    },
  },
  {
    operation: 'connector.update_filtering_validation',
    title: 'loses the errors of a validation',
    caughtBy: ['effect'],
    tamper: (call) => {
      const [entry] = (call.after?.['filtering'] ?? []) as Json[]
      if (!isAccepted(call) || !entry) return undefined
      const draft = entry['draft'] as Json
      const validation = { ...(draft['validation'] as Json), errors: [] }
      call.write({ filtering: [{ ...entry, draft: { ...draft, validation } }] })
      return undefined
    },
  },
  {
    operation: 'connector.update_active_filtering',
    title: 'does not activate the draft',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.update_index_name',
    title: 'does not detach the index when told null',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && call.sent['index_name'] === null) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.update_name',
    title: 'erases the description that is not named',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call) && !('description' in call.sent)) call.write({ description: undefined })
      return undefined
    },
  },
  {
    operation: 'connector.update_native',
    title: 'leaves a connected connector connected',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: call.before?.['status'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_pipeline',
    title: 'says noop where something changes',
    caughtBy: ['result'],
    tamper: (call) => (call.received['result'] === 'updated' ? withMembers(call, { result: 'noop' }) : undefined),
  },
  {
    operation: 'connector.update_scheduling',
    title: 'switches on the schedules that are not named',
    caughtBy: ['effect'],
    tamper: (call) => {
      const sent = call.sent['scheduling'] as Json | undefined
      if (!isAccepted(call) || !sent) return undefined
      const stored = call.after?.['scheduling'] as Json
      const others = Object.entries(stored).filter(([key]) => !(key in sent))
      call.write({
        scheduling: {
          ...stored,
          ...Object.fromEntries(others.map(([key, one]) => [key, { ...(one as Json), enabled: true }])),
        },
      })
      return undefined
    },
  },
  {
    operation: 'connector.update_service_type',
    title: 'leaves the status as it was',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ status: call.before?.['status'] })
      return undefined
    },
  },
  {
    operation: 'connector.update_service_type',
    title: 'throws the configuration away',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.write({ configuration: {} })
      return undefined
    },
  },
]
