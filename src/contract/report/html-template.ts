import { escapeMarkup } from './markup.ts'

/** Text that is HTML already. Only `html` and `trusted` make it, so whatever else comes into a page is escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may be put into a template: text and numbers are escaped, nothing stays nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[]

/** HTML with its parts escaped, for text and for attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, index) => (index === 0 ? string : render(parts[index - 1]) + string)).join(''))
}

/** Takes a text for HTML as it is: for constants of this package alone. */
export function trusted(text: string): Html {
  return new Html(text)
}

function render(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.text
  if (typeof part === 'object') return part.map(render).join('')
  return escapeMarkup(String(part))
}
