/** A run was about to touch something that it has not created. The message says what. Nothing was sent. */
export class NotOurs extends Error {
  /** `NotOurs`, also where the class has another name after minifying. */
  override readonly name = 'NotOurs'

  /** `sentence` follows on `Refused to send <method> <url>: `. */
  constructor(method: string, url: string, sentence: string) {
    super(`es-connector-kit: Refused to send ${method} ${url}: ${sentence}`)
  }
}
