/**
 * What a hook of @msw/data is called with. As the package's own events it remembers itself what a hook has done with it: a `MessageEvent`
 * of Node 20 cannot be cancelled.
 */
export class HookEvent extends MessageEvent<object> {
  #isPrevented = false
  #isStopped = false

  override get defaultPrevented(): boolean {
    return this.#isPrevented
  }

  override preventDefault(): void {
    this.#isPrevented = true
  }

  override stopImmediatePropagation(): void {
    this.#isStopped = true
  }

  /** Whether no further hook is to be called. */
  get isStopped(): boolean {
    return this.#isStopped
  }
}

/**
 * Whether to go on is what @msw/data asks an event by a symbol that it does not export; it is known by its description. An event has no
 * member of that name, so the question arrives behind its prototype.
 */
Object.setPrototypeOf(
  HookEvent.prototype,
  new Proxy(MessageEvent.prototype, {
    get(target, name, event) {
      if (typeof name === 'symbol' && name.description === 'kImmediatePropagationStopped') return event.isStopped
      return Reflect.get(target, name, event)
    },
  }),
)
