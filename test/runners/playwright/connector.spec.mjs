import { test as base, expect } from '@playwright/test'
import { createConnectorMock } from 'es-connector-kit'
import { routeConnectorMock } from 'es-connector-kit/playwright'

const test = base.extend({
  mock: async ({ page }, use) => {
    const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', name: 'CRM' }] } })
    await routeConnectorMock(page, mock)
    await use(mock)
  },
})

/** A page of an app, which renames a connector. */
const app = `
  <button>Rename</button>
  <script>
    document.querySelector('button').onclick = () =>
      fetch('http://localhost:9200/_connector/crm/_name', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: '{"name":"Customers"}',
      })
  </script>`

test('a connector is renamed', async ({ page, mock }) => {
  await page.route('http://app.example/', (route) => route.fulfill({ contentType: 'text/html', body: app }))
  await page.goto('http://app.example/')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect.poll(() => mock.connectors.get('crm')?.name).toBe('Customers')
  expect(mock.requests.at(-1)).toMatchObject({ operation: 'connector.update_name', status: 200 })
})
