export { type ConnectorMockSetup, type SetupOptions, setupConnectorMock } from './adapters/msw-setup.ts'
