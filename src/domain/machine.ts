/** Which states may follow which, as `x-transitions` in the description says. */
export type Machine<State extends string> = { readonly [From in State]: readonly State[] }

/** Tells whether a machine lets `from` become `to`. */
export function isTransition<State extends string>(machine: Machine<State>, from: State, to: State): boolean {
  return machine[from].includes(to)
}
