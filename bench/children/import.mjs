// How long one import takes, in milliseconds, in a process that has done nothing yet.
const started = performance.now()
await import(/** @type {string} */ (process.argv[2]))
console.log(performance.now() - started)
