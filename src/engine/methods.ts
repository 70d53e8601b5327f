/** The HTTP methods that the server knows, be there a route for them or not; in capitals only. */
const httpMethods: ReadonlySet<string> = new Set([
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE',
  'CONNECT',
])

export function isHttpMethod(method: string): boolean {
  return httpMethods.has(method)
}
