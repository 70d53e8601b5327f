/** Which states may follow which, as `x-transitions` in the description says. */
type Machine<State extends string> = { readonly [From in State]: readonly State[] }

/** Tells whether a machine lets `from` become `to`. */
export function isTransition(machine: Machine<string>, from: string, to: string): boolean {
  return machine[from]?.includes(to) ?? false
}
