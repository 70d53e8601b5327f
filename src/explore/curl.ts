import type { ContractRequest } from '../contract/exchange.ts'

/** A command line that sends a request again. The server's address, with credentials where it takes some, stands in it as `$ES_URL`. */
export function renderCurl({ method, url, headers, body }: ContractRequest): string {
  const parts = [`curl -sS -X ${method}${method === 'HEAD' ? ' --head' : ''} "$ES_URL"${quote(url)}`]
  for (const [name, value] of Object.entries(headers))
    parts.push(`-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`)
  if (body !== '') parts.push(`--data-raw ${quote(body)}`)
  return parts.join(' ')
}

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
