// To be run with NODE_OPTIONS=--experimental-vm-modules
export default {
  testMatch: ['**/*.test.mjs'],
  transform: {},
  setupFilesAfterEnv: ['es-connector-kit/guard'],
}
