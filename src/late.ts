// What takes long to read and is hardly ever needed. Node loads each when it is asked for (`adapters/node-late.ts`), pages load all at once.
export { requestValidators } from './engine/request-validators.ts'
export { yaml } from './xcontent/yaml.ts'
