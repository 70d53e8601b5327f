"""The code under test: a connector that reports to Elasticsearch, with nothing but Python's standard library."""

import json
import urllib.error
import urllib.request


class Refused(Exception):
    """Elasticsearch has refused a request; the message is its reason."""


class Connector:
    def __init__(self, url, id):
        self._url = f"{url}/_connector"
        self._id = id

    def check_in(self):
        self._put(f"{self._id}/_check_in")

    def report_failure(self, error):
        self._put(f"{self._id}/_error", {"error": error})

    def claim(self, job, worker):
        self._put(f"_sync_job/{job}/_claim", {"worker_hostname": worker})

    def _put(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"{self._url}/{path}", data, {"content-type": "application/json"}, method="PUT"
        )
        try:
            with urllib.request.urlopen(request) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            with error:
                raise Refused(json.load(error)["error"]["reason"]) from None
