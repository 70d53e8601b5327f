import { misuse } from '../../errors/misuse.ts'
import type { Worlds } from '../worlds.ts'
import { acknowledge, type ControlRoute } from './route.ts'

const path = '/_mock/worlds'

export const worldRoutes: readonly ControlRoute[] = [
  { method: 'GET', path, run: ({ worlds }) => listWorlds(required(worlds)) },
  { method: 'DELETE', path, run: ({ worlds }) => acknowledge(() => required(worlds).clear()) },
  {
    method: 'DELETE',
    path: `${path}/{key}`,
    run({ worlds, name }) {
      if (required(worlds).delete(name)) return { acknowledged: true }
      throw misuse(`Failed to delete the world [${name}]: there is none.`)
    },
  },
]

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
