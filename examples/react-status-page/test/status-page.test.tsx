import { setupConnectorWorker } from 'es-connector-kit/browser'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { cleanup, render } from 'vitest-browser-react'
import 'es-connector-kit/vitest'
import { StatusPage } from '../src/status-page.tsx'

const mock = setupConnectorWorker({ strict: true })
beforeAll(() => mock.start({ quiet: true }))
afterEach(async () => {
  await cleanup()
  mock.reset()
})
afterAll(() => mock.stop())

test('shows what there is, and what is wrong with it', async () => {
  const tenMinutesAgo = new Date(Date.now() - 600_000).toISOString()
  mock.connectors.create({ id: 'crm', name: 'CRM', status: 'connected', last_seen: tenMinutesAgo })
  mock.connectors.create({ id: 'wiki', status: 'error', error: 'login refused' })
  mock.syncJobs.create({ id: 'job-1', connector: { id: 'crm' }, status: 'in_progress', indexed_document_count: 60 })
  const page = await render(<StatusPage />)

  const crm = page.getByRole('article', { name: 'CRM' })
  await expect.element(crm).toHaveTextContent('connected')
  await expect.element(crm).toHaveTextContent('seen 10 minutes ago')
  await expect.element(crm.getByRole('listitem')).toHaveTextContent('in progress, 60 documents')
  const wiki = page.getByRole('article', { name: 'wiki' })
  await expect.element(wiki).toHaveTextContent('login refused')
  await expect.element(wiki).toHaveTextContent('never seen')
})

test('follows what a worker does', async () => {
  mock.connectors.create({ id: 'crm' })
  mock.syncJobs.create({ id: 'job-1', connector: { id: 'crm' }, status: 'in_progress' })
  const page = await render(<StatusPage pause={50} />)
  await expect.element(page.getByRole('listitem')).toHaveTextContent('in progress')

  mock.syncJobs.update('job-1', { status: 'error', error: 'disk full' })
  await expect.element(page.getByRole('listitem')).toHaveTextContent('disk full')
})

test('renames a connector', async () => {
  mock.connectors.create({ id: 'crm', name: 'CRM' })
  const page = await render(<StatusPage />)
  await page.getByLabelText('Name').fill('Customers')
  await page.getByRole('button', { name: 'Rename' }).click()

  await expect.element(page.getByRole('heading', { name: 'Customers' })).toBeVisible()
  await expect.element(page.getByLabelText('Name')).toHaveValue('Customers')
  expect(mock).toHaveConnector('crm', { name: 'Customers' })
  expect(mock).toHaveReceived('connector.update_name', { connector_id: 'crm', name: 'Customers' }, { times: 1 })
})

test('starts a sync, and cancels it', async () => {
  mock.connectors.create({ id: 'crm', service_type: 'postgresql', index_name: 'search-crm' })
  const page = await render(<StatusPage />)
  await page.getByRole('button', { name: 'Sync now' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()

  await expect.element(page.getByRole('listitem')).toHaveTextContent('canceled')
  expect(mock.syncJobs.list()).toMatchObject([{ connector: { id: 'crm' }, job_type: 'full', status: 'canceled' }])
  expect(mock).toHaveReceivedInOrder(['connector.sync_job_post', 'connector.sync_job_cancel'])
})

test('asks a job that runs to stop', async () => {
  mock.connectors.create({ id: 'crm' })
  mock.syncJobs.create({ id: 'job-1', connector: { id: 'crm' }, status: 'in_progress' })
  const page = await render(<StatusPage />)
  await page.getByRole('button', { name: 'Cancel' }).click()

  await expect.element(page.getByRole('listitem')).toHaveTextContent('canceling')
})

test('says why an action was refused', async () => {
  mock.connectors.create({ id: 'crm', index_name: null })
  const page = await render(<StatusPage />)
  await page.getByRole('button', { name: 'Sync now' }).click()

  await expect.element(page.getByRole('alert')).toHaveTextContent('no index attached')
  expect(mock.syncJobs.size).toBe(0)
})

test('keeps what it has seen while the cluster has no master, and recovers', async () => {
  mock.connectors.create({ id: 'crm', name: 'CRM' })
  const page = await render(<StatusPage />)
  const crm = page.getByRole('heading', { name: 'CRM' })
  await expect.element(crm).toBeVisible()

  const fault = mock.faults.add({ fault: 'no_master', operation: 'connector.list', times: 1 })
  const refresh = page.getByRole('button', { name: 'Refresh' })
  await refresh.click()
  await expect.element(page.getByRole('alert')).toHaveTextContent('no master')
  await expect.element(crm).toBeVisible()
  expect(fault.hits).toBe(1)

  await refresh.click()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

test.each([
  ['bad_gateway', '502'],
  ['connection_reset', 'Failed to fetch'],
] as const)('shows %s from the beginning', async (fault, reason) => {
  mock.faults.add({ fault })
  const page = await render(<StatusPage />)
  await expect.element(page.getByRole('alert')).toHaveTextContent(reason)
})
