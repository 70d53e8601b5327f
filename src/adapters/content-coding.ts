/** What the server can compress an answer with. */
export type ContentCoding = 'gzip' | 'deflate'

/**
 * Chooses by `Accept-Encoding` how an answer is to be compressed, as the server's Netty does: the higher quality value wins, gzip when
 * they are equal, and `*` stands for what was not named. Whether `identity` would be liked better is not asked.
 */
export function chooseCoding(accepted: string): ContentCoding | undefined {
  let any = -1
  let gzip = -1
  let deflate = -1
  for (const part of accepted.split(',')) {
    const quality = readQuality(part)
    if (part.includes('*')) any = quality
    else if (part.includes('gzip')) gzip = Math.max(gzip, quality)
    else if (part.includes('deflate')) deflate = Math.max(deflate, quality)
  }
  if (gzip > 0 || deflate > 0) return gzip >= deflate ? 'gzip' : 'deflate'
  if (any <= 0) return undefined
  if (gzip === -1) return 'gzip'
  return deflate === -1 ? 'deflate' : undefined
}

/** 1 where none is given, 0 where it is no number. */
function readQuality(part: string): number {
  const equals = part.indexOf('=')
  if (equals < 0) return 1
  const text = part.slice(equals + 1).trim()
  return text === '' ? 0 : Number(text) || 0
}
