/** Makes the id of a run: no other run has it, it can stand in ids and names of indices, and those of later runs sort behind it. */
export function createRunId(now = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(4))
  return `kit-${now.toString(36)}-${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** What `{{run}}` stands for in the case at an index: none is the beginning of another. */
export function caseRunId(run: string, index: number): string {
  return `${run}-${String(index + 1).padStart(5, '0')}`
}
