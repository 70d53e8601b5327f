import type { Profile } from '../domain/profile.ts'
import { Refused } from '../errors/refused.ts'
import type { Uri } from '../spec/uri.ts'
import type { MockRequest } from './exchange.ts'
import { refuseUnknownParameters } from './read-request.ts'

/** `GET /` and `HEAD /`, by which clients find out what they talk to. */
export const rootMethods: readonly string[] = ['GET', 'HEAD']

const commonParameters = ['error_trace', 'filter_path', 'format', 'human', 'pretty']

export function isRoot({ rawPath }: Uri): boolean {
  return rawPath === '/' || rawPath === ''
}

export function isRootMethod({ method }: MockRequest): boolean {
  return rootMethods.includes(method)
}

/** Refuses what the root takes as little as an operation does. */
export function checkRootRequest({ method, body }: MockRequest, uri: Uri): void {
  refuseUnknownParameters(uri, commonParameters)
  if (body.length > 0) throw new Refused({ code: 'body_not_supported', method, path: '/' })
}

/** What `GET /` says of the cluster that the mock stands in for. Only the version is anybody's business; the rest is made up. */
export function clusterInfo({ number, flavor, major }: Profile): object {
  return {
    name: 'es-connector-kit',
    cluster_name: 'es-connector-kit',
    cluster_uuid: 'zk-HjQtYQGyL3NFSSu7InA',
    version: {
      number,
      build_flavor: flavor,
      build_type: 'docker',
      build_hash: '00000000',
      build_date: '2025-07-09T22:10:13.578182715Z',
      build_snapshot: false,
      lucene_version: major === 9 ? '10.2.2' : '9.12.0',
      minimum_wire_compatibility_version: major === 9 ? '8.19.0' : '7.17.0',
      minimum_index_compatibility_version: `${major - 1}.0.0`,
    },
    tagline: 'You Know, for Search',
  }
}
