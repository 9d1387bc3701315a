import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the headings of a file are, what was found in it, and what people have chosen about that. */
export class ImportChoices implements MigrationInterface {
  name = 'ImportChoices1763700000020';

  async up(runner: QueryRunner): Promise<void> {
    const added = columns.map((column) => `ADD ${column}`).join(', ');
    await runner.query(`ALTER TABLE import_file ${added}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const dropped = columns.map((column) => `DROP ${column.split(' ')[0]}`).join(', ');
    await runner.query(`ALTER TABLE import_file ${dropped}`);
  }
}

const columns = [
  `layout jsonb NOT NULL DEFAULT '{}'`,
  `left_out jsonb NOT NULL DEFAULT '[]'`,
  `findings jsonb NOT NULL DEFAULT '[]'`,
  `notes jsonb NOT NULL DEFAULT '[]'`,
];
