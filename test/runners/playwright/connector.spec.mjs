import { test as base, expect } from '@playwright/test'
import { createConnectorMock } from 'es-connector-kit'
import { routeConnectorMock } from 'es-connector-kit/playwright'
import { openApp } from './open-app.mjs'

const test = base.extend({
  mock: async ({ page }, use) => {
    const mock = createConnectorMock({ seed: { connectors: [{ id: 'crm', name: 'CRM' }] } })
    await routeConnectorMock(page, mock)
    await use(mock)
  },
})

test('a connector is renamed', async ({ page, mock }) => {
  await openApp(page)
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect.poll(() => mock.connectors.get('crm')?.name).toBe('Customers')
  expect(mock.requests.at(-1)).toMatchObject({ operation: 'connector.update_name', status: 200 })
})
