/** The migrated database that every test file clones. */
export const TEMPLATE = 'stint_template';

/** The database with the demo agencies, made when the first test file wants it. */
export const DEMO_TEMPLATE = 'stint_demo_template';

/** The same server and user, another database. */
export function urlOfDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** The name of the database that this URL leads to. */
export function databaseOfUrl(url: string): string {
  return new URL(url).pathname.slice(1);
}
