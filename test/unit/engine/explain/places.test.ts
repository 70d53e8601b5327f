import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { valueAt } from '../../../../src/json/pointer.ts'
import { contractTable, machinePlaces } from '../../../../src/spec/generated/contract.ts'
import type { OperationId } from '../../../../src/spec/generated/operations.ts'
import { type AnswerPlaces, operationPlaces, rulePlaces, sharedAnswers } from '../../../../src/spec/generated/places.ts'

const document: unknown = JSON.parse(readFileSync('openapi/connector-api.bundled.json', 'utf8'))
const lines = readFileSync('openapi/connector-api.bundled.yaml', 'utf8').split('\n')
const ids = Object.keys(operationPlaces()) as OperationId[]

/** The last step of a pointer stands in its line, as a key or as the item of a list. */
function expectAt(pointer: string, line: number): void {
  expect(valueAt(document, pointer)).toBeDefined()
  const step = pointer.split('/').at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~') ?? ''
  expect(lines[line - 1]).toMatch(/^\d+$/.test(step) && !/^[1-5]\d\d$/.test(step) ? /^\s*- / : step)
}

test.each(ids)('places of %s lead where they say', (id) => {
  const { pointer, line, keys, answers } = operationPlaces()[id]
  expectAt(pointer, line)
  for (const [key, at] of Object.entries(keys)) expectAt(`${pointer}/${key}`, at)
  for (const [status, answer] of Object.entries(answers)) {
    if (typeof answer === 'string') continue
    expectAt(`${pointer}/responses/${status}`, answer.line)
    for (const [name, [at]] of Object.entries(answer.examples ?? {})) {
      expectAt(`${pointer}/responses/${status}/content/application~1json/examples/${name}`, at)
    }
  }
})

test('shared places lead where they say', () => {
  for (const { pointer, line, examples } of Object.values<AnswerPlaces>(sharedAnswers)) {
    expectAt(pointer, line)
    for (const [name, [at]] of Object.entries(examples ?? {})) {
      expectAt(`${pointer}/content/application~1json/examples/${name}`, at)
    }
  }
  for (const { pointer, line } of Object.values(rulePlaces)) expectAt(pointer, line)
})

test('they are those of the contract kit', () => {
  expect(rulePlaces).toMatchObject(machinePlaces)
  for (const id of ids) {
    expect(operationPlaces()[id]).toMatchObject(contractTable[id].place)
    for (const [status, { place }] of Object.entries(contractTable[id].responses)) {
      const answer = operationPlaces()[id].answers[Number(status)]
      if (typeof answer === 'object') expect(answer.line).toBe(place.line)
    }
  }
})
