import { type OperationDescription, type OperationId, operationTable } from './generated/operations.ts'
import { decodeSegment } from './uri.ts'

interface Node {
  readonly literals: Map<string, Node>
  wildcard: { readonly name: string; readonly node: Node } | undefined
  readonly operations: Map<string, OperationId>
}

/** What a path leads to: an operation with its decoded path parameters, other methods than the one asked for, or nothing. */
type Route =
  | { readonly operation: OperationId; readonly params: Record<string, string> }
  | { readonly allowed: readonly string[] }

/** How far a segment that is also a literal may be taken for a parameter. The server tries these one after another. */
type Pass = 'literals' | 'inner parameters' | 'last parameter' | 'any parameter'
const passes: readonly Pass[] = ['literals', 'inner parameters', 'last parameter', 'any parameter']

const methodOrder = ['GET', 'POST', 'PUT', 'DELETE']

/**
 * Finds the operation for a method and a path as sent. A literal beats a parameter, but an inner literal that leads nowhere may still
 * be a parameter: `PUT /_connector/_sync_job/_error` is the error of a connector called `_sync_job`. Slashes at the end do not count,
 * doubled ones inside make an empty segment. Errors: `BadEscape`, for a parameter that cannot be decoded.
 */
export type Router = (method: string, rawPath: string) => Route

/** Makes a router for the operations that a version of the server has. */
export function createRouter({ has }: { has(operation: OperationId): boolean }): Router {
  const root = createNode()
  const literals = new Set<string>()
  for (const [id, { method, paths }] of Object.entries(operationTable) as [OperationId, OperationDescription][]) {
    if (has(id)) for (const path of paths) addRoute(root, literals, method, path, id)
  }
  const shapes = createShapes(literals)

  return (method, rawPath) => {
    const segments = splitPath(rawPath)
    while (segments.at(-1) === '') segments.pop()
    const isRoutable = segments[0] === '' && segments.length <= deepest
    const found = isRoutable ? shapes(method, segments, () => search(root, method, segments)) : unrouted
    if ('allowed' in found) return found
    const params: Record<string, string> = {}
    for (const [name, index] of found.params) params[name] = decodeSegment(segments[index] as string)
    return { operation: found.operation, params }
  }
}

/** The same as `split('/')`, which makes every piece unique in memory: that takes longer than all of the rest. */
function splitPath(path: string): string[] {
  const segments: string[] = []
  let start = 0
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
    segments.push(path.slice(start, slash))
    start = slash + 1
  }
  segments.push(path.slice(start))
  return segments
}

/** No route has as many segments, the empty one in front included. */
const deepest = 7
const unrouted: Shape = { allowed: [] }

/** A route before its parameters are known: their names, and the segments they are taken from. */
type Shape =
  | { readonly operation: OperationId; readonly params: readonly Parameter[] }
  | { readonly allowed: readonly string[] }

type Parameter = readonly [name: string, index: number]

/** Paths that begin alike, and what the one that ends here leads to. */
interface ShapeNode {
  readonly literals: Map<string, ShapeNode>
  other: ShapeNode | undefined
  shape: Shape | undefined
}

/** There are some hundred beginnings of paths that lead anywhere; only hostile paths have more. */
const mostNodes = 2048

/**
 * Remembers what paths of one shape lead to: only the segments that are literals somewhere decide, all others are alike. Maps one inside the
 * other are quicker than one by a text that would have to be put together.
 */
function createShapes(
  literals: ReadonlySet<string>,
): (method: string, segments: readonly string[], find: () => Shape) => Shape {
  const methods = new Map<string, ShapeNode>()
  let nodes = 0

  function add(): ShapeNode {
    nodes++
    return { literals: new Map(), other: undefined, shape: undefined }
  }

  function below(node: ShapeNode, segment: string): ShapeNode {
    if (!literals.has(segment)) {
      node.other ??= add()
      return node.other
    }
    const added = add()
    node.literals.set(segment, added)
    return added
  }

  return (method, segments, find) => {
    if (nodes > mostNodes) {
      methods.clear()
      nodes = 0
    }
    let node = methods.get(method)
    if (!node) {
      node = add()
      methods.set(method, node)
    }
    for (let i = 1; i < segments.length; i++) {
      const segment = segments[i] as string
      node = node.literals.get(segment) ?? below(node, segment)
    }
    node.shape ??= find()
    return node.shape
  }
}

function search(root: Node, method: string, segments: readonly string[]): Shape {
  const allowed = new Set<string>()
  for (const pass of passes) {
    const match = find(root, segments, 1, pass)
    const operation = match?.node.operations.get(method)
    if (match && operation) return { operation, params: match.params }
    for (const known of match?.node.operations.keys() ?? []) allowed.add(known)
  }
  return { allowed: methodOrder.filter((known) => allowed.has(known)) }
}

interface Match {
  readonly node: Node
  readonly params: readonly Parameter[]
}

function find(node: Node, path: readonly string[], index: number, pass: Pass): Match | undefined {
  const segment = path[index]
  if (segment === undefined) return node.operations.size > 0 ? { node, params: [] } : undefined
  const isLast = index === path.length - 1
  const literal = node.literals.get(segment)
  // A literal without operations of its own gives way to a parameter in the last place.
  const usable = literal && !(isLast && literal.operations.size === 0 && node.wildcard && allowsLast(pass))
  if (literal && usable) {
    const found = find(literal, path, index + 1, pass)
    if (found || isLast || pass === 'literals') return found
    return viaWildcard(node, path, index, pass)
  }
  if (pass === 'any parameter' || (isLast && allowsLast(pass))) return viaWildcard(node, path, index, pass)
  return undefined
}

function allowsLast(pass: Pass): boolean {
  return pass === 'last parameter' || pass === 'any parameter'
}

function viaWildcard(node: Node, path: readonly string[], index: number, pass: Pass): Match | undefined {
  const { wildcard } = node
  const found = wildcard && find(wildcard.node, path, index + 1, pass)
  return found && { node: found.node, params: [[wildcard.name, index], ...found.params] }
}

function createNode(): Node {
  return { literals: new Map(), wildcard: undefined, operations: new Map() }
}

function addRoute(root: Node, literals: Set<string>, method: string, path: string, operation: OperationId): void {
  let node = root
  for (const segment of path.split('/').slice(1)) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    if (name) {
      node.wildcard ??= { name, node: createNode() }
      node = node.wildcard.node
    } else {
      literals.add(segment)
      const next = node.literals.get(segment) ?? createNode()
      node.literals.set(segment, next)
      node = next
    }
  }
  node.operations.set(method.toUpperCase(), operation)
}
