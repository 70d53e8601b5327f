import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderGithub } from '../../../../src/contract/report/github.ts'
import { contractReport, eventfulReport, found, playedCase, shownExchange } from '../../../support/contract-report.ts'

/** Reads a workflow command as the runner does. */
function parse(line: string) {
  const [, name = '', list = '', data = ''] = /^::(\w+) ([^:]*)::(.*)$/s.exec(line) ?? []
  const plain = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const properties = Object.fromEntries(
    list.split(',').map((pair) => {
      const [key = '', value = ''] = pair.split('=', 2)
      return [key, plain(value.replaceAll('%3A', ':').replaceAll('%2C', ','))]
    }),
  )
  return { name, properties, message: plain(data) }
}

const lines = (text: string) => text.trimEnd().split('\n')

test('each finding is annotated at its line of the description, by its severity', () => {
  const all = lines(renderGithub(eventfulReport())).map(parse)
  expect(all.map(({ name }) => name)).toEqual(['error', 'error', 'warning', 'notice', 'notice'])
  expect(all[1]).toMatchObject({
    properties: {
      file: 'openapi.yaml',
      line: '10885',
      title: 'connector.update_status: Change of status against the state machine',
    },
  })
  expect(all[1]?.message).toMatch(/^status, created → connected\nexpected 400,.*\nreceived 200,/)
})

test('whatever a server sends, there is one command a line, and it says what it should', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('%', '\n', '\r', ':', ',', '::', 'a', '%0A', '\u001b') }), (text) => {
      const violation = found({ received: text, path: text, exchange: shownExchange({ curl: text }) })
      const [first, last, ...more] = lines(renderGithub(contractReport({ violations: [violation] })))
      expect(more).toEqual([])
      expect(parse(first ?? '').name).toBe('error')
      expect(parse(last ?? '').name).toBe('notice')
      const shown = text.replaceAll('\r\n', '\n').replaceAll('\r', '\\u000d').replaceAll('\u001b', '\\u001b')
      expect(parse(first ?? '').message).toContain(`received ${shown}`)
    }),
  )
})

test('GitHub shows ten of a level: the last says how many there are beside', () => {
  const violations = Array.from({ length: 25 }, (_, index) => found({ path: `/${index}` }))
  const errors = lines(renderGithub(contractReport({ violations }))).filter((line) => line.startsWith('::error'))
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)).toContain('16 more errors left out here')
})

test('a run that could not tell is seen', () => {
  expect(renderGithub(contractReport({ cases: [playedCase()], complete: false }))).toMatch(
    /^::error title=Contract::Und/,
  )
})
