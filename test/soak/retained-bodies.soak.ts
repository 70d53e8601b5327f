import { expect, test } from 'vitest'
import { createConnectorMock } from '../../src/index.ts'

test('a small document does not keep the long body that brought it', () => {
  const mock = createConnectorMock({ logCapacity: 1 })
  const padding = ' '.repeat(5_000_000)
  const heap: number[] = []
  for (let i = 0; i < 60; i++) {
    const name = `a name that is long enough to be cut out of its body ${i}`
    mock.handle({
      method: 'PUT',
      url: `/_connector/padded-${i}`,
      headers: { 'content-type': 'application/json' },
      body: `{"name":"${name}"${padding}}`,
    })
    expect(mock.connectors.get(`padded-${i}`)?.name).toBe(name)
    if (i % 10 !== 9) continue
    if (!globalThis.gc) throw new Error('Failed to collect garbage: run this with `npm run test:soak`')
    globalThis.gc()
    heap.push(process.memoryUsage().heapUsed)
  }
  console.log(`heap after every ten bodies, MB: ${heap.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(', ')}`)
  expect((heap.at(-1) as number) - (heap[0] as number)).toBeLessThan(10 * 2 ** 20)
})
