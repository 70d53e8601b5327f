/** The majors of Node that the package claims to work on. */
export const nodes = ['20', '22', '24', '26']

/**
 * What it claims to work with, by minor version, the file of this folder that tries it, and what that needs beside it. `latest` is whatever
 * the registry has.
 * @type {readonly { name: string, versions: readonly string[], subject: string, beside?: readonly string[] }[]}
 */
export const partners = [
  {
    name: 'msw',
    versions: ['2.10', '2.15', '3.0', 'latest'],
    subject: 'msw.mjs',
    // What the guard against leaks is tried with, besides `fetch`, `node:http` and undici.
    beside: ['axios@^1', 'got@^14', '@elastic/elasticsearch@^9', 'client-8@npm:@elastic/elasticsearch@^8'],
  },
  { name: '@elastic/elasticsearch', versions: ['8.19', '9.4', '9.5'], subject: 'client.mjs' },
]

/** What is tried on every change: the oldest and the newest Node that most machines have. `node version` of each. */
export const quick = new Set([
  '20 msw 2.10',
  '20 msw 2.15',
  '24 msw 2.10',
  '24 msw 2.15',
  '24 msw 3.0',
  '20 @elastic/elasticsearch 8.19',
  '24 @elastic/elasticsearch 9.5',
])

/** Versions of TypeScript, and the ways of resolving packages that they know. */
export const compilers = {
  5.4: ['node10', 'node16', 'nodenext', 'bundler'],
  5.5: ['node10', 'node16', 'nodenext', 'bundler'],
  5.6: ['node10', 'node16', 'nodenext', 'bundler'],
  5.7: ['node10', 'node16', 'nodenext', 'bundler'],
  5.8: ['node10', 'node16', 'nodenext', 'bundler'],
  5.9: ['node10', 'node16', 'nodenext', 'bundler'],
  '6.0': ['node16', 'nodenext', 'bundler'],
  '7.0': ['node16', 'nodenext', 'bundler'],
}
