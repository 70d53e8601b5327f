import { fullFormats } from 'ajv-formats/dist/formats.js'

/** The instants that documents are full of: any of them but those of leap days and leap seconds, and of other zones. */
const usual =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d+Z$/

const isInstant = /** @type {{ validate(text: string): boolean }} */ (fullFormats['date-time']).validate

/** The formats that the description uses. Texts are not taken apart where one pattern tells as much. */
export const formats = {
  int32: /** @type {import('ajv').FormatDefinition<number>} */ (fullFormats.int32),
  int64: /** @type {import('ajv').FormatDefinition<number>} */ (fullFormats.int64),
  'date-time': (/** @type {string} */ text) => usual.test(text) || isInstant(text),
}
