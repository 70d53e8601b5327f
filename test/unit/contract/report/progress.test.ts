import { describe, expect, test } from 'vitest'
import { createProgress, type Progress } from '../../../../src/contract/report/index.ts'
import { progressBar, progressLine } from '../../../../src/contract/report/progress.ts'

const at = (done: number, current = 'connector.get', violations = 0): Progress => ({
  done,
  total: 100,
  violations,
  current,
})

function display(columns?: number) {
  const written: string[] = []
  const clock = { time: 5000 }
  const progress = createProgress({
    write: (text) => written.push(text),
    now: () => clock.time,
    columns: columns === undefined ? undefined : () => columns,
  })
  return { written, clock, progress }
}

describe('on a terminal', () => {
  test('one line is drawn over itself and taken away in the end', () => {
    const { written, clock, progress } = display(120)
    progress.update(at(10))
    clock.time += 1000
    progress.update(at(20))
    progress.end()
    expect(written).toHaveLength(3)
    for (const text of written) {
      expect(text.startsWith('\r\u001b[2K')).toBe(true)
      expect(text).not.toContain('\n')
    }
    expect(written.at(-1)).toBe('\r\u001b[2K')
  })

  test('it is not drawn more often than eyes can follow, but the end is', () => {
    const { written, clock, progress } = display(120)
    for (let done = 1; done <= 100; done++) {
      clock.time += 1
      progress.update(at(done))
    }
    expect(written.length).toBeLessThan(5)
    expect(written.at(-1)).toContain('100 %')
  })

  test.each([20, 40, 80, 200])('the line is narrower than %d columns', (columns) => {
    for (const done of [0, 1, 50, 100]) {
      expect(progressBar(at(done, 'connector.update_filtering_validation'), 90_000, columns).length).toBeLessThan(
        columns,
      )
    }
  })

  test('tells what is left by how it went', () => {
    expect(progressBar(at(25, 'x', 2), 10_000, 120)).toBe(
      `[${'█'.repeat(8)}${'░'.repeat(22)}]  25 %  25/100  2 findings  about 30.0 s left  x`,
    )
    expect(progressBar(at(0), 10_000, 120)).not.toContain('left')
    expect(progressBar(at(100), 10_000, 120)).not.toContain('left')
  })
})

describe('in a log', () => {
  test('there is a line for each operation that is done', () => {
    const { written, clock, progress } = display()
    progress.update(at(1, 'connector.get'))
    progress.update(at(50, 'connector.get', 1))
    clock.time += 1000
    progress.update(at(51, 'connector.put', 1))
    progress.update(at(100, 'connector.put', 1))
    progress.end()
    expect(written).toEqual([
      ' 50 %  50/100  1 finding  about 1.0 s left  connector.get\n',
      '100 %  100/100  1 finding  connector.put\n',
    ])
  })

  test('nothing is written of a run that never began', () => {
    const { written, progress } = display()
    progress.end()
    expect(written).toEqual([])
  })

  test('a name stays on its line and gives no orders', () => {
    expect(progressLine(at(1, 'a\n::error::\u001b[2J'), 0)).toMatch(/ {2}a\\n::error::\\u001b\[2J$/)
  })
})

test('a run of nothing is at its beginning', () => {
  expect(progressLine({ done: 0, total: 0, violations: 0, current: '' }, 0)).toContain('0 %')
})
