import { readFileSync } from 'node:fs'

export const readme = readFileSync('README.md', 'utf8')

/** The code blocks of the README, with the comment that stands before one. */
export const blocks = [...readme.matchAll(/(?:<!-- (?<note>[^\n]+) -->\n)?```(?<language>\w+)\n(?<code>.*?)```/gs)].map(
  ({ groups }) => ({ note: groups?.['note'], language: groups?.['language'], code: groups?.['code'] ?? '' }),
)
