import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where punches of a location are expected. */
export class Geofences implements MigrationInterface {
  name = 'Geofences1763700000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE location ADD COLUMN latitude double precision,
        ADD COLUMN longitude double precision, ADD COLUMN geofence_radius_meters integer,
        ADD CONSTRAINT location_coordinates_check CHECK ((latitude IS NULL) = (longitude IS NULL)
          AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
        ADD CONSTRAINT location_geofence_radius_meters_check CHECK (geofence_radius_meters > 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE location DROP COLUMN latitude, DROP COLUMN longitude,
        DROP COLUMN geofence_radius_meters;
    `);
  }
}
