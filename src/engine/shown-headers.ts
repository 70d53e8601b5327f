/** The headers of a request that the log shows; all others could carry credentials. */
export const shownHeaders = ['accept', 'content-type', 'user-agent', 'x-opaque-id'] as const
