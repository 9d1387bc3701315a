import { readdirSync } from 'node:fs';
import type { MigrationInterface } from 'typeorm';

const folder = new URL('migrations/', import.meta.url);

/** `0012-tasks.ts`, and `0012-tasks.js` when built; not what a build writes beside it. */
const migrationFile = /^\d{4}-[a-z-]+\.[jt]s$/;

type Migration = new () => MigrationInterface;

/**
 * Every migration of the folder, in the order of the numbers that their files begin with. What has been released
 * is never edited.
 */
export const migrations: Migration[] = await Promise.all(
  readdirSync(folder)
    .filter((name) => migrationFile.test(name))
    .toSorted()
    .map(async (name) => migrationOf(name, await import(new URL(name, folder).href))),
);

/** @throws unless the file holds exactly one migration */
function migrationOf(name: string, exported: object): Migration {
  const found = Object.values(exported).filter(isMigration);
  if (found.length === 1) return found[0]!;
  throw new Error(`${name} has ${found.length} migrations: each file holds one.`);
}

function isMigration(value: unknown): value is Migration {
  return typeof value === 'function' && typeof value.prototype?.up === 'function';
}
