import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // The file of the service worker, which nothing but development and tests needs.
  build: { copyPublicDir: false },
})
