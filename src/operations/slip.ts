import type { ApiError } from '../errors/catalogue.ts'
import { serverSlips } from '../spec/generated/slips.ts'

/** One of the server's own 500s, as listed in openapi/server-slips.yaml. Any other 500 is a defect of the mock. */
export function slip(id: (typeof serverSlips)[number]['id']): ApiError {
  const { type, reason } = serverSlips.find((known) => known.id === id) as (typeof serverSlips)[number]
  return { code: 'server_slip', type, reason }
}
