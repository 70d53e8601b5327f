import { guard } from 'es-connector-kit/guard'
import { expect, test, vi } from 'vitest'

test('no mock was set up', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  await fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' }).catch(() => 'swallowed')
  expect(() => guard.check()).toThrow('Did you forget `setupConnectorMock().listen()`')
})
