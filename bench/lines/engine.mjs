import { loadKit } from '../kit.mjs'
import { defineLine } from '../line.mjs'
import { median, timeEachCall } from '../measure.mjs'
import { checkIn, getConnector, risingClock, sender } from '../requests.mjs'
import { configuredConnectors, connectorIds } from '../state.mjs'

/** The engine alone, on connectors of 2.5 kB. */
export const engine = defineLine({
  name: 'engine',
  async measure({ smoke }) {
    const { createConnectorMock } = await loadKit()
    const ids = connectorIds(100)
    const mock = createConnectorMock({ clock: risingClock(), seed: configuredConnectors(ids.length) })
    const read = sender(mock, ids.map(getConnector))
    const change = sender(mock, ids.map(checkIn))
    const count = smoke ? 200 : 50_000
    const size = `${read(0).body.length} bytes`

    for (const call of [read, change]) timeEachCall(count, call)
    const figures = { change: timeEachCall(count, change), read: timeEachCall(count, read) }
    // Every text is written anew when its connector has changed.
    const rounds = Array.from({ length: Math.ceil(count / ids.length) }, () => {
      timeEachCall(ids.length, change)
      return timeEachCall(ids.length, read)
    })
    return [
      { what: 'engine: check-in', value: figures.change, unit: 'µs', budget: 25 },
      { what: 'engine: GET', value: figures.read, unit: 'µs', budget: 25, detail: size },
      { what: 'engine: GET after a check-in', value: median(rounds), unit: 'µs', budget: 25, detail: size },
    ]
  },
})
