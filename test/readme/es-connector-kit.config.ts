import { defineConfig } from 'es-connector-kit/contract'

export default defineConfig({
  url: 'https://staging.example:9200',
  allowRemote: true,
  tags: ['connector', 'sync job'],
  rate: 200,
  reports: ['text', 'junit=reports/contract.xml'],
})
