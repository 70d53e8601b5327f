import { type Change, diffJson, diffWordsWithSpace } from 'diff'
import { type Html, html } from './html-template.ts'
import { shorten } from './limits.ts'

/** So many characters of each side; and so many differences are looked for, for the search grows with their square. */
const limits = { side: 4000, edits: 400 }

/** What was expected and what was received, side by side, with the parts marked in which they differ. */
export function comparison(expected: string, received: string): Html {
  const changes = differences(expected, received)
  return html`<div class="comparison">
<div><h5>Expected</h5><pre>${side(changes, 'removed') ?? shorten(expected, limits.side)}</pre></div>
<div><h5>Received</h5><pre>${side(changes, 'added') ?? shorten(received, limits.side)}</pre></div>
</div>`
}

function side(changes: readonly Change[] | undefined, kind: 'added' | 'removed'): Html | undefined {
  const other = kind === 'added' ? 'removed' : 'added'
  return (
    changes &&
    html`${changes
      .filter((change) => !change[other])
      .map(({ [kind]: differs, value }) => (differs ? html`<mark class="${kind}">${value}</mark>` : value))}`
  )
}

/** JSON is compared line by line, whatever the order of its keys; anything else word by word. Nothing when the two have little in common, or are too long for it. */
function differences(expected: string, received: string): readonly Change[] | undefined {
  if (expected.length > limits.side || received.length > limits.side) return undefined
  const [left, right] = [structured(expected), structured(received)]
  const options = { maxEditLength: limits.edits }
  const changes =
    left !== undefined && right !== undefined
      ? diffJson(left, right, options)
      : diffWordsWithSpace(expected, received, options)
  const common = changes
    ?.filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0)
  return common !== undefined && common * 3 > Math.min(expected.length, received.length) ? changes : undefined
}

/** The list or the object that a text is as JSON. */
function structured(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
