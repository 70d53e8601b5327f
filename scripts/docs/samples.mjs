import { source } from './source.mjs'

/**
 * What the report says of a fault by a check alone: the finding that takes the fewest requests to see again.
 * @param {import('../../src/faults/fault.ts').Fault} fault
 * @param {import('../../src/contract.ts').CheckName} check
 * @param {readonly import('../../src/contract.ts').Case[]} cases
 */
export async function renderSample(fault, check, cases) {
  const [{ verifyFault, casesFor }, { violationLines }, { plainPainter }] = await Promise.all([
    source('faults/self-test.ts'),
    source('contract/report/text-violations.ts'),
    source('contract/report/painter.ts'),
  ])
  /** @type {import('../../src/contract.ts').ContractReport} */
  const report = await verifyFault(fault, casesFor(fault, cases), [check])
  const [shortest] = report.violations.toSorted((a, b) => sizeOf(a) - sizeOf(b))
  if (!shortest) throw new Error(`Failed to make a sample: ${check} does not find [${fault.title}].`)
  const [, , ...lines] = violationLines({ ...report, violations: [shortest] }, plainPainter)
  const subject = fault.operation ? `whose \`${fault.operation}\`` : 'that'
  return `A server ${subject} ${fault.title}:\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`
}

/**
 * A sample without what is another in each run, ids and times, and without the lines of the description, which move.
 * @param {string} sample
 */
export function withoutChance(sample) {
  return sample
    .replace(/kit-[a-z\d]+-[a-f\d]+/g, 'kit-run')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replace(/openapi\.yaml:\d+/g, 'openapi.yaml')
}

/** @param {import('../../src/contract.ts').Violation} violation */
function sizeOf({ before, exchange, received, expected }) {
  return [...before, exchange.curl, received, expected].join('').length
}
