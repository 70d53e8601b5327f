import { misuse } from '../errors/misuse.ts'
import type { AssertedMock } from './hide.ts'

/** Errors: misuse for anything but a mock. */
export function checkMock(value: unknown, name: string): AssertedMock {
  if (typeof value === 'object' && value !== null) {
    if ('requests' in value && 'connectors' in value) return value as AssertedMock
    if ('mock' in value) throw misuse(`Failed to use ${name}: it takes a mock. Did you mean \`server.mock\`?`)
  }
  throw misuse(
    `Failed to use ${name}: it takes a mock, as \`createConnectorMock\` and \`setupConnectorMock\` make it, not [${typeof value}].`,
  )
}
