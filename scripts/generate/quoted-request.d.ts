export declare function quotedRequest(example: { summary?: string; description?: string }): {
  body: string | undefined
  query: string | undefined
  id: string | undefined
  headers: Record<string, string>
}
