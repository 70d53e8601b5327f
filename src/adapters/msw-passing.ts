import type { SetupServer } from 'msw/node'

type Asked = Pick<Request, 'method' | 'url'>
type Seen = { readonly request: Asked }

/** The requests that MSW has seen and not answered yet: if one of them goes to the network then because a test lets it pass on purpose. */
export interface Passing {
  has(request: Asked): boolean
  clear(): void
  follow(server: SetupServer): void
  unfollow(server: SetupServer): void
}

export function createPassing(): Passing {
  const passing: string[] = []
  const nameOf = ({ method, url }: Asked) => `${method} ${url}`
  const enter = ({ request }: Seen) => void passing.push(nameOf(request))
  const leave = ({ request }: Seen) => {
    const at = passing.indexOf(nameOf(request))
    if (at >= 0) passing.splice(at, 1)
  }
  const turn = (events: SetupServer['events'], way: 'on' | 'removeListener') => {
    events[way]('request:start', enter)
    events[way]('response:mocked', leave)
    events[way]('response:bypass', leave)
  }
  return {
    has: (request) => passing.includes(nameOf(request)),
    clear: () => void passing.splice(0),
    follow: ({ events }) => turn(events, 'on'),
    unfollow: ({ events }) => turn(events, 'removeListener'),
  }
}
