import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './0003-row-level-security.ts';

/**
 * What an agency configures becomes records that people change, with versions and a history: its
 * settings move out of the directory, and checklist items can be retired.
 */
export class Configuration implements MigrationInterface {
  name = 'Configuration1763700000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(settings);
    await wall(runner, 'agency_settings', 'agency_id');
    await runner.query(`
      ALTER TABLE hiring_checklist_item
        ADD COLUMN retired_at timestamptz,
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN created_by_id uuid,
        ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN updated_by_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE hiring_checklist_item
        DROP COLUMN retired_at, DROP COLUMN version, DROP COLUMN created_at,
        DROP COLUMN created_by_id, DROP COLUMN updated_at, DROP COLUMN updated_by_id;
      ALTER TABLE agency NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE agency_settings NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE agency ADD COLUMN settings jsonb NOT NULL DEFAULT '{}';
      UPDATE agency SET settings = jsonb_build_object(
        'marginFloorPercent', margin_floor_percent::text, 'marginFloorMode', margin_floor_mode,
        'creditLimitMode', credit_limit_mode,
        'fillOrderAtZeroOpenings', fill_order_at_zero_openings,
        'showBillAmounts', show_bill_amounts
      ) FROM agency_settings WHERE agency_id = agency.id;
      ALTER TABLE agency FORCE ROW LEVEL SECURITY;
      DROP TABLE agency_settings`);
  }
}

/** An agency has one row, whose id is its own. What it had not set stood at these defaults. */
const settings = `
  CREATE TABLE agency_settings (
    agency_id uuid NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by_id uuid,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by_id uuid,
    margin_floor_percent numeric NOT NULL,
    margin_floor_mode text NOT NULL,
    credit_limit_mode text NOT NULL,
    fill_order_at_zero_openings boolean NOT NULL,
    show_bill_amounts boolean NOT NULL,
    PRIMARY KEY (agency_id, id),
    CONSTRAINT agency_settings_once CHECK (id = agency_id),
    CONSTRAINT agency_settings_margin_floor
      CHECK (margin_floor_percent >= 0 AND margin_floor_percent < 100),
    CONSTRAINT agency_settings_modes CHECK (
      margin_floor_mode IN ('WARN', 'STOP', 'OFF') AND credit_limit_mode IN ('WARN', 'STOP', 'OFF')
    )
  );
  INSERT INTO agency_settings (
    agency_id, id, margin_floor_percent, margin_floor_mode, credit_limit_mode,
    fill_order_at_zero_openings, show_bill_amounts
  )
    SELECT id, id,
      coalesce((settings ->> 'marginFloorPercent')::numeric, 15),
      coalesce(settings ->> 'marginFloorMode', 'WARN'),
      coalesce(settings ->> 'creditLimitMode', 'WARN'),
      coalesce((settings ->> 'fillOrderAtZeroOpenings')::boolean, true),
      coalesce((settings ->> 'showBillAmounts')::boolean, false)
    FROM agency;
  ALTER TABLE agency DROP COLUMN settings;
`;
