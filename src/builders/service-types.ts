import {
  atlassian,
  choice,
  edition,
  hidden,
  host,
  list,
  number,
  password,
  permissions,
  port,
  serviceAccount,
  tables,
  text,
  tls,
  toggle,
  user,
  when,
} from './configuration-fields.ts'
import { application, closed, database, files, type ServiceType } from './source-families.ts'

/** The kinds of data sources that connectors are built for, by `service_type`. */
export const serviceTypes: Readonly<Record<string, ServiceType>> = {
  confluence: {
    ...application,
    names: ['Engineering wiki', 'Support handbook', 'Design system', 'Runbooks'],
    configuration: {
      data_source: edition('confluence'),
      confluence_url: text('URL', 'https://{slug}.example', { placeholder: 'https://…' }),
      ...atlassian,
      spaces: list('Spaces', '*'),
      ...permissions,
    },
  },
  dropbox: {
    ...files,
    names: ['Agency handover', 'Field photos'],
    configuration: {
      path: text('Path', '/{slug}', { required: false }),
      app_key: text('App key', '{slug}-search'),
      app_secret: hidden('App secret', 'key'),
      refresh_token: hidden('Refresh token', 'token'),
      ...permissions,
    },
  },
  github: {
    ...application,
    names: ['Source code', 'Open source'],
    description: 'Issues, pull requests and files of {name}.',
    exclude: closed,
    configuration: {
      data_source: choice('Edition', { github_cloud: 'GitHub Cloud', github_server: 'GitHub Server' }),
      token: hidden('Token', 'token'),
      repo_type: choice('Kind of repositories', { organization: 'Of an organization', other: 'Other' }),
      org_name: when('repo_type', 'organization', text('Organization', '{slug}')),
      repositories: list('Repositories', '*'),
      ...permissions,
    },
  },
  gmail: {
    ...application,
    names: ['Shared mailbox', 'Press enquiries'],
    description: 'Messages of {name}.',
    exclude: { field: 'subject', rule: 'starts_with', value: 'Out of office' },
    canSync: { incremental: true, permissions: true, advancedRules: false },
    configuration: {
      ...serviceAccount,
      subject: text('Administrator', 'admin@{slug}.example'),
      customer_id: text('Customer id', 'C0{slug}'),
      include_spam_and_trash: toggle('With spam and trash', false),
      ...permissions,
    },
  },
  google_drive: {
    ...files,
    names: ['Marketing drive', 'Sales decks', 'Press photos'],
    configuration: {
      ...serviceAccount,
      ...permissions,
      google_workspace_admin_email: when(
        'use_document_level_security',
        true,
        text('Administrator', 'admin@{slug}.example'),
      ),
      max_concurrency: number('Requests at a time', 25, { required: false, ui_restrictions: ['advanced'] }),
    },
  },
  jira: {
    ...application,
    names: ['Issue tracker', 'Service desk', 'Change requests'],
    description: 'Issues of {name}, with their attachments.',
    exclude: closed,
    configuration: {
      data_source: edition('jira'),
      jira_url: text('URL', 'https://{slug}.example', { placeholder: 'https://…' }),
      ...atlassian,
      projects: list('Projects', '*'),
      ...permissions,
    },
  },
  mongodb: {
    ...database,
    names: ['Reviews', 'Carts', 'Device telemetry', 'Chat transcripts'],
    description: 'Documents of the collection behind {name}.',
    configuration: {
      host: text('Host', 'mongodb://{slug}.db.internal:27017'),
      user: { ...user, required: false },
      password: { ...password, required: false },
      database: text('Database', '{slug}'),
      collection: text('Collection', 'entries'),
      direct_connection: toggle('Connect directly', false),
      ...tls,
    },
  },
  mssql: {
    ...database,
    names: ['Payroll', 'Fixed assets', 'Time sheets'],
    configuration: {
      host,
      port: port(1433),
      username: user,
      password,
      database: text('Database', '{slug}'),
      schema: text('Schema', 'dbo', { default_value: 'dbo' }),
      tables,
      ...tls,
    },
  },
  mysql: {
    ...database,
    names: ['Shop backend', 'Newsletter', 'Vouchers', 'Old CRM', 'Call centre log'],
    configuration: { host, port: port(3306), user, password, database: text('Database', '{slug}'), tables, ...tls },
  },
  network_drive: {
    ...files,
    names: ['Drawings', 'Old projects'],
    configuration: {
      username: user,
      password,
      server_ip: text('Server', '{slug}.files.internal'),
      server_port: port(445),
      drive_path: text('Path', '{slug}'),
      ...permissions,
    },
  },
  oracle: {
    ...database,
    names: ['General ledger', 'Spare parts'],
    configuration: {
      host,
      port: port(1521),
      username: user,
      password,
      connection_source: choice('Connection', { service_name: 'Service name', sid: 'SID' }),
      service_name: when('connection_source', 'service_name', text('Service name', '{slug}')),
      sid: when('connection_source', 'sid', text('SID', null)),
      tables,
    },
  },
  postgresql: {
    ...database,
    names: ['Orders', 'Invoices', 'Product catalogue', 'Warehouse', 'Loyalty points', 'Returns', 'Price lists'],
    configuration: {
      host,
      port: port(5432),
      username: user,
      password,
      database: text('Database', '{slug}'),
      schema: text('Schema', 'public', { default_value: 'public' }),
      tables,
      ...tls,
    },
  },
  s3: {
    ...files,
    names: ['Scanned letters', 'Data exports', 'Audit archive'],
    canSync: { incremental: true, permissions: false, advancedRules: true },
    configuration: {
      buckets: list('Buckets', '{slug}'),
      aws_access_key_id: text('Access key id', 'not-a-real-key-id'),
      aws_secret_access_key: hidden('Secret access key', 'key'),
      read_timeout: number('Read timeout in seconds', 90, { required: false, ui_restrictions: ['advanced'] }),
      max_attempts: number('Attempts', 5, { required: false, ui_restrictions: ['advanced'] }),
    },
  },
  salesforce: {
    ...application,
    names: ['Accounts', 'Opportunities'],
    description: 'Records of {name}.',
    configuration: {
      domain: text('Domain', '{slug}'),
      client_id: text('Client id', '{slug}-search'),
      client_secret: hidden('Client secret', 'key'),
      ...permissions,
    },
  },
  servicenow: {
    ...application,
    names: ['Incidents', 'Knowledge base'],
    exclude: closed,
    configuration: {
      url: text('URL', 'https://{slug}.example', { placeholder: 'https://…' }),
      username: user,
      password,
      services: list('Services', '*'),
      ...permissions,
    },
  },
  sharepoint_online: {
    ...files,
    names: ['Intranet', 'Legal contracts', 'Works council', 'Board papers', 'Travel policy'],
    canSync: { incremental: true, permissions: true, advancedRules: true },
    configuration: {
      tenant_id: text('Tenant id', '00000000-0000-4000-8000-000000000000'),
      tenant_name: text('Tenant', '{slug}'),
      client_id: text('Client id', '00000000-0000-4000-8000-000000000001'),
      secret_value: hidden('Secret value', 'key'),
      site_collections: list('Sites', '*'),
      ...permissions,
    },
  },
  slack: {
    ...application,
    names: ['Announcements', 'Help channels'],
    description: 'Messages of {name}.',
    canSync: { incremental: true, permissions: false, advancedRules: false },
    configuration: {
      token: hidden('Token', 'token'),
      fetch_last_n_days: number('Days to go back', 180),
      auto_join_channels: toggle('Join channels', false),
      sync_users: toggle('With users', true, { default_value: true }),
    },
  },
}

/** For a `service_type` of somebody's own, which the table does not know. */
export const customServiceType: ServiceType = {
  ...application,
  names: ['Ticket archive', 'Product data sheets', 'Course catalogue', 'Library loans'],
  description: 'Documents of {name}.',
  canSync: { incremental: false, permissions: false, advancedRules: false },
  configuration: {
    url: text('URL', 'https://{slug}.example', { placeholder: 'https://…' }),
    api_key: hidden('API key', 'key'),
  },
}

/** What is known of a `service_type`, whether it is in the table or not. */
export const serviceTypeOf = (name: unknown): ServiceType =>
  (typeof name === 'string' && Object.hasOwn(serviceTypes, name) && serviceTypes[name]) || customServiceType
