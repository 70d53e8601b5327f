/** Lengths are in the units of the diagram's view box. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface DiagramLayout {
  readonly width: number
  readonly height: number
  readonly node: { readonly width: number; readonly height: number }
  readonly nodes: readonly (Point & { readonly status: string })[]
  /** The way from one status to another; from a status to itself it is a loop on the outside. */
  way(from: string, to: string): Way
}

/** How an edge is drawn. */
export interface Way {
  /** A curve, as SVG has it in `d`. */
  readonly curve: string
  /** A triangle, likewise. */
  readonly arrow: string
  readonly label: Point
}

const node = { width: 158, height: 34 }
const ring = { x: 240, y: 204 }
const margin = { x: node.width / 2 + 12, y: node.height / 2 + 46 }
const center = { x: ring.x + margin.x, y: ring.y + margin.y }
const arrow = { length: 9, width: 8 }
const size = { width: 2 * center.x, height: 2 * center.y }

/**
 * Puts statuses on a ring, clockwise from the top. There no line between two of them runs through a third, however many there are, and the ways
 * there and back bend away from each other.
 */
export function layOut(statuses: readonly string[]): DiagramLayout {
  const nodes = statuses.map((status, index) => {
    const angle = (2 * Math.PI * index) / statuses.length - Math.PI / 2
    return { status, x: center.x + ring.x * Math.cos(angle), y: center.y + ring.y * Math.sin(angle) }
  })
  const at = (status: string) => nodes.find((one) => one.status === status) ?? center
  return {
    ...size,
    node,
    nodes,
    way: (from, to) => (from === to ? loop(at(from)) : bend(at(from), at(to))),
  }
}

function bend(from: Point, to: Point): Way {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const bow = 14 + length * 0.07
  const control = {
    x: (from.x + to.x) / 2 + ((to.y - from.y) / length) * bow,
    y: (from.y + to.y) / 2 - ((to.x - from.x) / length) * bow,
  }
  const start = border(from, control, 2)
  const tip = border(to, control, 3)
  const { base, triangle } = head(tip, control)
  return {
    curve: `M${show(start)} Q${show(control)} ${show(base)}`,
    arrow: triangle,
    label: onCurve(start, control, base, 0.36),
  }
}

/** Leaves and enters a node on its outer long side. */
function loop(at: Point): Way {
  const out = at.y < center.y ? -1 : 1
  const edge = at.y + (out * node.height) / 2
  const start = { x: at.x - 18, y: edge + out * 2 }
  const tip = { x: at.x + 18, y: edge + out * 3 }
  const controls = [
    { x: at.x - 34, y: edge + out * 36 },
    { x: at.x + 34, y: edge + out * 36 },
  ] as const
  const { base, triangle } = head(tip, controls[1])
  return {
    curve: `M${show(start)} C${show(controls[0])} ${show(controls[1])} ${show(base)}`,
    arrow: triangle,
    label: { x: at.x, y: edge + out * 30 },
  }
}

/** Where the line from the middle of a node towards a point leaves it, and `gap` further. */
function border(middle: Point, towards: Point, gap: number): Point {
  const dx = towards.x - middle.x
  const dy = towards.y - middle.y
  const length = Math.hypot(dx, dy) || 1
  const share = Math.min(node.width / 2 / Math.abs(dx || 1e-9), node.height / 2 / Math.abs(dy || 1e-9)) + gap / length
  return { x: middle.x + dx * share, y: middle.y + dy * share }
}

function head(tip: Point, from: Point): { readonly base: Point; readonly triangle: string } {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length }
  const base = { x: tip.x - along.x * arrow.length, y: tip.y - along.y * arrow.length }
  const side = { x: (-along.y * arrow.width) / 2, y: (along.x * arrow.width) / 2 }
  const corners = [tip, { x: base.x + side.x, y: base.y + side.y }, { x: base.x - side.x, y: base.y - side.y }]
  return { base, triangle: `M${corners.map(show).join('L')}Z` }
}

function onCurve(start: Point, control: Point, end: Point, t: number): Point {
  const along = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c
  return { x: along(start.x, control.x, end.x), y: along(start.y, control.y, end.y) }
}

function show({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
