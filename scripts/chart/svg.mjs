/** Text in SVG. @param {string} text */
export const escapeXml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The ground is drawn too: a page may be dark where the system is light. What is ours differs by weight, what is a write by its form. */
export const style = `<style>
svg { --ground: #ffffff; --ink: #1f2328; --muted: #59636e; --line: #d1d9e0; --mark: #59636e; --ours: #0a58ca; }
@media (prefers-color-scheme: dark) {
svg { --ground: #0d1117; --ink: #f0f6fc; --muted: #9da7b3; --line: #3d444d; --mark: #9da7b3; --ours: #6cb0ff; }
}
text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: var(--ink); }
.ground { fill: var(--ground); stroke: var(--line); }
.heading { font-size: 17px; font-weight: 600; }
.muted, .tick { font-size: 11.5px; fill: var(--muted); }
.tick { text-anchor: middle; }
.column { text-anchor: end; font-variant-numeric: tabular-nums; }
.grid { stroke: var(--line); }
.span { stroke: var(--mark); stroke-width: 2; opacity: 0.5; }
.get { fill: var(--mark); }
.write { fill: var(--ground); stroke: var(--mark); stroke-width: 2; }
.ours .name, .ours .column { font-weight: 700; fill: var(--ours); }
.ours .get { fill: var(--ours); }
.ours .write, .ours .span { stroke: var(--ours); }
</style>`
