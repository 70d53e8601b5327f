/**
 * Loads a package of `bench/peers/`. It has no type: it need not be installed where types are checked.
 * @param {string} name
 * @returns {Promise<any>}
 */
export const loadPeer = (name) => import(name)
