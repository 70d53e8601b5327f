const { request } = require('node:http')
const { guard } = require('es-connector-kit/guard')

test('no mock was set up', async () => {
  jest.spyOn(console, 'error').mockReturnValue()
  await new Promise((resolve) => {
    request('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' }).on('error', resolve).end()
  })
  expect(() => guard.check()).toThrow('Did you forget `setupConnectorMock().listen()`')
})
