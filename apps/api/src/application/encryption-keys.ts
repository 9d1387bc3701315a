import pg from 'pg';
import { entities } from './entities.ts';
import { quoted, tableOf } from '../database/table.ts';
import { encryptedColumnsOf } from '../encryption/encrypted-column.ts';
import { Encryption, EncryptionFailure, unknownKey } from '../encryption/encryption.ts';
import { keyFromFile } from '../encryption/key-file.ts';
import type { Config } from '../server/config.ts';

/**
 * Encryption with the key of the settings, or, for the embedded database, with that of the file beside its data.
 * With a database of `DATABASE_URL` and no key, nothing can be encrypted: several servers may share it, and a key
 * in a file of one of them would be missing on the others.
 */
export async function encryptionOf({
  encryptionKey,
  encryptionKeysOld,
  databaseUrl,
  dataDir,
}: Pick<Config, 'encryptionKey' | 'encryptionKeysOld' | 'databaseUrl' | 'dataDir'>) {
  const current = encryptionKey ?? (databaseUrl === undefined ? await keyFromFile(dataDir) : null);
  return new Encryption({ current, old: encryptionKeysOld });
}

/**
 * Stops a start that could not read what is encrypted in the database.
 *
 * @param ownerUrl sees the rows of every agency
 * @throws EncryptionFailure that names the missing key and says what to do
 */
export async function requireKeys(ownerUrl: string, encryption: Encryption): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const keyId of await keysInUse(owner)) {
      if (!encryption.knows(keyId)) throw new EncryptionFailure(unknownKey(keyId));
    }
  } finally {
    await owner.end();
  }
}

async function keysInUse(owner: pg.Client): Promise<string[]> {
  const selects = entities.flatMap((entity) =>
    [...encryptedColumnsOf(entity)].map((column) => {
      const name = quoted(column);
      return `SELECT split_part(${name}, '.', 2) AS id FROM ${quoted(tableOf(entity).name)} WHERE ${name} IS NOT NULL`;
    }),
  );
  if (selects.length === 0) return [];
  const { rows } = await owner.query<{ id: string }>(selects.join(' UNION '));
  return rows.map(({ id }) => id);
}
