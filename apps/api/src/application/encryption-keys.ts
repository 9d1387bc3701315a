import pg from 'pg';
import { entities } from './entities.ts';
import { quoted, tableOf } from '../database/table.ts';
import { encryptedColumnsOf } from '../encryption/encrypted-column.ts';
import { Encryption, EncryptionFailure, unknownKey } from '../encryption/encryption.ts';
import { keyFileIn, keyFromFile, keyIfThere } from '../encryption/key-file.ts';
import type { Config } from '../server/config.ts';

/**
 * Encryption with the key of the settings, or, for the embedded database, with that of the file beside its data, which
 * is made if there is none and nothing is encrypted yet. With a database of `DATABASE_URL` and no key, nothing can be
 * encrypted: several servers may share it, and a key in a file of one of them would be missing on the others.
 *
 * @param ownerUrl sees the rows of every agency; the tables are there
 * @throws EncryptionFailure as `requireKeys` does; then no file was made
 */
export async function encryptionOf(
  {
    encryptionKey,
    encryptionKeysOld: old,
    databaseUrl,
    dataDir,
  }: Pick<Config, 'encryptionKey' | 'encryptionKeysOld' | 'databaseUrl' | 'dataDir'>,
  ownerUrl: string,
): Promise<Encryption> {
  const isInFile = encryptionKey === undefined && databaseUrl === undefined;
  const key = isInFile ? await keyIfThere(dataDir) : encryptionKey;
  const encryption = new Encryption({ current: key ?? null, old });
  await requireKeys(ownerUrl, encryption, isInFile ? keyFileIn(dataDir) : undefined);
  if (!isInFile || key !== undefined) return encryption;
  return new Encryption({ current: await keyFromFile(dataDir), old });
}

/**
 * Stops a start that could not read what is encrypted in the database.
 *
 * @param ownerUrl sees the rows of every agency
 * @param file where the key should be, if not in the settings
 * @throws EncryptionFailure that names the missing key and says what to do
 */
export async function requireKeys(
  ownerUrl: string,
  encryption: Encryption,
  file?: string,
): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (const keyId of await keysInUse(owner)) {
      if (!encryption.knows(keyId)) throw new EncryptionFailure(unknownKey(keyId, file));
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
