/** What `GET /` says of the cluster that the mock stands in for. */
export const clusterInfo = {
  name: 'es-connector-kit',
  cluster_name: 'es-connector-kit',
  cluster_uuid: 'zk-HjQtYQGyL3NFSSu7InA',
  version: {
    number: '9.1.0',
    build_flavor: 'default',
    build_type: 'docker',
    build_hash: '00000000',
    build_date: '2025-07-09T22:10:13.578182715Z',
    build_snapshot: false,
    lucene_version: '10.2.2',
    minimum_wire_compatibility_version: '8.19.0',
    minimum_index_compatibility_version: '8.0.0',
  },
  tagline: 'You Know, for Search',
} as const
