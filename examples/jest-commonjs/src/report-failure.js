/** Tells Elasticsearch that a sync has failed. */
async function reportFailure(connector, error) {
  const response = await fetch(`http://localhost:9200/_connector/${encodeURIComponent(connector)}/_error`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error }),
  })
  if (!response.ok) throw new Error(`Elasticsearch answered ${response.status}: ${await response.text()}`)
}

module.exports = { reportFailure }
