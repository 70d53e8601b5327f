// Generated from openapi/ by `npm run generate`. Do not edit.

/** What can be sent to each path and what it answers, by path and method. */
export interface paths {
    "/_connector": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connectors
         * @description Returns one page of connectors, with the full documents. Different filters must all match; of the values inside one filter any may.
         *     The order is by `index_name` ascending, byte by byte; connectors without one come last. `count` is the number of all matches, up to
         *     10,000. A page behind the end is empty. Without any connector ever created the answer is an empty list.
         *
         *     Lists are searches: on a real cluster a change may take up to a second to show. Creations, deletions, `_native` and `_configuration`
         *     show at once. Configuration values are in clear text here too.
         *
         *     Called by user interfaces and scripts. Needs the cluster privilege `monitor_connector`.
         */
        get: operations["connector.list"];
        /**
         * Create a connector under a generated id, with PUT
         * @description The same operation as `connector.put`, without an id: the server makes one of 20 URL-safe characters. `POST /_connector` does the same.
         *
         *     The new document has `configuration` `{}`, all schedules off, one filtering entry with the default rule, and no pipeline, features,
         *     error or sync stats. `status` is `needs_configuration` when `is_native` is true, else `created`; `service_type` has no say in it.
         *     No API key is made.
         *
         *     The body may be left out; then everything takes its default. `index_name` must not be used by another connector that is not
         *     soft-deleted; the index itself need not exist. The server also takes `"true"` and `"false"` for the flag.
         *
         *     A text above 32,766 bytes (UTF-8) is refused when it is written, unless it is the `description`.
         *
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.put_auto_id"];
        /**
         * Create a connector under a generated id
         * @description Creates a connector; the server makes its id, 20 URL-safe characters. There is no `Location` header, the id is in the body.
         *
         *     The new document has `configuration` `{}`, all schedules off, one filtering entry with the default rule, and no pipeline, features,
         *     error or sync stats. `status` is `needs_configuration` when `is_native` is true, else `created`; `service_type` has no say in it.
         *     No API key is made.
         *
         *     The body may be left out; then everything takes its default. `index_name` must not be used by another connector that is not
         *     soft-deleted; the index itself need not exist. The server also takes `"true"` and `"false"` for the flag.
         *
         *     A text above 32,766 bytes (UTF-8) is refused when it is written, unless it is the `description`.
         *
         *     Called by user interfaces, Terraform and scripts. Needs the cluster privilege `manage_connector`.
         */
        post: operations["connector.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/_secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a secret
         * @description Stores a value under a generated id and answers with that id. The status is 200, not 201. Secrets stand by themselves: nothing
         *     links them to a connector, and they cannot be listed. Deleting a connector or changing its `api_key_secret_id` leaves them alone.
         *
         *     Called by Elasticsearch's own services, which keep the API keys of connectors here. Needs the cluster privilege
         *     `write_connector_secrets`; `manage_connector` is not enough.
         */
        post: operations["connector.secret_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/_secret/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a secret
         * @description Returns the value in plain text; it is never masked. The read is in real time. A body is refused.
         *
         *     Called by Elasticsearch's own services. Needs the cluster privilege `read_connector_secrets`; `manage_connector` is not enough.
         */
        get: operations["connector.secret_get"];
        /**
         * Create or replace a secret
         * @description Stores a value under a given id: 201 when the id is new, 200 when it replaces a value, also one that is the same (never `noop`).
         *     There is no `Location` header.
         *
         *     An id that is also the last part of a connector's path, such as `_error` or `_check_in`, cannot be written here: that path is the
         *     connector operation for a connector named `_secret`.
         *
         *     Called by Elasticsearch's own services. Needs the cluster privilege `write_connector_secrets`; `manage_connector` is not enough.
         */
        put: operations["connector.secret_put"];
        post?: never;
        /**
         * Delete a secret
         * @description Removes the secret. Connectors that name it in `api_key_secret_id` are neither checked nor changed. A body is refused.
         *
         *     Called by Elasticsearch's own services. Needs the cluster privilege `write_connector_secrets`; `manage_connector` is not enough.
         */
        delete: operations["connector.secret_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/_sync_job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sync jobs
         * @description Returns the jobs that match all given filters, newest first by `created_at`; the order of jobs of one instant is not defined.
         *     `count` is the number of matches before paging and stops at 10,000. Past the end `results` is empty and `count` keeps its value.
         *     Before the first job was ever created the answer is an empty list.
         *
         *     `from` and `size` together reach 10,000 jobs. A body is refused. Needs the cluster privilege `manage_connector` or
         *     `monitor_connector`.
         */
        get: operations["connector.sync_job_list"];
        put?: never;
        /**
         * Create a sync job
         * @description Creates a job in status `pending` for an existing connector and answers with its generated id. The job carries a snapshot of the
         *     connector (`configuration`, the active rules of the first entry of `filtering`, `index_name`, `language`, `pipeline`,
         *     `service_type`) that never changes afterwards. The connector's `sync_cursor` is not copied. `created_at` and `last_seen` are the
         *     same instant, the counts are 0 and `metadata` is empty.
         *
         *     A job of type `access_control` stores `.search-acl-filter-` followed by the connector's `index_name`. The prefix is added before
         *     the check for a missing index, so such a job is accepted without an index and then stores `.search-acl-filter-null`.
         *
         *     The connector itself is not written, and neither its status nor its features nor its scheduling are looked at; any number of jobs
         *     may be pending for it. A connector that was deleted softly still gets a job.
         *
         *     Called by user interfaces and by services that run connectors. The job is visible to get and list at once. Needs the cluster privilege
         *     `manage_connector`.
         */
        post: operations["connector.sync_job_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/_sync_job/{connector_sync_job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a sync job
         * @description Returns the job as it is stored, with its `id`. A field that was never written is absent, not null; the order of keys is not
         *     defined. Counts are in documents, `indexed_document_volume` in MiB, times in UTC.
         *
         *     The read is in real time. A body is refused. Needs the cluster privilege `manage_connector` or `monitor_connector`.
         */
        get: operations["connector.sync_job_get"];
        put?: never;
        post?: never;
        /**
         * Delete a sync job
         * @description Removes the job, in whatever status it is, also while a worker runs it. Its connector is not changed. To remove all jobs of a
         *     connector together with it, delete the connector with `delete_sync_jobs=true`.
         *
         *     A body is refused. Needs the cluster privilege `manage_connector`.
         */
        delete: operations["connector.sync_job_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/_sync_job/{connector_sync_job_id}/_cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel a sync job
         * @description A job that is not running (`pending` or `suspended`) becomes `canceled` at once; `cancelation_requested_at`, `canceled_at` and
         *     `completed_at` get one and the same instant. A job that runs (`in_progress`) becomes `canceling` and only
         *     `cancelation_requested_at` is written; the service that runs it stops it and writes `canceled` straight into the index.
         *
         *     In any other status the request is refused, also a second cancel of a `canceling` job. `last_seen` and the connector are not
         *     written. Called by user interfaces. A body is refused. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.sync_job_cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/_sync_job/{connector_sync_job_id}/_check_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Check in a sync job
         * @description Sets the job's `last_seen` to the current time, so that others see that its worker is alive. Nothing else is written and the
         *     status is not looked at: finished jobs can be checked in too. The connector is not changed.
         *
         *     Called by services that run connectors, not by people. A body is refused. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.sync_job_check_in"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/_sync_job/{connector_sync_job_id}/_claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Claim a sync job
         * @description A worker takes the job. The status becomes `in_progress`, `worker_hostname` is stored, and `started_at` and `last_seen` become the
         *     current time (two clock readings, so they may differ by microseconds). A `sync_cursor` is merged deeply into the cursor the job
         *     already has; without one the stored cursor stays as it is.
         *
         *     The state machine of sync jobs is not consulted: a job in any status can be claimed, also one that is finished or already running,
         *     and is `in_progress` afterwards. Its `error`, `canceled_at`, `completed_at`, `cancelation_requested_at` and counts keep their old
         *     values. The connector that owns the job is never changed. A host name above 32,766 bytes (UTF-8) is refused when it is written.
         *
         *     Called by services that run connectors, not by people. The body is checked before the job is looked up. Needs the cluster privilege
         *     `manage_connector`.
         */
        put: operations["connector.sync_job_claim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/_sync_job/{connector_sync_job_id}/_error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a sync job's error
         * @description Ends a job in failure: stores the message in `error` and sets the status to `error`. Allowed only while the job is `in_progress`
         *     or `canceling`. `completed_at` and `last_seen` are not written, and the connector is not changed.
         *     A message above 32,766 bytes (UTF-8) is refused when it is written.
         *
         *     Called by services that run connectors, not by people. The body is checked before the job is looked up, the status after it. Needs
         *     the cluster privilege `manage_connector`.
         */
        put: operations["connector.sync_job_error"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/_sync_job/{connector_sync_job_id}/_stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set a sync job's statistics
         * @description Stores what the job did so far: documents deleted, documents indexed and their volume in MiB. `total_document_count` is stored
         *     when given and is never computed. `metadata` is merged deeply into what is stored; no key is ever removed and an inner null is
         *     stored as null. `last_seen` becomes the given time, or now.
         *
         *     The status is not looked at, values may go down, and no relation between the counts is checked. When a `last_seen` is sent and
         *     nothing differs from what is stored, the result is `noop`. The connector is not changed.
         *
         *     Called by services that run connectors, not by people. The body is checked before the job is looked up. Needs the cluster privilege
         *     `manage_connector`.
         */
        put: operations["connector.sync_job_update_stats"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a connector
         * @description Returns the stored document of a connector, and its `id`. Nothing is filled in or left out: a field is there exactly when some
         *     request stored it, and values of `sensitive` configuration fields are in clear text. Reads are up to date with every write before them.
         *
         *     Called by everyone who works with connectors. Needs the cluster privilege `monitor_connector`.
         */
        get: operations["connector.get"];
        /**
         * Create or reset a connector
         * @description Creates a connector under an id of one's own choice. If the id holds a document already, live or soft-deleted, the whole document is
         *     replaced by a fresh one: configuration, filtering, scheduling, features, pipeline, error, API key ids, sync stats and `last_seen` are
         *     gone. It is thus also the only way to bring a soft-deleted connector back. It never answers `noop`.
         *
         *     The new document has `configuration` `{}`, all schedules off, one filtering entry with the default rule, and no pipeline, features,
         *     error or sync stats. `status` is `needs_configuration` when `is_native` is true, else `created`; `service_type` has no say in it.
         *     No API key is made.
         *
         *     The body may be left out; then everything takes its default. `index_name` must not be used by another connector that is not
         *     soft-deleted; the index itself need not exist. The server also takes `"true"` and `"false"` for the flag.
         *
         *     A text above 32,766 bytes (UTF-8) is refused when it is written, unless it is the `description`.
         *
         *     Called by user interfaces, Terraform and scripts. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.put"];
        post?: never;
        /**
         * Delete a connector
         * @description Deletes a connector, softly unless `hard=true`. A soft deletion sets `deleted` to true and keeps the rest: the connector is gone
         *     from reads and lists that do not ask for deleted ones, and its `index_name` is free for others. `PUT /_connector/{connector_id}` brings
         *     the id back, with all defaults. A hard deletion removes the document, also that of a soft-deleted connector.
         *
         *     Sync jobs stay unless `delete_sync_jobs=true`. API keys, secrets, pipelines and the data are never touched.
         *
         *     Called by user interfaces, Terraform and scripts. Needs the cluster privilege `manage_connector`.
         */
        delete: operations["connector.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_api_key_id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the API key id of a connector
         * @description Stores which API key a connector writes to its index with, and which connector secret holds that key. One of the two is enough.
         *     Null or nothing keeps what is stored, so a value can be replaced but not cleared, at most set to `""`.
         *     Neither the key nor the secret is looked up.
         *
         *     A text above 32,766 bytes (UTF-8) is refused when it is written.
         *
         *     Called by user interfaces and Terraform, mostly for connectors that Elastic runs.
         *
         *     The document is updated without being read first. A soft-deleted connector is therefore changed as well and stays deleted.
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_api_key_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_check_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Check in a connector
         * @description Sets `last_seen` of a connector to the current time of the server (UTC) and touches nothing else: `status` and `error` stay.
         *
         *     Called by the connector service as its heartbeat, by default when `last_seen` is more than 300 s old.
         *     There is no body; even `{}` is refused. Because the time moves on, `noop` is an answer hardly ever seen.
         *
         *     The document is updated without being read first. A soft-deleted connector is therefore checked in as well and stays deleted.
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.check_in"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the configuration of a connector
         * @description Stores configuration in one of two ways:
         *
         *     - `configuration` replaces all fields; fields that are not in it are gone, `{}` removes all. It always answers `updated`.
         *     - `values` sets the `value` of fields that are registered. An unknown field is refused and then none is set. An object is merged
         *       into a stored object, anything else replaces. It answers `noop` when the values are the stored ones and the status is `configured`.
         *
         *     Either way `status` becomes `configured`, whatever it was; the transition table is not asked.
         *
         *     Only the shape is checked, never a value against `type`, `required`, `options`, `validations` or `depends_on`. An entry needs `label`;
         *     `default_value`, `required`, `sensitive` and `value` are stored even if absent (null, false, false, null). A list as `value` is refused
         *     in `configuration` but taken in `values`. Values are stored and returned in clear text, also those of `sensitive` fields.
         *
         *     The server also takes `"true"` and `"false"` for flags, numeric strings for `order`, one bare object or text for a list, and any letter
         *     case in `display` and in validation types. It takes `values` that is null, a text, a number or a flag for an empty object, and drops
         *     unknown attributes of an entry.
         *
         *     Called by user interfaces, Terraform and scripts. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_configuration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set or clear the error of a connector
         * @description Writes the `error` text of a connector, and `status` along with it:
         *
         *     - a text that is not empty is stored, and `status` becomes `error`;
         *     - null is stored as null, and `status` becomes `connected`;
         *     - `""` is stored as `""`, and `status` becomes `connected`, as for null.
         *
         *     The transition table of `ConnectorStatus` is not asked, so even a connector in `created` becomes `connected` or `error` at once.
         *     The key must be present. A text above 32,766 bytes (UTF-8) is refused when it is written.
         *
         *     Called by connector services of one's own; Elastic's own service writes these two fields straight into the index.
         *
         *     The document is updated without being read first. A soft-deleted connector is therefore changed as well and stays deleted.
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_error"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the features of a connector
         * @description Records which features a connector has. Features that are sent are merged into the stored ones, the others are kept; nothing can be
         *     removed again. Features the server does not know are dropped. If nothing is left of the object, `{}` is stored the first time and
         *     `noop` is answered from then on. The server also takes `"true"` and `"false"` for the flags.
         *
         *     Called by user interfaces and Terraform; Elastic's own service writes features straight into the index.
         *
         *     The document is updated without being read first. A soft-deleted connector is therefore changed as well and stays deleted.
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_features"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_filtering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the sync rules of a connector
         * @description Stores sync rules in one of two ways.
         *
         *     `rules` and `advanced_snippet`, one or both, change the draft of the first entry; the active rules stay:
         *
         *     - the part that is left out is kept, the part that is sent replaces the old one;
         *     - `rules` are sorted by `order` ascending, those with the same order as they came. The default rule is taken out if it was sent, and put
         *       last, with the next order (0 if it is alone). Both its times are the `created_at` of the first default rule sent, else now;
         *     - the validation state of the draft becomes `edited`, with no errors. A connector service checks the draft and reports to
         *       `_filtering/_validation`; then `_filtering/_activate` can make it active. The server does neither by itself.
         *
         *     `filtering` replaces everything by a list that is stored as sent, except that `domain` is always `DEFAULT`: no sorting, no default rule,
         *     no new validation state. It writes without reading, so it also changes a soft-deleted connector, which stays deleted.
         *
         *     Times that are left out are the time of the request. The server also takes one bare object for a list, numeric strings for `order`, and
         *     any letter case in `policy` and in the validation state. It drops unknown attributes of rules, snippets and entries.
         *
         *     A `field`, `id` or `value` of a rule above 32,766 bytes (UTF-8) is refused when it is written, and so is an id among the errors of a
         *     validation.
         *
         *     Called by user interfaces. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_filtering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_filtering/_activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Activate the draft sync rules
         * @description Makes the active rules of the first filtering entry a copy of its draft: rules, snippet and validation result. The draft stays.
         *     Its validation state must be `valid`. On a fresh connector, where draft and active rules are the same and valid, it answers `noop`.
         *
         *     There is no body; even `{}` is refused.
         *
         *     Called by the connector service after it reported a valid draft. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_active_filtering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_filtering/_validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report the validation of draft sync rules
         * @description Replaces the validation result of the draft in the first filtering entry. Rules, snippet and the active rules stay as they are, and
         *     a `valid` draft is not activated: that takes a call of `_filtering/_activate`.
         *
         *     The server also takes one bare object or text for a list, and the state in any letter case. It drops unknown attributes inside
         *     `validation`.
         *
         *     An id above 32,766 bytes (UTF-8) among the errors is refused when it is written.
         *
         *     Called by the connector service after it checked a draft in state `edited`. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_filtering_validation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_index_name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the index name of a connector
         * @description Attaches a connector to another index, or to none with null, which is then stored as null. `status` stays. The index need not exist.
         *
         *     Checked in this order: the naming rules of indices; whether another connector that is not soft-deleted uses the index, which is a
         *     400 even if the connector of the path does not exist; whether the connector exists; whether the name of a native connector's index
         *     begins with `content-`. Null needs only the connector to exist.
         *
         *     Called by user interfaces and Terraform. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_index_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_last_sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the last sync stats of a connector
         * @description Records on the connector how its latest syncs went: when they were planned, how they ended, how many documents they
         *     indexed and deleted, and the cursor from which an incremental sync goes on. Meant for monitoring; `status`, `error`
         *     and `last_seen` of the connector stay as they are.
         *
         *     Every field is optional. What is sent is written, what is left out or null is kept, so a stored value can be replaced but
         *     never cleared; the two counts refuse null. An empty object is valid and changes nothing. `sync_cursor` is merged into the stored
         *     cursor key by key at every depth, arrays and single values in it are replaced.
         *
         *     Times are stored in UTC, written with `Z` and 3 to 9 digits of a second's fraction. Counts are documents.
         *     The server also takes counts as numeric strings and cuts off decimals, and takes the statuses in any letter case.
         *
         *     An error above 32,766 bytes (UTF-8) is refused when it is written.
         *
         *     Called by connector services and user interfaces; Elastic's own service writes these fields straight into the index.
         *
         *     The document is updated without being read first. A soft-deleted connector is therefore changed as well and stays deleted.
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.last_sync"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the name and description of a connector
         * @description Writes `name`, `description`, or both. Null or nothing keeps what is stored; an empty text is stored. Names need not be unique.
         *
         *     A name above 32,766 bytes (UTF-8) is refused when it is written; a description is not.
         *
         *     Called by user interfaces and Terraform.
         *
         *     The document is updated without being read first. A soft-deleted connector is therefore changed as well and stays deleted.
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_native": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update who runs a connector
         * @description Sets whether Elastic runs the connector (`is_native` true) or it is self-managed. A status of `connected` becomes `configured`, even
         *     if the flag does not change; any other status stays. Before a connector is made native the name of its index, if it has one, must begin
         *     with `content-`. The server also takes `"true"` and `"false"`.
         *
         *     Called by user interfaces and Terraform. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_native"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the pipeline of a connector
         * @description Sets the ingest pipeline that documents of the connector pass, and its three switches. All four are required, so the stored settings
         *     are in effect replaced. Whether the pipeline exists is not checked. The server also takes `"true"` and `"false"` for the switches
         *     and drops unknown attributes.
         *
         *     A name above 32,766 bytes (UTF-8) is refused when it is written.
         *
         *     Called by user interfaces and Terraform.
         *
         *     The document is updated without being read first. A soft-deleted connector is therefore changed as well and stays deleted.
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_pipeline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_scheduling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the scheduling of a connector
         * @description Sets when syncs run: full, incremental and access control syncs have a schedule each. Kinds that are sent are replaced, the others kept.
         *     At least one of `full` and `incremental` must be there.
         *
         *     An interval is a cron expression of six or seven fields that begins with seconds, in UTC, with `?` for exactly one of day of month and
         *     day of week. Cron of five fields is refused. It is stored in upper case, spaces as they are. If `interval` comes before `enabled`, the
         *     error about a bad interval names `enabled`, because that is where the schedule is put together.
         *
         *     The server also takes `"true"` and `"false"` for `enabled`, expressions in lower case, and drops unknown attributes.
         *
         *     Called by user interfaces and Terraform; the connector service reads the schedules.
         *
         *     The document is updated without being read first. A soft-deleted connector is therefore changed as well and stays deleted.
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_scheduling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_service_type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the service type of a connector
         * @description Sets the kind of data source. `status` stays `created` if it was so; every other status becomes `needs_configuration`, and the
         *     transition table is not asked. The configuration of the old kind stays until `_configuration` replaces it. The type is not checked
         *     against any list.
         *
         *     A text above 32,766 bytes (UTF-8) is refused when it is written.
         *
         *     Called by user interfaces and Terraform. Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_service_type"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_connector/{connector_id}/_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update the status of a connector
         * @description Moves a connector to another `status`. This is the only operation that asks the transition table of `ConnectorStatus`;
         *     a step the table does not list is refused. `error` is neither set nor cleared.
         *
         *     A step to the status the connector already has is legal for `configured`, `connected` and `error` and answers `noop`;
         *     for `created` and `needs_configuration` it is refused. No step leads back to `created`.
         *
         *     Called by user interfaces and by connector services of one's own. Other operations change `status` without asking the table:
         *     `_configuration`, `_error`, `_service_type`, `_native` and the creation.
         *
         *     The server takes the status in any letter case and stores it in lower case.
         *     Needs the cluster privilege `manage_connector`.
         */
        put: operations["connector.update_status"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
/** The parts that operations share: documents, bodies, parameters and errors, by their names in the description. */
export interface components {
    schemas: {
        /** @description A condition on another configuration field. */
        ConfigurationDependency: {
            /** @description The name of the other field. */
            field: string;
            /** @description The value the other field must have. */
            value: string | number | boolean | null;
        };
        /**
         * @description The form control to show. The server reads it in any letter case.
         * @enum {string}
         */
        ConfigurationDisplay: "text" | "textbox" | "textarea" | "numeric" | "toggle" | "dropdown";
        /** @description One choice of a drop-down list. */
        ConfigurationOption: {
            /** @description The text to show. */
            label: string;
            /** @description The value to store when it is chosen. */
            value: string | number;
        };
        /**
         * @description The type of the value: text, whole number, comma-separated list, or true and false. The letter case counts.
         * @enum {string}
         */
        ConfigurationFieldType: "str" | "int" | "list" | "bool";
        /**
         * @description What a validation demands. The server reads it in any letter case.
         * @enum {string}
         */
        ConfigurationValidationType: "less_than" | "greater_than" | "list_type" | "included_in" | "regex";
        /** @description One demand on the value of a field. The server stores it and does not apply it. */
        ConfigurationValidation: {
            /** @description What to compare with: a number for `less_than` and `greater_than`, the item type (`str` or `int`) for `list_type`, the allowed values for `included_in`, a pattern for `regex`. The server takes any of the three JSON types with any `type`. */
            constraint: string | number | unknown[];
            /** @description What the validation demands. */
            type: components["schemas"]["ConfigurationValidationType"];
        };
        /** @description One configuration field as stored. Five attributes are always there, the others only when they were sent and not null. The server checks the shape only, never the value against `type`, `required`, `options`, `validations` or `depends_on`. */
        ConfigurationEntry: {
            /** @description The group in a form that the field belongs to. */
            category?: string;
            /** @description The value that holds when none is given; null when none was sent. */
            default_value: string | number | boolean | null;
            /** @description The field is shown when all of these hold. */
            depends_on?: components["schemas"]["ConfigurationDependency"][];
            /** @description The form control to show. */
            display?: components["schemas"]["ConfigurationDisplay"];
            /** @description The name to show. */
            label: string;
            /** @description The choices of a drop-down list. */
            options?: components["schemas"]["ConfigurationOption"][];
            /**
             * Format: int32
             * @description The place in a form, smallest first.
             */
            order?: number;
            /** @description The text an empty form field shows. */
            placeholder?: string;
            /** @description Whether a value is needed; false when not sent. */
            required: boolean;
            /** @description Whether user interfaces should hide the value; false when not sent. The API always returns it in clear text. */
            sensitive: boolean;
            /** @description A hint on the field. */
            tooltip?: string;
            /** @description The type of the value. */
            type?: components["schemas"]["ConfigurationFieldType"];
            /** @description Where the field is not to be offered, for example `advanced`. */
            ui_restrictions?: string[];
            /** @description Demands on the value, for user interfaces and connectors to check. */
            validations?: components["schemas"]["ConfigurationValidation"][];
            /** @description The current value; null when none was sent. A list can be there only if it came through `values`. */
            value: string | number | boolean | {
                [key: string]: unknown;
            } | unknown[] | null;
        };
        /** @description Configuration fields by name. */
        ConnectorConfiguration: {
            [key: string]: components["schemas"]["ConfigurationEntry"];
        };
        /**
         * @description A schedule of six or seven fields, divided by spaces or tabs: second, minute, hour, day of month, month, day of week, year. Exactly one of day of month and day of week must be `?`, so neither five-field cron nor `0 0 0 * * *` is accepted. Days of the week count from 1, Sunday. `,` `-` `*` `/` work in every field, `L` `LW` `L-n` `nW` in day of month, `L` `nL` `n#k` in day of week. The times are UTC. The server also takes lower-case letters and stores them in upper case. Whatever follows the seventh field is stored and ignored.
         * @example 0 0 0 * * ?
         * @example 0 30 6 ? * MON-FRI
         * @example 0 0 12 L * ? 2030
         */
        CronExpression: string;
        /**
         * Format: date-time
         * @description An instant in UTC as the server prints it: ISO 8601 with `Z` and three to nine fraction digits. Zeros after the third fraction digit are not printed.
         * @example 2023-05-25T12:30:00.000Z
         * @example 2023-12-04T08:45:50.567149Z
         */
        Timestamp: string;
        /** @description A further schedule with settings of its own, made for the web crawler. */
        CustomSchedule: {
            /** @description Settings that hold for these runs only. */
            configuration_overrides: {
                /** @description The domains to visit. */
                domain_allowlist?: string[];
                /**
                 * Format: int32
                 * @description How many links deep to go.
                 */
                max_crawl_depth?: number;
                /** @description Where to start. */
                seed_urls?: string[];
                /** @description Whether site maps are not to be looked for. */
                sitemap_discovery_disabled?: boolean;
                /** @description The site maps to read. */
                sitemap_urls?: string[];
            };
            /** @description Whether the schedule is on. */
            enabled: boolean;
            /** @description When it is due, in UTC. */
            interval: components["schemas"]["CronExpression"];
            /** @description When it last ran, UTC. Null or absent when it never did. */
            last_synced?: components["schemas"]["Timestamp"] | null;
            /** @description The name to show. */
            name: string;
        };
        /** @description Further schedules by key. No operation of this API writes any. */
        CustomScheduling: {
            [key: string]: components["schemas"]["CustomSchedule"];
        };
        /** @description Whether one feature is on. In a request the server also takes `"true"` and `"false"`. */
        FeatureEnabled: {
            /** @description True when the feature is on. */
            enabled: boolean;
        };
        /** @description Which kinds of sync rules a connector has. */
        SyncRulesFeatures: {
            /** @description Rules in the query language of the data source. */
            advanced?: components["schemas"]["FeatureEnabled"];
            /** @description Rules that compare a field with a value. */
            basic?: components["schemas"]["FeatureEnabled"];
        };
        /** @description Which features a connector has. In a request every feature is optional and those left out are kept; null is refused, and features the server does not know are dropped without an error. Nothing can be removed again. */
        ConnectorFeatures: {
            /** @description Permissions on single documents, through access control syncs. */
            document_level_security?: components["schemas"]["FeatureEnabled"];
            /** @description Syncs that fetch only what changed. */
            incremental_sync?: components["schemas"]["FeatureEnabled"];
            /** @description An API key of its own for a connector that Elastic runs. */
            native_connector_api_keys?: components["schemas"]["FeatureEnabled"];
            /** @description Rules on what is synced. */
            sync_rules?: components["schemas"]["SyncRulesFeatures"];
        };
        /** @description Rules in the query language of the data source. */
        AdvancedSnippet: {
            /** @description When the snippet was made, UTC. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the snippet was last changed, UTC. */
            updated_at: components["schemas"]["Timestamp"];
            /** @description The snippet, kept as it was sent. */
            value: {
                [key: string]: unknown;
            } | unknown[];
        };
        /**
         * @description Whether matching documents are taken or left out. The server reads it in any letter case.
         * @enum {string}
         */
        FilteringPolicy: "exclude" | "include";
        /**
         * @description How the field is compared with the value. The letter case counts.
         * @enum {string}
         */
        FilteringRuleCondition: "contains" | "ends_with" | "equals" | ">" | "<" | "regex" | "starts_with";
        /** @description One basic rule. The default rule has id `DEFAULT`, field `_`, policy `include`, condition `regex` and value `.*`; it takes everything that no rule before it decided. */
        FilteringRule: {
            /** @description When the rule was made, UTC. */
            created_at: components["schemas"]["Timestamp"];
            /** @description The document field to look at; `_` in the default rule. */
            field: string;
            /** @description The id of the rule, chosen by the client. */
            id: string;
            /** @description The place among the rules, smallest first. A 16-bit number. */
            order: number;
            /** @description Whether matching documents are taken or left out. */
            policy: components["schemas"]["FilteringPolicy"];
            /** @description How the field is compared with the value. */
            rule: components["schemas"]["FilteringRuleCondition"];
            /** @description When the rule was last changed, UTC. */
            updated_at: components["schemas"]["Timestamp"];
            /** @description What the field is compared with. */
            value: string;
        };
        /** @description What is wrong with some rules. In a request the server also takes one bare string for each list. */
        FilteringValidationError: {
            /** @description The ids of the rules concerned. */
            ids: string[];
            /** @description What is wrong, for people to read. */
            messages: string[];
        };
        /**
         * @description Whether a draft may be activated. `edited`: changed and not yet checked. `invalid`, `valid`: what a check found. `_filtering` always sets `edited`; the checker reports any state. Only `valid` drafts can be activated. The server reads it in any letter case.
         * @enum {string}
         */
        FilteringValidationState: "edited" | "invalid" | "valid";
        /** @description The outcome of checking rules. In a request both fields are required; attributes the server does not know are dropped without an error. */
        FilteringValidationInfo: {
            /** @description What is wrong; empty when nothing is. In a request the server also takes one bare object. */
            errors: components["schemas"]["FilteringValidationError"][];
            /** @description Whether the rules may be activated. */
            state: components["schemas"]["FilteringValidationState"];
        };
        /** @description Basic rules, an advanced snippet, and the outcome of checking them. */
        FilteringRules: {
            /** @description The advanced rules; its `value` is `{}` when there are none. */
            advanced_snippet: components["schemas"]["AdvancedSnippet"];
            /** @description The basic rules. Drafts written with `rules` are sorted by `order` and end with the default rule. */
            rules: components["schemas"]["FilteringRule"][];
            /** @description The outcome of checking the rules. */
            validation: components["schemas"]["FilteringValidationInfo"];
        };
        /** @description The sync rules of one domain. */
        FilteringEntry: {
            /** @description The rules that syncs apply. `_filtering/_activate` makes them a copy of the draft. */
            active: components["schemas"]["FilteringRules"];
            /**
             * @description Always `DEFAULT`.
             * @enum {string}
             */
            domain: "DEFAULT";
            /** @description The rules being worked on. */
            draft: components["schemas"]["FilteringRules"];
        };
        /**
         * @description The state of a sync job. `pending`: waiting for a worker. `in_progress`: a worker has claimed it. `canceling`: asked to stop, the worker has not stopped yet. `canceled`, `completed`, `error`: ended. `suspended`: interrupted, to be claimed again.
         *
         *     `x-transitions` is consulted by `connector.sync_job_cancel` and `connector.sync_job_error`; `connector.sync_job_claim` bypasses it. A state never changes into itself. Through this API `completed` and `suspended` are never reached: the worker writes them straight to the index, and likewise `canceled` after `canceling`. The server reads the value in any letter case and prints it in lower case.
         * @enum {string}
         */
        SyncStatus: "canceling" | "canceled" | "completed" | "error" | "in_progress" | "pending" | "suspended";
        /** @description The ingest pipeline that documents pass, and its settings. In a request all four fields are required; attributes the server does not know are dropped without an error, and `"true"` and `"false"` pass for the flags. Whether the pipeline exists is not checked. */
        IngestPipeline: {
            /** @description Whether text is extracted from files. */
            extract_binary_content: boolean;
            /** @description The name of the ingest pipeline. */
            name: string;
            /** @description Whether runs of white space become one. */
            reduce_whitespace: boolean;
            /** @description Whether inference processors run. */
            run_ml_inference: boolean;
        };
        /** @description One schedule. A new connector has `{"enabled":false,"interval":"0 0 0 * * ?"}` for every kind. In a request both fields are required, attributes the server does not know are dropped without an error, and `"true"` and `"false"` pass for the flag. */
        ScheduleConfiguration: {
            /** @description Whether the schedule is on. */
            enabled: boolean;
            /** @description When it is due, in UTC. */
            interval: components["schemas"]["CronExpression"];
        };
        /** @description When syncs of each kind are to run. All three kinds are there from the creation on. */
        ConnectorScheduling: {
            /** @description When access control syncs run. */
            access_control: components["schemas"]["ScheduleConfiguration"];
            /** @description When full syncs run. */
            full: components["schemas"]["ScheduleConfiguration"];
            /** @description When incremental syncs run. */
            incremental: components["schemas"]["ScheduleConfiguration"];
        };
        /**
         * @description The state of a connector. `created`: the record exists, nothing is configured. `needs_configuration`: the configuration is to be filled in. `configured`: a configuration was stored, the data source was not reached yet. `connected`: the data source answers. `error`: the last thing the connector did failed, see its `error` field.
         *
         *     `x-transitions` is consulted by `connector.update_status` alone; every other operation that writes the status bypasses it, as its `x-status-writes` says. The server reads the value in any letter case and prints it in lower case.
         * @enum {string}
         */
        ConnectorStatus: "created" | "needs_configuration" | "configured" | "connected" | "error";
        /** @description Where the next incremental sync continues. Its content belongs to the connector's own code; the server keeps it as it is. A cursor that is sent is merged into the stored one key by key, so keys are never removed. */
        SyncCursor: {
            [key: string]: unknown;
        };
        /** @description A connector as it is stored, plus its `id`. Nothing is filled in when it is read: an optional field is present exactly when some request stored it. Through this API only `error` and `index_name` become null. `x-direct-writes` says what else can be met in a document that was written straight to the index. */
        Connector: {
            /** @description The document id of the connector. It is added to the answer and not part of the stored document. */
            id: string;
            /** @description The id of the API key that the connector writes to its index with. No key is created or checked. */
            api_key_id?: string;
            /** @description The id of the connector secret that holds the API key. It is not checked. */
            api_key_secret_id?: string;
            /** @description The configuration fields by name; `{}` until some are registered. */
            configuration: components["schemas"]["ConnectorConfiguration"];
            /** @description Schedules besides the three standard ones. No operation of this API writes them, so it stays `{}`. */
            custom_scheduling: components["schemas"]["CustomScheduling"];
            /** @description True for a connector that was deleted softly. `PUT /_connector/{connector_id}` brings the id back with all defaults. */
            deleted: boolean;
            /** @description Free text. */
            description?: string;
            /** @description The last error of the connector, as text. Null or empty after the error was reset. */
            error?: string | null;
            /** @description Which features the connector has. Absent until they are first stored. */
            features?: components["schemas"]["ConnectorFeatures"];
            /** @description The sync rules. The API keeps one entry and works on the first; a full replacement can store another number of them, even none. */
            filtering: components["schemas"]["FilteringEntry"][];
            /** @description The index that the connector writes to. Null after it was detached. */
            index_name?: string | null;
            /** @description True for a connector that Elastic runs, false for a self-managed one. */
            is_native: boolean;
            /** @description The language of the documents, for analysis. It can be given on creation only. */
            language?: string;
            /** @description The error of the last access control sync. */
            last_access_control_sync_error?: string;
            /** @description When the last access control sync was scheduled, UTC. */
            last_access_control_sync_scheduled_at?: components["schemas"]["Timestamp"];
            /** @description The status of the last access control sync. */
            last_access_control_sync_status?: components["schemas"]["SyncStatus"];
            /**
             * Format: int64
             * @description How many documents the last sync deleted. The server does not check the sign.
             */
            last_deleted_document_count?: number;
            /** @description When the last incremental sync was scheduled, UTC. */
            last_incremental_sync_scheduled_at?: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description How many documents the last sync indexed. The server does not check the sign.
             */
            last_indexed_document_count?: number;
            /** @description When the connector last checked in, UTC. Absent until the first check-in. */
            last_seen?: components["schemas"]["Timestamp"];
            /** @description The error of the last content sync. */
            last_sync_error?: string;
            /** @description When the last full sync was scheduled, UTC. */
            last_sync_scheduled_at?: components["schemas"]["Timestamp"];
            /** @description The status of the last content sync. */
            last_sync_status?: components["schemas"]["SyncStatus"];
            /** @description When the last sync ended, UTC. */
            last_synced?: components["schemas"]["Timestamp"];
            /** @description The name to show; `""` when none was given on creation. */
            name: string;
            /** @description The ingest pipeline settings. Absent until they are first stored. */
            pipeline?: components["schemas"]["IngestPipeline"];
            /** @description When syncs of each kind are to run. */
            scheduling: components["schemas"]["ConnectorScheduling"];
            /** @description The kind of data source, for example `google_drive`. It is not checked against any list. */
            service_type?: string;
            /** @description The state of the connector. */
            status: components["schemas"]["ConnectorStatus"];
            /** @description Where the next incremental sync continues. */
            sync_cursor?: components["schemas"]["SyncCursor"];
            /** @description An old request flag. No operation of this API writes it, so it stays `false`. */
            sync_now: boolean;
        };
        /** @description One page of connectors, by `index_name` ascending; connectors without an index come last. */
        ConnectorList: {
            /** @description How many connectors match on all pages together; it stops at 10,000. */
            count: number;
            /** @description The connectors of this page, each as a single read gives it, secrets of the configuration included. */
            results: components["schemas"]["Connector"][];
        };
        /**
         * @description The kind of an exception: its class name in snake case without a leading `Elasticsearch`. Each capital has its own underscore, hence `x_content_e_o_f_exception`.
         * @example action_request_validation_exception
         * @example illegal_argument_exception
         * @example x_content_parse_exception
         */
        ErrorType: string;
        /** @description Headers by name; a list where a header occurs several times. */
        ErrorHeader: {
            [key: string]: string | string[];
        };
        /** @description An exception without what caused it. It may add flat members of its own, as `ErrorDetail` says. */
        ErrorRootCause: {
            /** @description The kind of the exception, in snake case. */
            type: components["schemas"]["ErrorType"];
            /** @description What went wrong, in words. Null when the exception has no text. */
            reason: string | null;
            /** @description Never there. */
            caused_by?: unknown;
            /** @description HTTP headers that belong to the error, by name. */
            header?: components["schemas"]["ErrorHeader"];
            /** @description The index concerned. */
            index?: string;
            /** @description The uuid of the index concerned. */
            index_uuid?: string;
            /** @description What was looked for. */
            "resource.id"?: string;
            /** @description The kind of what was looked for. */
            "resource.type"?: string;
            /** @description The number of the shard concerned, as text. */
            shard?: string;
            /** @description The stack trace; only with `error_trace=true` and not on status 401. */
            stack_trace?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An exception behind another one, and what caused it in turn. It may add flat members of its own, as `ErrorDetail` says. */
        ErrorCause: {
            /** @description The kind of the exception, in snake case. */
            type: components["schemas"]["ErrorType"];
            /** @description What went wrong, in words. Null when the exception has no text. */
            reason: string | null;
            /** @description The exception behind this one. */
            caused_by?: components["schemas"]["ErrorCause"];
            /** @description The stack trace; only with `error_trace=true` and not on status 401. */
            stack_trace?: string;
            /** @description Exceptions that occurred while this one was handled. */
            suppressed?: components["schemas"]["ErrorCause"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The exception that was answered. Besides the members named here an exception may add members of its own, each one flat: text, a number, a flag, or a list when there are several values. */
        ErrorDetail: {
            /** @description The exception deepest inside that says something, normally one. It differs from the outer one in nested parse errors. */
            root_cause: components["schemas"]["ErrorRootCause"][];
            /** @description The kind of the exception, in snake case. */
            type: components["schemas"]["ErrorType"];
            /** @description What went wrong, in words. Null when the exception has no text. */
            reason: string | null;
            /** @description The exception behind this one. */
            caused_by?: components["schemas"]["ErrorCause"];
            /** @description HTTP headers that belong to the error, by name. Only errors of authentication have them. */
            header?: components["schemas"]["ErrorHeader"];
            /** @description The index concerned. */
            index?: string;
            /** @description The uuid of the index concerned. */
            index_uuid?: string;
            /** @description What was looked for. */
            "resource.id"?: string;
            /** @description The kind of what was looked for. */
            "resource.type"?: string;
            /** @description The number of the shard concerned, as text. */
            shard?: string;
            /** @description The stack trace; only with `error_trace=true` and not on status 401. */
            stack_trace?: string;
            /** @description Exceptions that occurred while this one was handled. */
            suppressed?: components["schemas"]["ErrorCause"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The full shape: what every exception on the server is rendered as. `filter_path` does not apply to it. */
        ErrorResponse: {
            /** @description What went wrong. */
            error: components["schemas"]["ErrorDetail"];
            /** @description The HTTP status again. */
            status: number;
        };
        /** @description The short shape: a wrong method (405), an unsupported content type (406), an unreadable `error_trace` (400). */
        ErrorText: {
            /** @description What went wrong, in words. */
            error: string;
            /** @description The HTTP status again. */
            status: number;
        };
        /** @description What an operation answers with status 400: an exception, or the short shape when `error_trace` is unreadable. */
        BadRequestResponse: components["schemas"]["ErrorResponse"] | components["schemas"]["ErrorText"];
        /** @description The name of an index, which need not exist: not `.` or `..`, no `_`, `-` or `+` in front, at most 255 bytes of UTF-8, and none of `\ / * ? " < > | , # :` or space anywhere. Upper-case letters pass although no index can have such a name. */
        IndexNameInput: string;
        /** @description What a new connector starts with; everything is optional. Unknown fields are refused, so are nulls except for `index_name`. What is left out gets its default, also when the connector exists already. */
        CreateConnectorRequest: {
            /** @description Free text. None is stored when absent. */
            description?: string;
            /** @description The index to write to. It must not be used by another connector, and begins with `content-` when `is_native` is true. Null is the same as leaving it out. */
            index_name?: components["schemas"]["IndexNameInput"] | null;
            /**
             * @description True for a connector that Elastic runs. It decides the first status.
             * @default false
             */
            is_native?: boolean;
            /** @description The language of the documents, for analysis. None is stored when absent; it cannot be changed later. */
            language?: string;
            /**
             * @description The name to show. Names need not be unique.
             * @default
             */
            name?: string;
            /** @description The kind of data source, for example `google_drive`. It is not checked against any list and does not decide the status. */
            service_type?: string;
        };
        /** @description The answer to a creation under an id that held no document. */
        ConnectorCreated: {
            /** @description The id from the path, or the one the server generated (20 characters out of `A-Z a-z 0-9 _ -`). */
            id: string;
            /**
             * @description Always `created`.
             * @enum {string}
             */
            result: "created";
        };
        /** @description The value to keep under a generated id. Unknown fields are refused. */
        CreateSecretRequest: {
            /** @description The secret in plain text. Must not be empty or null. */
            value: string;
        };
        /** @description The answer to the creation of a secret under a generated id. */
        SecretCreated: {
            /** @description The id the server generated (20 characters out of `A-Z a-z 0-9 _ -`). */
            id: string;
        };
        /** @description A secret and its value. */
        Secret: {
            /** @description The id of the secret. */
            id: string;
            /** @description The secret itself, in clear text. It is never masked. */
            value: string;
        };
        /** @description The value to keep under the id in the path. Unknown fields are refused. */
        PutSecretRequest: {
            /** @description The secret in plain text. Must not be empty or null. */
            value: string;
        };
        /** @description The answer to storing a secret under a chosen id. */
        SecretWritten: {
            /**
             * @description `created` (status 201) for a new id, `updated` (status 200) for a known one, even if the value is the same.
             * @enum {string}
             */
            result: "created" | "updated";
        };
        /** @description The confirmation that a secret is gone. */
        SecretDeleted: {
            /**
             * @description Always `true`; an unknown id is an error.
             * @enum {boolean}
             */
            deleted: true;
        };
        /**
         * @description What a sync job fetches: everything, what changed since the last cursor, or the access control lists. The server reads the value in any letter case and prints it in lower case.
         * @enum {string}
         */
        SyncJobType: "full" | "incremental" | "access_control";
        /** @description The connector as it was when the job was created; later changes of the connector do not show here. Nothing but these fields is copied. Absent fields had no value. */
        SyncJobConnector: {
            /** @description The configuration fields by name; `{}` for a connector without any. */
            configuration: components["schemas"]["ConnectorConfiguration"];
            /** @description The active rules of the connector's first filtering entry: one object, not a list, with neither `domain` nor `draft`. */
            filtering?: components["schemas"]["FilteringRules"];
            /** @description The id of the connector. */
            id: string;
            /** @description The index to write to. For an access control job it is the connector's index name after `.search-acl-filter-`; a connector without an index gives `.search-acl-filter-null`. */
            index_name: string;
            /** @description The language of the documents. */
            language?: string;
            /** @description The ingest pipeline settings. */
            pipeline?: components["schemas"]["IngestPipeline"];
            /** @description The kind of data source. */
            service_type: string;
            /** @description Where the sync continues. It is not copied from the connector; only `_claim` puts it here. */
            sync_cursor?: components["schemas"]["SyncCursor"];
        };
        /**
         * @description What made the sync job: a person or a program, or the schedule. The server reads the value in any letter case and prints it in lower case.
         * @enum {string}
         */
        SyncJobTriggerMethod: "on_demand" | "scheduled";
        /** @description A sync job as it is stored, plus its `id`. An optional field is absent, not null, until an operation writes it. `x-direct-writes` says what else can be met in a document that was written straight to the index. */
        SyncJob: {
            /** @description The id the server generated. It is added to the answer and not part of the stored document. */
            id: string;
            /** @description When `_cancel` was called, UTC. Spelled with one `l`. */
            cancelation_requested_at?: components["schemas"]["Timestamp"];
            /** @description When the job became `canceled`, UTC. */
            canceled_at?: components["schemas"]["Timestamp"];
            /** @description When the job ended, UTC. `_error` does not set it. */
            completed_at?: components["schemas"]["Timestamp"];
            /** @description The connector as it was when the job was created. */
            connector: components["schemas"]["SyncJobConnector"];
            /** @description When the job was created, UTC. */
            created_at: components["schemas"]["Timestamp"];
            /** @description How many documents the job deleted so far. */
            deleted_document_count: number;
            /** @description Why the job failed. */
            error?: string;
            /** @description How many documents the job indexed so far. */
            indexed_document_count: number;
            /** @description How much data the job indexed so far, in MiB. */
            indexed_document_volume: number;
            /** @description What the job fetches. */
            job_type: components["schemas"]["SyncJobType"];
            /** @description When the worker last reported, UTC; at first the instant of `created_at`. */
            last_seen: components["schemas"]["Timestamp"];
            /** @description Whatever the connector reports about the job; `{}` at first. What is sent is merged in, keys are never removed. */
            metadata: {
                [key: string]: unknown;
            };
            /** @description When the job was last claimed, UTC. */
            started_at?: components["schemas"]["Timestamp"];
            /** @description The state of the job. */
            status: components["schemas"]["SyncStatus"];
            /** @description How many documents the index holds, as the worker reports it. The server never counts them. */
            total_document_count: number;
            /** @description What made the job. */
            trigger_method: components["schemas"]["SyncJobTriggerMethod"];
            /** @description The host that claimed the job. */
            worker_hostname?: string;
        };
        /** @description One page of sync jobs, newest `created_at` first. */
        SyncJobList: {
            /** @description How many jobs match on all pages together; it stops at 10,000. */
            count: number;
            /** @description The jobs of this page, each as a single read gives it. */
            results: components["schemas"]["SyncJob"][];
        };
        /** @description For which connector a job is created, of which type, and what started it. Unknown fields and explicit nulls are refused. */
        CreateSyncJobRequest: {
            /** @description Id of the connector, not of the job; job ids are generated. An empty string is refused. */
            id: string;
            /**
             * @description What the job syncs; `full` when absent. The server takes any letter case and stores lower case.
             * @default full
             */
            job_type?: components["schemas"]["SyncJobType"];
            /**
             * @description What started the job; `on_demand` when absent. The server takes any letter case and stores lower case.
             * @default on_demand
             */
            trigger_method?: components["schemas"]["SyncJobTriggerMethod"];
        };
        /** @description The answer to the creation of a sync job. */
        SyncJobCreated: {
            /** @description The id the server generated (20 characters out of `A-Z a-z 0-9 _ -`). */
            id: string;
        };
        /** @description The confirmation of a deletion. */
        AcknowledgedResponse: {
            /**
             * @description Always `true`; a deletion that cannot be done is an error.
             * @enum {boolean}
             */
            acknowledged: true;
        };
        /** @description The outcome of an update that always writes, even when it sets what was there before. */
        AlwaysUpdatedResponse: {
            /**
             * @description Always `updated`.
             * @enum {string}
             */
            result: "updated";
        };
        /** @description Who takes the job, and from where an incremental sync goes on. Unknown fields and explicit nulls are refused. */
        ClaimSyncJobRequest: {
            /** @description Host name of the machine that will run the job. An empty string is accepted. */
            worker_hostname: string;
            /** @description Where the last incremental sync ended, in a form only the connector knows: the `sync_cursor` of the connector. Merged deeply into the cursor the job already has. Lists and scalars are refused. */
            sync_cursor?: {
                [key: string]: unknown;
            };
        };
        /** @description What made the job fail. Unknown fields are refused. */
        SyncJobErrorRequest: {
            /** @description The message to store. Must not be empty or null. */
            error: string;
        };
        /**
         * @description An instant sent by a client, always as a JSON string: an ISO 8601 date and time with `Z` or an offset, or the milliseconds since 1970-01-01T00:00:00Z written in decimal digits. The server converts it to UTC. A JSON number is refused. Whether the server takes text without a time or without a zone is not established (for `_stats`: without a zone it does not).
         * @example 2023-05-25T12:30:00.000Z
         * @example 2023-12-04T09:45:50.567149+01:00
         * @example 1701679550567
         */
        TimestampInput: string;
        /** @description What the job did so far. Unknown fields and explicit nulls are refused. The server also takes the counts as numeric strings, and cuts fractions off towards zero, so that `10.9` is 10 and `-0.5` is 0. */
        UpdateSyncJobStatsRequest: {
            /** @description Documents the job deleted. */
            deleted_document_count: number;
            /** @description Documents the job indexed. */
            indexed_document_count: number;
            /** @description Volume of the indexed documents, in MiB. */
            indexed_document_volume: number;
            /** @description Documents in the index after the job. The stored value stays when absent. */
            total_document_count?: number;
            /** @description When the worker was last seen, with a time zone; now when absent. A JSON number is refused. */
            last_seen?: components["schemas"]["TimestampInput"];
            /** @description Anything the connector wants to keep with the job. Merged deeply into what is stored; keys are never removed and inner nulls are stored. Kept as it is when absent. */
            metadata?: {
                [key: string]: unknown;
            };
        };
        /** @description The outcome of an update that the server can recognise as changing nothing. */
        UpdateResponse: {
            /**
             * @description `updated` when the stored document changed, `noop` when it already was as requested. Both come with status 200.
             * @enum {string}
             */
            result: "updated" | "noop";
        };
        /** @description The answer to a creation under an id that held a document, deleted softly or not. All of it was reset. */
        ConnectorReplaced: {
            /** @description The id from the path. */
            id: string;
            /**
             * @description Always `updated`.
             * @enum {string}
             */
            result: "updated";
        };
        /** @description The API key of the connector, the secret that holds it, or both. Null keeps what is stored; at least one must not be null. Unknown fields are refused. */
        UpdateApiKeyIdRequest: {
            /** @description The id of the API key. It is not checked. */
            api_key_id: string;
            /** @description The id of the connector secret that holds the key. It is not checked. */
            api_key_secret_id?: string | null;
        } | {
            /** @description The id of the API key. It is not checked. */
            api_key_id?: string | null;
            /** @description The id of the connector secret that holds the key. It is not checked. */
            api_key_secret_id: string;
        };
        /** @description One configuration field to register. Only `label` is required. Attributes the server does not know are dropped without an error, so this schema allows none. The server also takes `"true"` and `"false"` for the flags, a numeric string for `order`, and one bare object or string where a list is described. */
        ConfigurationEntryInput: {
            /** @description The group in a form that the field belongs to. */
            category?: string;
            /**
             * @description The value that holds when none is given.
             * @default null
             */
            default_value?: string | number | boolean | null;
            /** @description The field is shown when all of these hold. */
            depends_on?: components["schemas"]["ConfigurationDependency"][];
            /** @description The form control to show. Null is refused; leave the attribute out instead. */
            display?: components["schemas"]["ConfigurationDisplay"];
            /** @description The name to show. */
            label: string;
            /** @description The choices of a drop-down list. */
            options?: components["schemas"]["ConfigurationOption"][];
            /**
             * Format: int32
             * @description The place in a form, smallest first.
             */
            order?: number;
            /** @description The text an empty form field shows. Null is the same as leaving it out. */
            placeholder?: string | null;
            /**
             * @description Whether a value is needed.
             * @default false
             */
            required?: boolean;
            /**
             * @description Whether user interfaces should hide the value. The API returns it in clear text all the same.
             * @default false
             */
            sensitive?: boolean;
            /** @description A hint on the field. Null is the same as leaving it out. */
            tooltip?: string | null;
            /** @description The type of the value. Null is the same as leaving it out. */
            type?: components["schemas"]["ConfigurationFieldType"] | null;
            /** @description Where the field is not to be offered, for example `advanced`. */
            ui_restrictions?: string[];
            /** @description Demands on the value, for user interfaces and connectors to check. */
            validations?: components["schemas"]["ConfigurationValidation"][];
            /**
             * @description The current value. A list is refused here, though `values` takes one.
             * @default null
             */
            value?: string | number | boolean | {
                [key: string]: unknown;
            } | null;
        };
        /** @description Configuration fields by name. They replace all stored fields; `{}` removes every field. */
        ConfigurationInput: {
            [key: string]: components["schemas"]["ConfigurationEntryInput"];
        };
        /** @description The configuration fields that replace all stored ones. */
        ReplaceConfigurationRequest: {
            /** @description Configuration fields by name. */
            configuration: components["schemas"]["ConfigurationInput"];
        };
        /** @description Values for registered configuration fields. */
        SetConfigurationValuesRequest: {
            /** @description Values by the name of their field. A field that is not registered is refused, together with all the others. A null value breaks the server, so this schema allows none. An object is merged into a stored object; any other value replaces the stored one. */
            values: {
                [key: string]: string | number | boolean | Record<string, never> | unknown[];
            };
        };
        /** @description Either all configuration fields anew, or values for fields that are registered. Unknown fields are refused. */
        UpdateConfigurationRequest: components["schemas"]["ReplaceConfigurationRequest"] | components["schemas"]["SetConfigurationValuesRequest"];
        /** @description The error of the connector. Unknown fields are refused. */
        UpdateErrorRequest: {
            /** @description What went wrong. Null, or an empty text, says that the error is over; null is the documented way. */
            error: string | null;
        };
        /** @description The features to set; those left out are kept. Unknown fields beside `features` are refused. */
        UpdateFeaturesRequest: {
            /** @description Which features the connector has. */
            features: components["schemas"]["ConnectorFeatures"];
        };
        /** @description Rules in the query language of the data source. Attributes the server does not know are dropped without an error. */
        AdvancedSnippetInput: {
            /** @description When the snippet was made. The time of the request when left out; null is refused. */
            created_at?: components["schemas"]["TimestampInput"];
            /** @description When the snippet was last changed. The time of the request when left out; null is refused. */
            updated_at?: components["schemas"]["TimestampInput"];
            /** @description The snippet, an object or a list of any content. */
            value: {
                [key: string]: unknown;
            } | unknown[];
        };
        /** @description One basic rule to store. Attributes the server does not know are dropped without an error. The server also takes a numeric string for `order`. */
        FilteringRuleInput: {
            /** @description When the rule was made. The time of the request when left out; null is refused. */
            created_at?: components["schemas"]["TimestampInput"];
            /** @description The document field to look at. */
            field: string;
            /** @description The id of the rule, chosen by the client. */
            id: string;
            /** @description The place among the rules, smallest first. The index holds 16 bits; a number beyond them is refused when written. */
            order: number;
            /** @description Whether matching documents are taken or left out. */
            policy: components["schemas"]["FilteringPolicy"];
            /** @description How the field is compared with the value. */
            rule: components["schemas"]["FilteringRuleCondition"];
            /** @description When the rule was last changed. The time of the request when left out; null is refused. */
            updated_at?: components["schemas"]["TimestampInput"];
            /** @description What the field is compared with. Numbers are to be sent as text. */
            value: string;
        };
        /** @description What to change in the draft; the part that is left out is kept. */
        UpdateFilteringDraftRequest: {
            /** @description The advanced rules that replace those of the draft. */
            advanced_snippet?: components["schemas"]["AdvancedSnippetInput"];
            /** @description The basic rules that replace those of the draft. They are sorted by `order`, and the default rule is put last. An empty list leaves the default rule alone. */
            rules?: components["schemas"]["FilteringRuleInput"][];
        };
        /** @description Basic rules, an advanced snippet and a validation outcome; all three are required. */
        FilteringRulesInput: {
            /** @description The advanced rules; send `{"value":{}}` for none. */
            advanced_snippet: components["schemas"]["AdvancedSnippetInput"];
            /** @description The basic rules. The server also takes one bare rule. */
            rules: components["schemas"]["FilteringRuleInput"][];
            /** @description The outcome of checking the rules. */
            validation: components["schemas"]["FilteringValidationInfo"];
        };
        /** @description A full set of sync rules to store as it is: no sorting, no default rule added, no change of the validation state. Attributes the server does not know are dropped without an error. */
        FilteringEntryInput: {
            /** @description The rules that syncs apply. */
            active: components["schemas"]["FilteringRulesInput"];
            /**
             * @description Only `DEFAULT` makes sense. The server ignores what is sent and stores `DEFAULT`.
             * @default DEFAULT
             * @enum {string}
             */
            domain?: "DEFAULT";
            /** @description The rules being worked on. */
            draft: components["schemas"]["FilteringRulesInput"];
        };
        /** @description Sync rules to store as they are. */
        ReplaceFilteringRequest: {
            /** @description The sync rules, normally one entry. All entries are stored, but the other operations work on the first alone and keep no other. The server takes an empty list, after which those operations fail with 500. */
            filtering: components["schemas"]["FilteringEntryInput"][];
        };
        /** @description Either parts of the draft, or complete sync rules. Unknown fields are refused, so are nulls. */
        UpdateFilteringRequest: components["schemas"]["UpdateFilteringDraftRequest"] | components["schemas"]["ReplaceFilteringRequest"];
        /** @description The outcome of checking the draft. Unknown fields beside `validation` are refused. */
        UpdateFilteringValidationRequest: {
            /** @description Whether the draft is valid, and what is wrong with it. */
            validation: components["schemas"]["FilteringValidationInfo"];
        };
        /** @description The index to write to, or null for none. The key is required. Unknown fields are refused. */
        UpdateIndexNameRequest: {
            /** @description The index to write to. It must not be used by another connector, and begins with `content-` when the connector is native. Null detaches the index. */
            index_name: components["schemas"]["IndexNameInput"] | null;
        };
        /** @description How the latest syncs went. Every field is optional, null is the same as leaving a field out. Unknown fields are refused. */
        LastSyncRequest: {
            /** @description The error of the last access control sync. */
            last_access_control_sync_error?: string | null;
            /** @description When the last access control sync was scheduled. */
            last_access_control_sync_scheduled_at?: components["schemas"]["TimestampInput"] | null;
            /** @description The status of the last access control sync. */
            last_access_control_sync_status?: components["schemas"]["SyncStatus"] | null;
            /**
             * Format: int64
             * @description How many documents the last sync deleted. Null is refused; the sign is not checked.
             */
            last_deleted_document_count?: number;
            /** @description When the last incremental sync was scheduled. */
            last_incremental_sync_scheduled_at?: components["schemas"]["TimestampInput"] | null;
            /**
             * Format: int64
             * @description How many documents the last sync indexed. Null is refused; the sign is not checked.
             */
            last_indexed_document_count?: number;
            /** @description The error of the last content sync. */
            last_sync_error?: string | null;
            /** @description When the last full sync was scheduled. */
            last_sync_scheduled_at?: components["schemas"]["TimestampInput"] | null;
            /** @description The status of the last content sync. */
            last_sync_status?: components["schemas"]["SyncStatus"] | null;
            /** @description When the last sync ended. */
            last_synced?: components["schemas"]["TimestampInput"] | null;
            /** @description Where the next incremental sync continues. It is merged into the stored cursor. */
            sync_cursor?: components["schemas"]["SyncCursor"] | null;
        };
        /** @description The name, the description, or both. Null keeps what is stored; at least one must not be null. Unknown fields are refused. */
        UpdateNameRequest: {
            /** @description Free text; it may be empty. */
            description?: string | null;
            /** @description The name to show; it may be empty and need not be unique. */
            name: string;
        } | {
            /** @description Free text; it may be empty. */
            description: string;
            /** @description The name to show; it may be empty and need not be unique. */
            name?: string | null;
        };
        /** @description Who runs the connector. Unknown fields are refused. */
        UpdateNativeRequest: {
            /** @description True for Elastic, false for a self-managed connector. */
            is_native: boolean;
        };
        /** @description The ingest pipeline of the connector. Unknown fields beside `pipeline` are refused. */
        UpdatePipelineRequest: {
            /** @description The pipeline and its settings; all four are required. */
            pipeline: components["schemas"]["IngestPipeline"];
        };
        /** @description The schedules to replace; kinds that are left out are kept. At least one of `full` and `incremental` must be there: the server means to accept `access_control` alone, but the revision this was read from refuses it (unconfirmed for later ones). Attributes the server does not know are dropped without an error. */
        SchedulingInput: {
            /** @description When access control syncs run. */
            access_control?: components["schemas"]["ScheduleConfiguration"];
            /** @description When full syncs run. */
            full?: components["schemas"]["ScheduleConfiguration"];
            /** @description When incremental syncs run. */
            incremental?: components["schemas"]["ScheduleConfiguration"];
        } | {
            full: Record<string, never>;
        } | {
            incremental: Record<string, never>;
        };
        /** @description The schedules to replace. Unknown fields beside `scheduling` are refused. */
        UpdateSchedulingRequest: {
            /** @description Schedules by kind; kinds left out are kept. */
            scheduling: components["schemas"]["SchedulingInput"];
        };
        /** @description The kind of data source. Unknown fields are refused. */
        UpdateServiceTypeRequest: {
            /** @description The kind of data source, for example `sharepoint_online`. It is not checked against any list. */
            service_type: string;
        };
        /** @description The status to move to. Unknown fields are refused. */
        UpdateStatusRequest: {
            /** @description The next status. `created` is a status but no step leads to it, so it is always refused. */
            status: components["schemas"]["ConnectorStatus"];
        };
        /** @description The bare shape: no operation has the path (400). There is no `status` member. */
        ErrorBare: {
            /** @description What went wrong, in words. */
            error: string;
        };
    };
    responses: {
        /** @description No operation has the path. The status is 400, not 404, and the body has no `status` member. The text quotes the path with its query string. */
        NoHandlerFound: {
            headers: {
                "X-Elastic-Product": components["headers"]["XElasticProduct"];
                "X-Opaque-Id": components["headers"]["XOpaqueId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBare"];
            };
        };
        /** @description The server demands authentication, and the request carried none or none that it accepts. Checked before anything else. The reason for an `Authorization: Basic` header without a name, a colon and a password in Base64 is not confirmed. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "X-Opaque-Id": components["headers"]["XOpaqueId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller may not do this. Reading connectors and sync jobs takes the cluster privilege `monitor_connector`, writing them `manage_connector`, reading secrets `read_connector_secrets`, writing them `write_connector_secrets`. Checked after the request was read and validated, before anything is looked up. The list of privileges in the reason is not confirmed. */
        Forbidden: {
            headers: {
                "X-Opaque-Id": components["headers"]["XOpaqueId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The path exists, but not with this method. `HEAD` is not served like `GET`: it ends here too, without a body. The text quotes the path with its query string; the order of the methods carries no meaning. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Elastic-Product": components["headers"]["XElasticProduct"];
                "X-Opaque-Id": components["headers"]["XOpaqueId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description A body came without a `Content-Type`, or with one the server does not read. It is never 415. Besides JSON the server reads YAML, CBOR and SMILE and the versioned `application/vnd.elasticsearch+json; compatible-with=N`. */
        UnsupportedContentType: {
            headers: {
                "X-Elastic-Product": components["headers"]["XElasticProduct"];
                "X-Opaque-Id": components["headers"]["XOpaqueId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description The server is out of memory for requests, or its queue is full. Try again later. The wording is not confirmed. */
        TooManyRequests: {
            headers: {
                "X-Elastic-Product": components["headers"]["XElasticProduct"];
                "X-Opaque-Id": components["headers"]["XOpaqueId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is larger than the server takes (`http.max_content_length`, 100 MB unless set otherwise). The answer has no body, and the connection may be closed. Servers that refuse it by its announced length, before they look at the request, may leave out both headers. */
        PayloadTooLarge: {
            headers: {
                "X-Elastic-Product": components["headers"]["XElasticProduct"];
                "X-Opaque-Id": components["headers"]["XOpaqueId"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Another request changed the same document between this one's read and its write. The server does not try again; the client may. The wording is not confirmed. */
        VersionConflict: {
            headers: {
                "X-Elastic-Product": components["headers"]["XElasticProduct"];
                "X-Opaque-Id": components["headers"]["XOpaqueId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description How many matches to skip. Together with `size` at most 10,000. */
        From: number;
        /** @description How many matches to return at most. 0 gives the count alone. */
        Size: number;
        /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
        Pretty: boolean;
        /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
        Human: boolean;
        /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
        FilterPath: string[];
        /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
        ErrorTrace: boolean;
        /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
        Format: "json" | "yaml" | "cbor" | "smile";
        /** @description The id of the secret, percent-encoded. Ids equal to the name of a connector update, such as `_error`, cannot be written, because such a path belongs to the connector operation. */
        SecretId: string;
        /** @description The id of the sync job, percent-encoded. Clients cannot choose it; any text is accepted and simply not found. An empty id (a doubled slash) is answered with 400. */
        ConnectorSyncJobId: string;
        /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
        ConnectorId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names the product. Sent with every answer except 401 and 403; the official clients look for it. */
        XElasticProduct: "Elasticsearch";
        /** @description The `X-Opaque-Id` of the request, unchanged. Sent with every status, only if the request carried one. */
        XOpaqueId: string;
        /** @description The ways to authenticate. The server sends one header line for each, which HTTP libraries often join with commas. How the parts of the Basic scheme are divided differs between versions. */
        WwwAuthenticate: string;
        /** @description The methods the path has, divided by commas without spaces. Their order carries no meaning. */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
/** What can be sent to each operation and what it answers, by its id. */
export interface operations {
    "connector.list": {
        parameters: {
            query?: {
                /** @description How many matches to skip. Together with `size` at most 10,000. */
                from?: components["parameters"]["From"];
                /** @description How many matches to return at most. 0 gives the count alone. */
                size?: components["parameters"]["Size"];
                /** @description Only connectors with one of these index names, exactly, letter case included. Names are separated by commas without spaces. Each must follow the naming rules of indices, so wildcards are refused. An empty value is no filter. */
                index_name?: string[];
                /** @description Only connectors with one of these names, exactly, letter case included. Names are separated by commas without spaces, so a name with a comma cannot be asked for. An empty value is no filter. */
                connector_name?: string[];
                /** @description Only connectors with one of these service types, exactly, letter case included. Separated by commas without spaces. An empty value is no filter. */
                service_type?: string[];
                /** @description Only connectors whose index name, name or description contains this text. `*` and `?` in it are wildcards and `\` escapes them. Index name and name are matched whole and with letter case; a description is matched word by word in lower case, so a query with capitals or spaces never matches one. An empty value is no filter. */
                query?: string;
                /** @description Whether soft-deleted connectors are listed too. `?include_deleted` alone means true. */
                include_deleted?: boolean;
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of connectors. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorList"];
                };
            };
            /** @description The request is refused and nothing is written. A parameter is wrong, or a body was sent. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            429: components["responses"]["TooManyRequests"];
            /** @description An empty name before another one, as in `,a` or `a,,b`, slips through the checks and breaks the server. The wording of the reason is not confirmed. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.put_auto_id": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the connector starts with; may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateConnectorRequest"];
            };
        };
        responses: {
            /** @description The connector is new. */
            201: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorCreated"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong, or the index name is. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description An empty index name slips through the checks and breaks the server. The wording of the reason is not confirmed. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.post": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the connector starts with; may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateConnectorRequest"];
            };
        };
        responses: {
            /** @description The connector is new. */
            201: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorCreated"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong, or the index name is. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description An empty index name slips through the checks and breaks the server. The wording of the reason is not confirmed. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.secret_post": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The value to keep. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSecretRequest"];
            };
        };
        responses: {
            /** @description The secret was stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretCreated"];
                };
            };
            /** @description The request is not one the server takes. Broken JSON and duplicate keys are refused too, with the parser's own text. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.secret_get": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the secret, percent-encoded. Ids equal to the name of a connector update, such as `_error`, cannot be written, because such a path belongs to the connector operation. */
                id: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Secret"];
                };
            };
            /** @description The request carries something the server does not take. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such secret. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.secret_put": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the secret, percent-encoded. Ids equal to the name of a connector update, such as `_error`, cannot be written, because such a path belongs to the connector operation. */
                id: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        /** @description The value to keep. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutSecretRequest"];
            };
        };
        responses: {
            /** @description The secret replaced an earlier one. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretWritten"];
                };
            };
            /** @description The secret is new. */
            201: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretWritten"];
                };
            };
            /** @description The request is not one the server takes. Broken JSON and duplicate keys are refused too, with the parser's own text. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description A slip of the server: it fails when neither a body nor a content type is sent. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.secret_delete": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the secret, percent-encoded. Ids equal to the name of a connector update, such as `_error`, cannot be written, because such a path belongs to the connector operation. */
                id: components["parameters"]["SecretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is gone. `deleted` is never false. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretDeleted"];
                };
            };
            /** @description The request carries something the server does not take. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such secret. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.sync_job_list": {
        parameters: {
            query?: {
                /** @description How many matches to skip. Together with `size` at most 10,000. */
                from?: components["parameters"]["From"];
                /** @description How many matches to return at most. 0 gives the count alone. */
                size?: components["parameters"]["Size"];
                /** @description Only jobs of this connector. Exact and with letter case; the connector need not exist. */
                connector_id?: string;
                /** @description Only jobs in this status; one value. The server matches it in any letter case. An empty value is refused. */
                status?: components["schemas"]["SyncStatus"];
                /** @description Only jobs of one of these types, separated by commas without spaces. The server matches them in any letter case. An empty value is no filter; an empty element before or between others is refused. */
                job_type?: components["schemas"]["SyncJobType"][];
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matching jobs of this page, and how many match in all. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncJobList"];
                };
            };
            /** @description A parameter has a value the server does not take. Reported in this order: `from` and `size` that are no numbers, `status`, `job_type`, negative `from` and `size`, unknown parameters, a body. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.sync_job_post": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The connector, and optionally the kind of job and what started it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSyncJobRequest"];
            };
        };
        responses: {
            /** @description The job was created. There is no `Location` header. */
            201: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncJobCreated"];
                };
            };
            /** @description The request is not one the server takes, or the connector is not ready for a sync. Broken JSON and duplicate keys are refused too, with the parser's own text. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such connector. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.sync_job_get": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the sync job, percent-encoded. Clients cannot choose it; any text is accepted and simply not found. An empty id (a doubled slash) is answered with 400. */
                connector_sync_job_id: components["parameters"]["ConnectorSyncJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncJob"];
                };
            };
            /** @description The request carries something the server does not take. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such job. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.sync_job_delete": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the sync job, percent-encoded. Clients cannot choose it; any text is accepted and simply not found. An empty id (a doubled slash) is answered with 400. */
                connector_sync_job_id: components["parameters"]["ConnectorSyncJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is gone. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgedResponse"];
                };
            };
            /** @description The request carries something the server does not take. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such job. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.sync_job_cancel": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the sync job, percent-encoded. Clients cannot choose it; any text is accepted and simply not found. An empty id (a doubled slash) is answered with 400. */
                connector_sync_job_id: components["parameters"]["ConnectorSyncJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is `canceled`, or `canceling` when it was running. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlwaysUpdatedResponse"];
                };
            };
            /** @description The job may not be canceled any more, or the request carries something the server does not take. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such job. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.sync_job_check_in": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the sync job, percent-encoded. Clients cannot choose it; any text is accepted and simply not found. An empty id (a doubled slash) is answered with 400. */
                connector_sync_job_id: components["parameters"]["ConnectorSyncJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time was written. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlwaysUpdatedResponse"];
                };
            };
            /** @description The request carries something the server does not take. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such job. The reason is the same whether or not a job was ever created. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.sync_job_claim": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the sync job, percent-encoded. Clients cannot choose it; any text is accepted and simply not found. An empty id (a doubled slash) is answered with 400. */
                connector_sync_job_id: components["parameters"]["ConnectorSyncJobId"];
            };
            cookie?: never;
        };
        /** @description Who takes the job and, for an incremental sync, where the last one ended. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimSyncJobRequest"];
            };
        };
        responses: {
            /** @description The job is `in_progress` and belongs to the worker. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlwaysUpdatedResponse"];
                };
            };
            /** @description The request is not one the server takes. Comes before any 404. Broken JSON and duplicate keys are refused too, with the parser's own text. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such job. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.sync_job_error": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the sync job, percent-encoded. Clients cannot choose it; any text is accepted and simply not found. An empty id (a doubled slash) is answered with 400. */
                connector_sync_job_id: components["parameters"]["ConnectorSyncJobId"];
            };
            cookie?: never;
        };
        /** @description What went wrong. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyncJobErrorRequest"];
            };
        };
        responses: {
            /** @description The job is in status `error`. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlwaysUpdatedResponse"];
                };
            };
            /** @description The request is not one the server takes, or the job may not fail in its status. Broken JSON and duplicate keys are refused too, with the parser's own text. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such job. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.sync_job_update_stats": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the sync job, percent-encoded. Clients cannot choose it; any text is accepted and simply not found. An empty id (a doubled slash) is answered with 400. */
                connector_sync_job_id: components["parameters"]["ConnectorSyncJobId"];
            };
            cookie?: never;
        };
        /** @description The three counts that are always sent, and what else is known. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSyncJobStatsRequest"];
            };
        };
        responses: {
            /** @description The statistics are stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is not one the server takes. Broken JSON and duplicate keys are refused too, with the parser's own text. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such job. The reason is the same whether or not a job was ever created. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.get": {
        parameters: {
            query?: {
                /** @description Whether a soft-deleted connector is returned too. `?include_deleted` alone means true. */
                include_deleted?: boolean;
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connector"];
                };
            };
            /** @description The request is refused and nothing is written. A parameter is wrong, or a body was sent. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id, or the one that had it is soft-deleted and `include_deleted` is not true. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.put": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description What the connector starts with; may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateConnectorRequest"];
            };
        };
        responses: {
            /** @description The id held a document, which is now reset. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorReplaced"];
                };
            };
            /** @description The id was free, the connector is new. */
            201: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorCreated"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong, or the index name is. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description An empty index name slips through the checks and breaks the server. The wording of the reason is not confirmed. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.delete": {
        parameters: {
            query?: {
                /** @description Whether the document is removed. When false it is only marked. `?hard` alone means true. */
                hard?: boolean;
                /** @description Whether all sync jobs of the connector are removed afterwards. `?delete_sync_jobs` alone means true. */
                delete_sync_jobs?: boolean;
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector is deleted. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgedResponse"];
                };
            };
            /** @description The request is refused and nothing is written. A parameter is wrong, or a body was sent. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id, or the one that had it is soft-deleted and `hard` is not true. No sync job was touched. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.update_api_key_id": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The ids to store. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiKeyIdRequest"];
            };
        };
        responses: {
            /** @description The ids that were sent are stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id. The answer comes from the write itself, so its type is `document_missing_exception` and the index is named. A soft-deleted connector is not missing here. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.check_in": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `last_seen` was set. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The operation takes no body and no query parameters of its own. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id. The answer comes from the write itself, so its type is `document_missing_exception` and the index is named. A soft-deleted connector is not missing here. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.update_configuration": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description All fields anew, or values for registered fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConfigurationRequest"];
            };
        };
        responses: {
            /** @description The configuration is stored, and the status is `configured`. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong, or a field is not registered. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id, or the one that had it is soft-deleted. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description Two bodies slip through the checks and break the server: a null among the values, and a list, empty or not, in their place. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.update_error": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The error, or null when it is over. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateErrorRequest"];
            };
        };
        responses: {
            /** @description The error was written. A `noop` means that error and status were so already. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id. The answer comes from the write itself, so its type is `document_missing_exception` and the index is named. A soft-deleted connector is not missing here. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.update_features": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The features to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFeaturesRequest"];
            };
        };
        responses: {
            /** @description The features are merged into the stored ones. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id. The answer comes from the write itself, so its type is `document_missing_exception` and the index is named. A soft-deleted connector is not missing here. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description A body without `features` slips through the checks and breaks the server. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.update_filtering": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description Parts of the draft, or everything. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFilteringRequest"];
            };
        };
        responses: {
            /** @description The sync rules are stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id. With `rules` or `advanced_snippet` a soft-deleted connector is missing too; with `filtering` it is not, and the type differs. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The draft is to be changed but the stored `filtering` is an empty list, as a full replacement by `[]` leaves it. The wording of the reason is not confirmed. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.update_active_filtering": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft is active. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The draft is not valid, a parameter is wrong, or a body was sent. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id, or the one that had it is soft-deleted. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            429: components["responses"]["TooManyRequests"];
            /** @description The stored `filtering` is an empty list, as a full replacement by `[]` leaves it. The wording of the reason is not confirmed. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.update_filtering_validation": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description What checking the draft found. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFilteringValidationRequest"];
            };
        };
        responses: {
            /** @description The validation result is stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id, or the one that had it is soft-deleted. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description The stored `filtering` is an empty list, as a full replacement by `[]` leaves it. The wording of the reason is not confirmed. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.update_index_name": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The index name, or null. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIndexNameRequest"];
            };
        };
        responses: {
            /** @description The index name is stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The index name cannot be used, or the body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id, or the one that had it is soft-deleted. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            /** @description An empty index name slips through the checks and breaks the server. The wording of the reason is not confirmed. */
            500: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    "connector.last_sync": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The fields to record; all are optional. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LastSyncRequest"];
            };
        };
        responses: {
            /** @description The fields sent are stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id. The answer comes from the write itself, so its type is `document_missing_exception` and the index is named. A soft-deleted connector is not missing here. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.update_name": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The name, the description, or both. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNameRequest"];
            };
        };
        responses: {
            /** @description What was sent is stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id. The answer comes from the write itself, so its type is `document_missing_exception` and the index is named. A soft-deleted connector is not missing here. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.update_native": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description Who runs the connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNativeRequest"];
            };
        };
        responses: {
            /** @description The flag is stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The index name does not fit, or the body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id, or the one that had it is soft-deleted. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.update_pipeline": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The pipeline and its switches. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePipelineRequest"];
            };
        };
        responses: {
            /** @description The pipeline settings are stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id. The answer comes from the write itself, so its type is `document_missing_exception` and the index is named. A soft-deleted connector is not missing here. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.update_scheduling": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The schedules to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSchedulingRequest"];
            };
        };
        responses: {
            /** @description The schedules that were sent are stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id. The answer comes from the write itself, so its type is `document_missing_exception` and the index is named. A soft-deleted connector is not missing here. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.update_service_type": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The kind of data source. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateServiceTypeRequest"];
            };
        };
        responses: {
            /** @description The service type is stored. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id, or the one that had it is soft-deleted. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    "connector.update_status": {
        parameters: {
            query?: {
                /** @description Whether the answer is indented, for people to read. `?pretty` alone means true. */
                pretty?: components["parameters"]["Pretty"];
                /** @description Whether numbers with units are also given in readable form. It changes nothing in these answers. `?human` alone means true. */
                human?: components["parameters"]["Human"];
                /** @description The parts of the answer to keep: paths divided by commas, `*` for one level, `**` for any depth, a leading `-` to leave a part out. When nothing is left the answer is `{}`. Error answers are not filtered. A filtered answer need not match the schema of the response. */
                filter_path?: components["parameters"]["FilterPath"];
                /** @description Whether error answers carry a `stack_trace`. `?error_trace` alone means true; any other text than `true` and `false` is answered with 400 in the short shape (`ErrorText`). */
                error_trace?: components["parameters"]["ErrorTrace"];
                /** @description The format of the answer. It wins over the `Accept` header; an unknown format is ignored. */
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path: {
                /** @description The id of the connector: any text, percent-encoded, an encoded slash included. On creation at most 512 bytes of UTF-8. A connector called `_sync_job` or `_secret` cannot be created or read, because those paths belong to other operations. An empty id (a doubled slash) is answered with 400 by the operations below the connector. */
                connector_id: components["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The status to move to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStatusRequest"];
            };
        };
        responses: {
            /** @description The connector has the status asked for. */
            200: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateResponse"];
                };
            };
            /** @description The request is refused and nothing is written. The transition is not in the table, or the body or a parameter is wrong. Malformed JSON is a `x_content_parse_exception`, JSON that ends too early a `x_content_e_o_f_exception`. */
            400: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BadRequestResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No connector has this id, or the one that had it is soft-deleted. */
            404: {
                headers: {
                    "X-Elastic-Product": components["headers"]["XElasticProduct"];
                    "X-Opaque-Id": components["headers"]["XOpaqueId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["UnsupportedContentType"];
            409: components["responses"]["VersionConflict"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
