import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { StatusPage } from './status-page.tsx'
import './status-page.css'

if (import.meta.env.DEV) {
  const { mock } = await import('./mock.ts')
  await mock.start()
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <StatusPage />
  </StrictMode>,
)
