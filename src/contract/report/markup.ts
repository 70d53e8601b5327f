const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** All that XML 1.0 has no place for, not even as a reference; HTML frowns on it too. */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text as it stands in XML and HTML, between tags and in quoted attributes. What XML 1.0 does not allow becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(notXml, '\ufffd').replace(/[&<>"']/g, (one) => entities[one] ?? one)
}

/** The same for an attribute of XML, whose line breaks and tabs a reader would otherwise turn into blanks. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text).replace(/[\t\n\r]/g, (one) => `&#${one.charCodeAt(0)};`)
}
