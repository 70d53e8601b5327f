import { Command } from 'commander'
import { addExploreOptions, type ExploreFlags } from './explore-options.ts'

export const exploreCommand = addExploreOptions(new Command('explore'))
  .description(
    'Send random sequences of calls to a server and to the mock, and show the shortest way to each difference.',
  )
  // Chance takes a package of its own, which no other command has to load.
  .action(async (flags: ExploreFlags) => (await import('./explore-server.ts')).exploreServer(flags))
