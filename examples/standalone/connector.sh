#!/usr/bin/env bash
# The code under test: says that a connector is alive and takes a sync job. ES_URL is where Elasticsearch is.
set -euo pipefail

# put PATH [CURL OPTIONS...]
put() { curl --silent --show-error --fail-with-body -X PUT "$ES_URL/_connector/$1" "${@:2}"; }

put crm/_check_in # It may have no body, not even an empty object.
put _sync_job/job-1/_claim -H 'content-type: application/json' --data "{\"worker_hostname\":\"$HOSTNAME\"}"
