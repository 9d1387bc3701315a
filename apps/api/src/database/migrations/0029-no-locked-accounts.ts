import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * No account is locked any more: failed attempts delay, and deactivating keeps somebody out (S-4). Nothing
 * ever locked one; should a row say so, it is active.
 */
export class NoLockedAccounts implements MigrationInterface {
  name = 'NoLockedAccounts1763700000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE account SET status = 'ACTIVE' WHERE status = 'LOCKED'`);
    await this.#allow(runner, "'FIRST_LOGIN', 'ACTIVE', 'DEACTIVATED'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.#allow(runner, "'FIRST_LOGIN', 'ACTIVE', 'LOCKED', 'DEACTIVATED'");
  }

  async #allow(runner: QueryRunner, states: string): Promise<void> {
    await runner.query(`
      ALTER TABLE account DROP CONSTRAINT account_status,
        ADD CONSTRAINT account_status CHECK (status IN (${states}))`);
  }
}
