// Generated from openapi/ by `npm run generate`. Do not edit.

/** One thing that is wrong with a value. */
export interface ValidationError {
  /** JSON pointer to the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Tells whether a value has the shape; `errors` then holds what the last call found wrong with it. */
export interface Validator<T = unknown> {
  (value: unknown): value is T
  errors?: ValidationError[] | null
}
