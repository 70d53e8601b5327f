import { guard } from 'es-connector-kit/guard'

test('no mock was set up', async () => {
  const { error } = console
  console.error = () => {}
  await fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' }).catch(() => 'swallowed')
  console.error = error
  expect(() => guard.check()).toThrow('Did you forget `setupConnectorMock().listen()`')
})
