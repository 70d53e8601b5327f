import { type Fault, isAccepted, withBody, withMembers, withStatus } from './fault.ts'

/** Faults of the operations on secrets. */
export const secretFaults: readonly Fault[] = [
  {
    operation: 'connector.secret_post',
    title: 'answers 201',
    caughtBy: ['status'],
    tamper: (call) => (isAccepted(call) ? withStatus(call, 201) : undefined),
  },
  {
    operation: 'connector.secret_get',
    title: 'masks the value',
    caughtBy: ['effect'],
    tamper: (call) => (isAccepted(call) ? withMembers(call, { value: '********' }) : undefined),
  },
  {
    operation: 'connector.secret_get',
    title: 'does not tell the id',
    caughtBy: ['schema'],
    tamper: (call) => (isAccepted(call) ? withMembers(call, { id: undefined }) : undefined),
  },
  {
    operation: 'connector.secret_put',
    title: 'answers created for a secret that was there',
    caughtBy: ['existence'],
    tamper: (call) => (call.response.status === 200 ? withBody(call, { result: 'created' }, 201) : undefined),
  },
  {
    operation: 'connector.secret_put',
    title: 'keeps the value that was there',
    caughtBy: ['effect'],
    tamper: (call) => {
      if (isAccepted(call)) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.secret_delete',
    title: 'keeps the secret',
    caughtBy: ['existence'],
    tamper: (call) => {
      if (isAccepted(call)) call.undo()
      return undefined
    },
  },
  {
    operation: 'connector.secret_delete',
    title: 'answers 200 for a secret that does not exist',
    caughtBy: ['existence'],
    tamper: (call) => (call.response.status === 404 ? withBody(call, { deleted: true }, 200) : undefined),
  },
]
