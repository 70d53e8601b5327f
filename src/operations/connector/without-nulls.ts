type NonNull<T> = { [K in keyof T]: Exclude<T[K], null> }

/** Only the values that are not null, for operations that take null as "keep". */
export function withoutNulls<T extends object>(values: T): NonNull<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as NonNull<T>
}
