import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { rolldown } from 'rolldown'

const page = `<!doctype html>
<title>Connectors</title>
<button>Check in</button>
<output></output>
<script type="module">
  import './page.js'
  document.querySelector('button').onclick = async () => {
    const response = await fetch('http://localhost:9200/_connector/crm/_check_in', { method: 'PUT' })
    document.querySelector('output').textContent = response.status + ' ' + await response.text()
  }
</script>`

/** A site with a page that has the kit, bundled with one of the installed versions of MSW, and that version's service worker. */
export interface Site {
  readonly url: string
  /** The paths that were asked for, but for those of the page itself. */
  readonly asked: string[]
  close(): Promise<void>
}

/** Bundles and serves the page. @param msw the name that a version of MSW is installed by */
export async function servePage(msw: string): Promise<Site> {
  const bundle = async (file: string) => {
    const build = await rolldown({
      input: join(import.meta.dirname, file),
      platform: 'browser',
      resolve: { alias: { msw } },
      logLevel: 'silent',
    })
    return (await build.generate({ format: 'esm', codeSplitting: false })).output[0].code
  }
  const library = dirname(createRequire(import.meta.url).resolve(`${msw}/package.json`))
  const files: Record<string, [type: string, content: string]> = {
    '/': ['text/html', page],
    '/page.js': ['text/javascript', await bundle('worker-page.ts')],
    '/example.js': ['text/javascript', await bundle('worker-example.ts')],
    '/mockServiceWorker.js': ['text/javascript', await readFile(join(library, 'lib/mockServiceWorker.js'), 'utf8')],
    '/favicon.ico': ['image/x-icon', ''],
  }
  const asked: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    const [type, content] = files[url] ?? ['text/plain', `${url} of the site`]
    if (!(url in files)) asked.push(url)
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
