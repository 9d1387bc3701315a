import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { encryptionKey, type EncryptionKey } from './encryption-key.ts';

/** Where an encrypted value is stored, and whose it is. It can be read there only: copied to another row, it is refused. */
export interface StoredPlace {
  agencyId: string;
  /** The table's name. */
  table: string;
  rowId: string;
  column: string;
  /** What else the row says of the value, such as its employee: with anything else there, the value is refused. */
  of?: readonly string[];
}

/** A value that cannot be decrypted, or encryption without a key. The message says what to do. */
export class EncryptionFailure extends Error {}

/**
 * Encrypts values at rest with AES-256-GCM (NIST SP 800-38D): a random nonce for each value, and the place as
 * additional authenticated data. What is stored is `2.<key id>.<nonce>.<ciphertext and tag>`. Values of former
 * keys stay readable, and those of version 1, which are not bound to what else the row says; what is written anew takes
 * the current key and version.
 */
export class Encryption {
  readonly #current: EncryptionKey | null;
  readonly #keys: ReadonlyMap<string, EncryptionKey>;

  /**
   * @param keys.current 32 bytes in base64; `null` where none is configured: then nothing can be encrypted
   * @param keys.old former keys
   */
  constructor({ current, old = [] }: { current: string | null; old?: readonly string[] }) {
    this.#current = current === null ? null : encryptionKey(current);
    const all = [...old.map(encryptionKey), ...(this.#current ? [this.#current] : [])];
    this.#keys = new Map(all.map((key) => [key.id, key]));
  }

  /** Whether values that this key encrypted can be read. */
  knows(keyId: string): boolean {
    return this.#keys.has(keyId);
  }

  /** @throws EncryptionFailure without a key */
  encrypt(place: StoredPlace, text: string): string {
    if (!this.#current) throw new EncryptionFailure(NO_KEY);
    const { id, bytes } = this.#current;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(
      additionalData[CURRENT](place),
    );
    const sealed = Buffer.concat([
      cipher.update(text, 'utf8'),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return [CURRENT, id, nonce.toString('base64url'), sealed.toString('base64url')].join('.');
  }

  /** @throws EncryptionFailure when it was encrypted for another place or with an unknown key, or is damaged */
  decrypt(place: StoredPlace, stored: string): string {
    const [version, keyId = '', nonce = '', sealed = ''] = stored.split('.');
    const key = this.#keys.get(keyId);
    const bound = version === '1' || version === '2' ? additionalData[version] : undefined;
    if (!bound || !key) throw new EncryptionFailure(unknownKey(keyId));
    const bytes = Buffer.from(sealed, 'base64url');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(nonce, 'base64url'), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(bound(place))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      return (
        decipher.update(bytes.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      );
    } catch {
      throw new EncryptionFailure(
        `An encrypted value in ${place.table}.${place.column} was changed, or belongs to another row. ` +
          'Restore it from a backup.',
      );
    }
  }
}

const CURRENT = '2';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const NO_KEY =
  'A value has to be encrypted, and there is no key. Make one with “openssl rand -base64 32”, set it as ' +
  'STINT_ENCRYPTION_KEY, keep it apart from the database, and start again.';

/**
 * What to do about a value whose key is not there.
 *
 * @param file where the key should be, if not in the settings
 */
export function unknownKey(keyId: string, file?: string): string {
  const restore = file === undefined ? 'Set it as' : `Restore it in the file ${file}, or set it as`;
  return (
    `Values are encrypted with the key ${keyId}, which is not among those given. ${restore} ` +
    'STINT_ENCRYPTION_KEY, or, if it was replaced, among STINT_ENCRYPTION_KEYS_OLD, and start again.'
  );
}

/** What a value is bound to, by version. */
const additionalData = {
  1: ({ agencyId, table, rowId, column }: StoredPlace) =>
    Buffer.from(JSON.stringify([agencyId, table, rowId, column])),
  2: ({ agencyId, table, rowId, column, of = [] }: StoredPlace) =>
    Buffer.from(JSON.stringify([agencyId, table, rowId, column, of])),
};
