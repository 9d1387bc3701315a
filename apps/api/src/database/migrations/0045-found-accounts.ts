import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepNoWords, keepWords } from './0004-kept-rows.ts';
import { addGenerated, dropGenerated } from '../generated-column.ts';

/** Accounts are found by name, user name and mail address. */
export class FoundAccounts implements MigrationInterface {
  name = 'FoundAccounts1763700000045';

  async up(runner: QueryRunner): Promise<void> {
    await addGenerated(runner, {
      table: 'account',
      column: 'search_text',
      type: 'text NOT NULL',
      expression:
        "lower(' ' || display_name || ' ; ' || user_name || ' ; ' || coalesce(email, ''))",
    });
    // The owner of the tables sees all rows meanwhile.
    await runner.query(`
      ALTER TABLE account NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE search_word NO FORCE ROW LEVEL SECURITY;
      ${keepWords('account')}
      ALTER TABLE search_word FORCE ROW LEVEL SECURITY;
      ALTER TABLE account FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${keepNoWords('account')}
      ALTER TABLE search_word NO FORCE ROW LEVEL SECURITY;
      DELETE FROM search_word WHERE kind = 'account';
      ALTER TABLE search_word FORCE ROW LEVEL SECURITY`);
    await dropGenerated(runner, 'account', 'search_text');
  }
}
