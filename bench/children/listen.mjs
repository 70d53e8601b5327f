/**
 * Has a server listen on any free port of this machine.
 * @param {import('node:http').Server} server
 * @returns {Promise<number>} the port
 */
export const listen = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port))
  })

/** A port that was free a moment ago, for servers that want to be told. @param {import('node:http').Server} server */
export async function freePort(server) {
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}
