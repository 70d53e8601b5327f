import type { ApiError } from './catalogue.ts'

/** Thrown while a request is being read; the engine turns it into the answer, and it never leaves the package. */
export class Refused extends Error {
  readonly error: ApiError

  constructor(error: ApiError) {
    super(error.code)
    this.error = error
  }
}
