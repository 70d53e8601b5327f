#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { description, version } from '../../package.json'
import { serve } from './serve.ts'

// Exit codes: 0 fine, 1 findings (of commands that look for some), 2 misuse or an error of the tool.
const program = new Command('es-connector-kit')
  .description(`${description}.`)
  .version(version)
  .addCommand(serve)
  .showHelpAfterError('(es-connector-kit --help tells more)')

// A server should be there at once: it does not wait for what only the others need.
if (process.argv[2] !== 'serve') {
  program.addCommand((await import('./verify.ts')).verifyCommand)
  program.addCommand((await import('./explore.ts')).exploreCommand)
  program.addCommand((await import('./check.ts')).checkCommand)
  program.addCommand((await import('./proxy.ts')).proxyCommand)
}

for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  command.exitOverride()
}

// Who reads only the beginning, as `| head` does, has what was wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else {
    const { harmless } = await import('../contract.ts')
    console.error(harmless(error instanceof Error ? error.message : String(error)))
    process.exitCode = 2
  }
}
