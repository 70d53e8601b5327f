module.exports = { testMatch: ['**/unawaited.cjs'], transform: {} }
