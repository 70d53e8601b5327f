// Preloaded into a server: tells whoever started it how much memory it uses once garbage is collected.
process.on('message', () => {
  globalThis.gc()
  const { heapUsed, external, rss } = process.memoryUsage()
  process.send({ used: heapUsed + external, rss })
})
// Nobody may be kept running by it.
process.channel?.unref()
