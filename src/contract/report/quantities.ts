/** A number as people read it: `12,345`. */
export function thousands(value: number): string {
  return value.toLocaleString('en-US')
}

/** So many of something: `1 error`, `2 errors`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${thousands(value)} ${value === 1 ? one : many}`
}

/** A stretch of time given in milliseconds: `340 ms`, `12.3 s`, `4 min 05 s`. */
export function span(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`
  const whole = Math.round(milliseconds / 1000)
  return `${thousands(Math.floor(whole / 60))} min ${String(whole % 60).padStart(2, '0')} s`
}
