import { clients } from './lines/clients.mjs'
import { contract } from './lines/contract.mjs'
import { engine } from './lines/engine.mjs'
import { explore } from './lines/explore.mjs'
import { growth } from './lines/growth.mjs'
import { imports } from './lines/import.mjs'
import { jobs } from './lines/jobs.mjs'
import { memory } from './lines/memory.mjs'
import { msw } from './lines/msw.mjs'
import { peers } from './lines/peers.mjs'
import { proxy } from './lines/proxy.mjs'
import { server } from './lines/server.mjs'
import { start } from './lines/start.mjs'
import { verify } from './lines/verify.mjs'
import { work } from './lines/work.mjs'

/** Every budget, in the order in which it is printed. */
export const lines = [
  work,
  engine,
  server,
  peers,
  msw,
  clients,
  contract,
  proxy,
  growth,
  jobs,
  imports,
  start,
  memory,
  explore,
  verify,
]
