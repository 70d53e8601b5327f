import { misuse } from '../../errors/misuse.ts'
import type { Worlds } from '../worlds.ts'
import { acknowledge, type ControlRoute, Missing } from './route.ts'

const path = '/_mock/worlds'

export const worldRoutes: readonly ControlRoute[] = [
  { method: 'GET', path, run: ({ worlds }) => listWorlds(required(worlds)) },
  { method: 'DELETE', path, run: ({ worlds }) => acknowledge(() => required(worlds).clear()) },
  {
    method: 'DELETE',
    path: `${path}/{key}`,
    run({ worlds, name }) {
      const all = required(worlds)
      if (all.delete(name)) return { acknowledged: true }
      const keys = Array.from(all.entries(), ([key]) => `[${key}]`)
      throw new Missing(
        `There is no world [${name}]. ${keys.length === 0 ? 'There are none' : `There are ${shorten(keys)}`}.`,
      )
    },
  },
]

const most = 20

function shorten(keys: readonly string[]): string {
  return keys.length > most ? `${keys.slice(-most).join(', ')} and ${keys.length - most} more` : keys.join(', ')
}

function required(worlds: Worlds | undefined): Worlds {
  if (worlds) return worlds
  throw misuse(
    'This server has one world for all requests. Start it with `--worlds x-opaque-id` or `--worlds api-key`, or with the option `worlds`.',
  )
}

function listWorlds({ by, limit, dropped, entries }: Worlds): object {
  const worlds = Array.from(entries(), ([key, { connectors, syncJobs, secrets }]) => ({
    key,
    connectors: connectors.size,
    sync_jobs: syncJobs.size,
    secrets: secrets.size,
  }))
  return { by, limit, dropped, worlds }
}
