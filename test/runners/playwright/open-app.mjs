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

/** @param {import('@playwright/test').Page} page */
export async function openApp(page) {
  await page.route('http://app.example/', (route) => route.fulfill({ contentType: 'text/html', body: app }))
  await page.goto('http://app.example/')
}
