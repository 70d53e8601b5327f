import { type OperationId, operationTable } from '../spec/generated/operations.ts'
import { type VariantId, type VersionVariant, versionVariants } from '../spec/generated/variants.ts'

/** A version of the stack that can be mocked, such as `8.15`, or Elastic's serverless offering. Of 8 and 9 newer minor versions too. */
export type ServerVersion = `8.${number}` | `9.${number}` | 'serverless'

/** The newest version described, which is mocked unless another is asked for. */
export const newestVersion = '9.1'

/** What a version of the server has and does. */
export interface Profile {
  /** Its major version: the REST API speaks this one and the one before. */
  readonly major: number
  /** As in `version.number` of `GET /`. */
  readonly number: string
  /** As in `version.build_flavor` of `GET /`. */
  readonly flavor: 'default' | 'serverless'
  /** Whether it is this version or a newer one, such as `8.18`; serverless counts as the newest. */
  reaches(version: string): boolean
  /** Whether the version has the operation. */
  has(operation: OperationId): boolean
  /** Whether clients can call it; on serverless some routes are kept for the platform itself. */
  isPublic(operation: OperationId): boolean
  /** Whether the version already behaves as described, in what `id` of `x-version-variants` is about. */
  behaves(id: VariantId): boolean
  /** The query parameters that the version knows, of those described. */
  parameters(operation: OperationId): readonly string[]
  /** The table that rules a status in this version, where it is not the described one. */
  table(machine: string): { readonly [from: string]: readonly string[] } | undefined
}

/**
 * Reads what the description says of a version: its operations, its behaviour. Of a minor version that is newer than the newest described
 * nothing else is known than of that one; nothing at all is of other major versions.
 * Errors: what is no version from 8.12 to 9, written as a text.
 */
export function createProfile(version: ServerVersion = newestVersion): Profile {
  const isServerless = version === 'serverless'
  const parts = parseVersion(isServerless ? newestVersion : version)
  if (!parts || isBelow(parts, '8.12')) {
    throw new Error(
      `es-connector-kit: Failed to mock the version [${version}]. Give major and minor version from 8.12 on, as a text such as '8.15' or '${newestVersion}', or 'serverless'. Other major versions than 8 and 9 are not described.`,
    )
  }
  const outdated: readonly VersionVariant[] = versionVariants.filter(({ since }) => isBelow(parts, since))
  /** Found out once: those who watch ask it of every exchange. */
  let lacking: ReadonlySet<OperationId> | undefined
  return {
    major: parts[0],
    number: `${parts.join('.')}.0`,
    flavor: isServerless ? 'serverless' : 'default',
    reaches: (other) => !isBelow(parts, other),
    has(operation) {
      lacking ??= new Set(operationIds.filter((id) => isBelow(parts, operationTable[id].availability.since)))
      return !lacking.has(operation)
    },
    isPublic: (operation) => !isServerless || operationTable[operation].availability.serverless,
    behaves: (id) => !outdated.some((variant) => variant.id === id),
    parameters(operation) {
      const unknown = outdated.flatMap(({ operations, parameters = [] }) =>
        operations.includes(operation) ? parameters : [],
      )
      const described: readonly string[] = operationTable[operation].query
      return unknown.length === 0 ? described : described.filter((name) => !unknown.includes(name))
    },
    table: (machine) => outdated.find(({ transitions }) => transitions?.machine === machine)?.transitions?.table,
  }
}

const operationIds = Object.keys(operationTable) as OperationId[]

type Parts = readonly [major: number, minor: number]

function parseVersion(text: unknown): Parts | undefined {
  // As a number, 8.20 would be 8.2.
  if (typeof text !== 'string') return undefined
  const match = /^v?([89])\.(\d{1,3})(?:\.\d+)?$/.exec(text)
  return match ? [Number(match[1]), Number(match[2])] : undefined
}

function isBelow([major, minor]: Parts, other: string): boolean {
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number)
  return major < otherMajor || (major === otherMajor && minor < otherMinor)
}
