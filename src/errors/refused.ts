import type { ApiError } from './catalogue.ts'

/**
 * Thrown while a request is being read; the engine turns it into the answer, and it never leaves the package. It is no `Error`, for nobody
 * asks where it was thrown, and to note that takes longer than most refusals.
 */
export class Refused {
  readonly error: ApiError

  constructor(error: ApiError) {
    this.error = error
  }

  toString(): string {
    return this.error.code
  }
}
