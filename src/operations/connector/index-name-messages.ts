import { indexNameFault } from '../../domain/index-name.ts'
import { Refused } from '../../errors/refused.ts'
import { slip } from '../slip.ts'

/**
 * What is wrong with an index name, as a numbered message of a request validation with the server's exception inside. Over the empty
 * name the server trips: it reads the first character before it asks whether there is one.
 */
export function indexNameMessages(name: string): string[] {
  if (name === '') throw new Refused(slip('empty-index-name'))
  const fault = indexNameFault(name)
  return fault
    ? [`[${name}] org.elasticsearch.indices.InvalidIndexNameException: Invalid index name [${name}], ${fault}`]
    : []
}
