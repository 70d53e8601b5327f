import { disarm, printableLine } from './printable.ts'
import { count, span, thousands } from './quantities.ts'

/** How far a run is. */
export interface Progress {
  /** How many cases were played. */
  readonly done: number
  /** How many there are. */
  readonly total: number
  /** Found so far, each counted once however often it is met. */
  readonly violations: number
  /** The operation whose cases are being played. */
  readonly current: string
}

/** Where progress is shown, and how. */
export interface ProgressOptions {
  /** Takes text as it is, line breaks included. */
  readonly write: (text: string) => void
  /** A clock that never goes back, in milliseconds, such as `performance.now`. */
  readonly now: () => number
  /** The width of a terminal on which a bar is redrawn in place. Without it, plain lines are written: for logs and CI. */
  readonly columns?: (() => number) | undefined
}

/** Shows how far a run is. */
export interface ProgressDisplay {
  /** Shows how far the run is now. */
  update(progress: Progress): void
  /** Takes the bar away, or writes the last line; what follows begins on a line of its own. */
  end(): void
}

/** A terminal is redrawn so often at most, in milliseconds. */
const redraw = 80

/** A bar on a terminal; elsewhere a line for each operation that is done. */
export function createProgress({ write, now, columns }: ProgressOptions): ProgressDisplay {
  const startedAt = now()
  let last: Progress | undefined
  if (columns) {
    let drawnAt = Number.NEGATIVE_INFINITY
    return {
      update(progress) {
        const time = now()
        if (time - drawnAt < redraw && progress.done < progress.total) return
        drawnAt = time
        write(`\r\u001b[2K${progressBar(progress, time - startedAt, columns())}`)
      },
      end: () => write('\r\u001b[2K'),
    }
  }
  const sayLast = () => last && write(`${progressLine(last, now() - startedAt)}\n`)
  return {
    update(progress) {
      if (last && last.current !== progress.current) sayLast()
      last = progress
    },
    end: sayLast,
  }
}

/** `[█████░░░]  42 %  130/310  2 findings  about 12.0 s left  connector.check_in`, in less than `columns`. */
export function progressBar(progress: Progress, elapsed: number, columns: number): string {
  const width = Math.max(0, Math.min(30, columns - 70))
  const full = Math.round(share(progress) * width)
  const bar = width > 4 ? `[${'█'.repeat(full)}${'░'.repeat(width - full)}] ` : ''
  const line = `${bar}${figures(progress, elapsed)}  ${printableLine(progress.current)}`
  return line.length < columns ? line : `${line.slice(0, Math.max(0, columns - 2))}…`
}

/** The same without a bar, for logs: `connector.check_in: 42 %, 130/310, …`. */
export function progressLine(progress: Progress, elapsed: number): string {
  return `${figures(progress, elapsed)}  ${disarm(printableLine(progress.current))}`
}

function figures(progress: Progress, elapsed: number): string {
  const { done, total, violations } = progress
  const percent = `${Math.floor(share(progress) * 100)} %`.padStart(5)
  const left = remaining(progress, elapsed)
  return [
    percent,
    `${thousands(done)}/${thousands(total)}`,
    count(violations, 'finding'),
    ...(left === undefined ? [] : [left < 1000 ? 'about 1 s left' : `about ${span(left)} left`]),
  ].join('  ')
}

/** Milliseconds until the end if it goes on as it went; unknown before anything is done. */
function remaining({ done, total }: Progress, elapsed: number): number | undefined {
  return done > 0 && done < total ? (elapsed / done) * (total - done) : undefined
}

function share({ done, total }: Progress): number {
  return total > 0 ? Math.min(1, done / total) : 0
}
