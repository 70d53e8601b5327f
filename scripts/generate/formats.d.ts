import type { FormatDefinition } from 'ajv'

/** The formats that the description uses. */
export declare const formats: {
  readonly int32: FormatDefinition<number>
  readonly int64: FormatDefinition<number>
  readonly 'date-time': (text: string) => boolean
}
