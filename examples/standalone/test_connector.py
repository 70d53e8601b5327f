import json
import os
import unittest
import urllib.request

from connector import Connector, Refused

URL = os.environ["ES_URL"]


def mock(method, route):
    """Asks the mock itself; nothing of this is Elasticsearch's."""
    with urllib.request.urlopen(urllib.request.Request(f"{URL}/_mock/{route}", method=method)) as response:
        return json.loads(response.read() or "null")


class ConnectorTest(unittest.TestCase):
    def setUp(self):
        mock("POST", "reset")
        self.connector = Connector(URL, "crm")

    def crm(self):
        return mock("GET", "state")["connectors"][0]

    def test_a_sign_of_life_is_kept(self):
        self.assertIsNone(self.crm().get("last_seen"))
        self.connector.check_in()
        self.assertIsNotNone(self.crm()["last_seen"])

    def test_a_failure_puts_the_connector_into_error(self):
        self.connector.report_failure("disk full")
        self.assertEqual((self.crm()["status"], self.crm()["error"]), ("error", "disk full"))

    def test_a_job_belongs_to_the_last_who_has_claimed_it(self):
        self.connector.claim("job-1", "worker-7")
        self.connector.claim("job-1", "worker-8")
        self.assertEqual(mock("GET", "state")["sync_jobs"][0]["worker_hostname"], "worker-8")

    def test_a_connector_that_nobody_created_is_refused(self):
        with self.assertRaisesRegex(Refused, r"\[nobody\]"):
            Connector(URL, "nobody").check_in()


if __name__ == "__main__":
    unittest.main()
