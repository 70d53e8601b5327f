import { defineLine } from '../line.mjs'
import { budgetFigures } from '../peers/budgets.mjs'
import { isInstalled } from '../peers/install.mjs'
import { measurePeers } from '../peers/report.mjs'

/** Other mock servers beside ours, where `npm run bench:peers` has installed them. */
export const peers = defineLine({
  name: 'peers',
  async measure({ smoke }) {
    if (await isInstalled()) return budgetFigures(await measurePeers({ smoke }))
    return [{ what: 'peers: CPU against ours', absent: '`npm run bench:peers` installs and measures them' }]
  },
})
