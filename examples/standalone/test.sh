#!/usr/bin/env bash
# Runs the tests against a mock of their own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# The command itself, and not npx: ending npx would leave the server running.
log=$(mktemp)
node_modules/.bin/es-connector-kit serve --port 0 --seed seed.json >"$log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; rm -f "$log"' EXIT
until ES_URL=$(grep -om1 'http://[0-9.:]*' "$log"); do
  kill -0 "$server" # Its own last words say why.
  sleep 0.1
done
export ES_URL

echo 'a connector in bash'
bash connector.sh
curl --silent --fail "$ES_URL/_mock/state" | grep '"status": *"in_progress"' >/dev/null
# A cluster without a master is no success.
curl --silent --fail "$ES_URL/_mock/faults" -H 'content-type: application/json' --data '{"fault":"no_master"}' >/dev/null
if bash connector.sh >/dev/null 2>&1; then
  echo 'the connector did not notice that the cluster has no master' >&2
  exit 1
fi
echo 'ok'

if command -v python3 >/dev/null; then
  python3 -m unittest --verbose test_connector
else
  echo 'SKIPPED test_connector.py: no python3 on this machine'
fi
