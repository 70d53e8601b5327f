import { boolean, nested, required, string } from '../../xcontent/fields.ts'
import { objectParser } from '../../xcontent/object-parser.ts'
import { defineOperation } from '../operation.ts'
import { updateBlindly } from './write-update.ts'

const pipeline = objectParser(
  'connector_ingest_pipeline',
  {
    extract_binary_content: required(boolean),
    name: required(string),
    reduce_whitespace: required(boolean),
    run_ml_inference: required(boolean),
  },
  { lenient: true },
)

/**
 * Sets the ingest pipeline and its three switches, all four at once. The pipeline is not looked up.
 * A soft-deleted connector is changed as well. Errors: `document_missing`.
 * @see openapi/operations/connector/update-pipeline.yaml
 */
export const updatePipeline = defineOperation({
  id: 'connector.update_pipeline',
  method: 'put',
  path: '/_connector/{connector_id}/_pipeline',
  body: objectParser('connector_update_pipeline_request', { pipeline: required(nested(pipeline)) }),
  resolve: ({ params, body }, { store }) => updateBlindly(store, params.connector_id, body),
})
