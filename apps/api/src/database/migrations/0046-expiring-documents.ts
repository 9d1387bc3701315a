import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Employees are told of documents that expire, and may read the own ones after their employment (S-5, S-23). */
export class ExpiringDocuments implements MigrationInterface {
  name = 'ExpiringDocuments1763700000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency_settings
        ADD COLUMN show_documents_after_termination boolean NOT NULL DEFAULT false,
        ADD COLUMN document_reminder_days integer NOT NULL DEFAULT 30;
      ALTER TABLE document
        ADD COLUMN reminded_of text,
        ADD COLUMN reminded_for date,
        ADD CONSTRAINT document_reminded_of_check CHECK (reminded_of IN ('EXPIRING', 'EXPIRED'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE document DROP COLUMN reminded_of, DROP COLUMN reminded_for;
      ALTER TABLE agency_settings
        DROP COLUMN show_documents_after_termination,
        DROP COLUMN document_reminder_days`);
  }
}
