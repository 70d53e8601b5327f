const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** How long ago it was, in words. */
export function ago(time: string): string {
  const minutes = Math.round((Date.parse(time) - Date.now()) / 60_000)
  if (minutes > -60) return format.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  return hours > -24 ? format.format(hours, 'hour') : format.format(Math.round(hours / 24), 'day')
}
