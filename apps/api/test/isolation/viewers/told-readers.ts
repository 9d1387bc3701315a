import { v7 as uuid } from 'uuid';
import { createAgencySettings } from '../../../src/agency/agency-settings.commands.ts';
import { systemContext } from '../../../src/context/system-context.ts';
import type { JobContext } from '../../../src/jobs/job.ts';
import { MailServer } from '../../../src/mail-server/mail-server.ts';
import { testEncryption } from '../../support/test-encryption.ts';
import { type Asking, Matrix } from './matrix.ts';

/** A mail as it was written. */
export interface Written {
  accountId: string;
  address: string;
  subject: string;
  text: string;
}

const offices = ['FRONT_OFFICE', 'BACK_OFFICE'];

const NOW = '2026-11-21T20:00:00Z';

/** Generated agencies where everybody with an account has an address, a name of their own and wishes for mails. */
export class ToldReaders {
  private constructor(readonly matrix: Matrix) {}

  static async open(): Promise<ToldReaders> {
    const readers = new ToldReaders(await Matrix.open());
    await readers.#employStaff();
    for (const { who } of readers.everybody()) await readers.#wish(who.viewer);
    // Without digits: the only numbers in a mail are those that it tells.
    await readers.sql(`UPDATE agency SET name = translate(name, '0123456789', 'abcdefghij')`);
    await readers.sql(`UPDATE account SET email = id || '@home.example',
      display_name = translate(user_name, '0123456789', 'abcdefghij') || ' at ' || (SELECT name FROM agency WHERE id = agency_id)`);
    return readers;
  }

  /** Who has an account and sees only some rows. */
  everybody(): (Asking & { accountId: string })[] {
    return this.matrix.everybody().flatMap((asking) => {
      const { viewer } = asking.who;
      return 'accountId' in viewer ? [{ ...asking, accountId: viewer.accountId }] : [];
    });
  }

  agencyIds(): string[] {
    return [...new Set(this.everybody().map(({ who }) => who.agencyId))];
  }

  sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.matrix.world.database.sql<Row>(text, values);
  }

  /** Lets a job run in each agency. @returns the mails that it wrote, of all agencies */
  async told(run: (ctx: JobContext) => Promise<unknown>): Promise<Written[]> {
    const before = await this.#mails();
    const known = new Set(before.map(({ id }) => id));
    for (const agencyId of this.agencyIds()) await run(await this.#jobContext(agencyId));
    return (await this.#mails()).filter(({ id }) => !known.has(id));
  }

  /** What in a mail names people, clients, places or work that are not its reader’s own name and agency. */
  async strangers({ accountId, subject, text }: Written): Promise<string[]> {
    const own = await this.sql<{ name: string }>(
      `SELECT unnest(ARRAY[display_name, agency.name]) AS name FROM account
       JOIN agency ON agency.id = agency_id WHERE account.id = $1`,
      [accountId],
    );
    const names = new Set((await this.#names()).map(({ name }) => name));
    for (const { name } of own) names.delete(name);
    return [...names].filter((name) => new RegExp(`\\b${name}\\b`).test(`${subject}\n${text}`));
  }

  close(): Promise<void> {
    return this.matrix.close();
  }

  #mails = () =>
    this.sql<Written & { id: string }>(
      `SELECT id, account_id AS "accountId", recipient_address AS address, subject, body AS text FROM mail`,
    );

  #names = () =>
    this.sql<{ name: string }>(
      `SELECT name FROM agency UNION SELECT display_name FROM account UNION SELECT name FROM client
       UNION SELECT name FROM location UNION SELECT title FROM job_order
       UNION SELECT unnest(ARRAY[first_name, last_name]) FROM candidate
       UNION SELECT unnest(ARRAY[first_name, last_name]) FROM contact`,
    );

  async #jobContext(agencyId: string): Promise<JobContext> {
    const platform = {
      tenants: this.matrix.world.database.tenants,
      encryption: testEncryption,
      mailServer: new MailServer({ publicUrl: 'https://stint.example' }),
      clock: () => NOW,
    };
    const ctx = await systemContext(platform as never, agencyId);
    const job = { key: uuid(), signal: new AbortController().signal, log: { warn() {} } };
    return { ...ctx, job };
  }

  /** Beside the administrator somebody of each office, and the settings of the agency. */
  async #employStaff(): Promise<void> {
    const agencies = new Map(this.everybody().map(({ who, admin }) => [who.agencyId, admin]));
    for (const [agencyId, admin] of agencies) {
      const { tenants } = this.matrix.world.database;
      await tenants.of(agencyId).write((tx) => createAgencySettings(tx, admin as never, {}));
      const [base] = await this.sql<object>(
        `SELECT agency_id, version, created_at, updated_at, kind, password_hash, status, display_name,
           failed_attempts, preferences
         FROM account WHERE agency_id = $1 AND role = 'ADMIN'`,
        [agencyId],
      );
      await this.matrix.world.insert(
        'account',
        offices.map((role) => ({ ...base, id: uuid(), role, user_name: role.toLowerCase() })),
      );
    }
  }

  async #wish(viewer: Asking['who']['viewer']): Promise<void> {
    if (!('accountId' in viewer)) return;
    const { preferences } = viewer;
    const wishes =
      'timesheets' in preferences
        ? {
            ...preferences,
            timesheets: { ...preferences.timesheets, mailPending: true },
            expenses: { ...preferences.expenses, mailPending: true },
          }
        : preferences;
    await this.sql('UPDATE account SET preferences = $2 WHERE id = $1', [viewer.accountId, wishes]);
  }
}
