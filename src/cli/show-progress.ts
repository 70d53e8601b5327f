import { createProgress, type ProgressDisplay } from '../contract.ts'

/** Shows on standard error how far a run is: a bar on a terminal, lines elsewhere. It ends once, however often it is told to. */
export function showProgress(): ProgressDisplay {
  const { stderr } = process
  const isBar = stderr.isTTY && !process.env['CI']
  const display = createProgress({
    write: (text) => stderr.write(text),
    now: () => performance.now(),
    ...(isBar && { columns: () => stderr.columns }),
  })
  let hasEnded = false
  return {
    update: (progress) => display.update(progress),
    end() {
      if (hasEnded) return
      hasEnded = true
      display.end()
    },
  }
}
