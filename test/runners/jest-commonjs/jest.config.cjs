// MSW 2 needs some packages that are ES modules, which Jest has to translate like code of your own:
// npm install --save-dev @babel/plugin-transform-modules-commonjs
module.exports = {
  testMatch: ['**/*.test.cjs'],
  transform: { '\\.m?js$': ['babel-jest', { plugins: ['@babel/plugin-transform-modules-commonjs'] }] },
  transformIgnorePatterns: ['/node_modules/(?!(@open-draft|rettime|until-async)/)', '\\.cjs$'],
  setupFilesAfterEnv: ['es-connector-kit/guard'],
}
