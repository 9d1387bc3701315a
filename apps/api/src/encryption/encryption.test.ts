import { createCipheriv } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Encryption, EncryptionFailure } from './encryption.ts';
import { encryptionKey, newEncryptionKey } from './encryption-key.ts';

const place = {
  agencyId: 'agency',
  table: 'account',
  rowId: 'row',
  column: 'secret',
  of: ['employee', 'section'],
};
const key = newEncryptionKey();
const encryption = new Encryption({ current: key });

describe('an encrypted value', () => {
  test('is read where it was written, and shows nothing', () => {
    const stored = encryption.encrypt(place, '078-05-1120 ñ');
    expect(stored).not.toContain('078');
    expect(encryption.decrypt(place, stored)).toBe('078-05-1120 ñ');
  });

  test('is another one each time', () => {
    expect(encryption.encrypt(place, 'same')).not.toBe(encryption.encrypt(place, 'same'));
  });

  test.each(Object.keys(place))('is refused with another %s', (part) => {
    const stored = encryption.encrypt(place, 'secret');
    const elsewhere = { ...place, [part]: part === 'of' ? ['another', 'section'] : 'another' };
    expect(() => encryption.decrypt(elsewhere, stored)).toThrow(/belongs to another row/);
  });

  test('is refused when any part of it was changed', () => {
    const stored = encryption.encrypt(place, 'secret');
    const [version, id, nonce, sealed] = stored.split('.') as [string, string, string, string];
    const changed = (text: string) =>
      text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`;
    for (const damaged of [
      [version, id, changed(nonce), sealed],
      [version, id, nonce, changed(sealed)],
      [version, id, nonce, sealed.slice(0, 8)],
      [version, id, nonce, ''],
      ['1', id, nonce, sealed],
      ['3', id, nonce, sealed],
    ]) {
      expect(() => encryption.decrypt(place, damaged.join('.'))).toThrow(EncryptionFailure);
    }
    expect(() => encryption.decrypt(place, 'clear text')).toThrow(EncryptionFailure);
  });
});

describe('a value of version 1', () => {
  /** As it was written before values were bound to what else the row says. */
  const written = () => {
    const { id, bytes } = encryptionKey(key);
    const nonce = Buffer.alloc(12, 7);
    const { agencyId, table, rowId, column } = place;
    const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(
      Buffer.from(JSON.stringify([agencyId, table, rowId, column])),
    );
    const sealed = Buffer.concat([cipher.update('secret'), cipher.final(), cipher.getAuthTag()]);
    return ['1', id, nonce.toString('base64url'), sealed.toString('base64url')].join('.');
  };

  test('stays readable in its row, and is written anew as version 2', () => {
    expect(encryption.decrypt(place, written())).toBe('secret');
    expect(() => encryption.decrypt({ ...place, rowId: 'another' }, written())).toThrow(
      EncryptionFailure,
    );
    expect(encryption.encrypt(place, 'secret')).toMatch(/^2\./);
  });
});

describe('keys', () => {
  test('can be replaced: old values stay readable, new ones take the new key', () => {
    const stored = encryption.encrypt(place, 'secret');
    const rotated = new Encryption({ current: newEncryptionKey(), old: [key] });
    expect(rotated.decrypt(place, stored)).toBe('secret');
    expect(() => encryption.decrypt(place, rotated.encrypt(place, 'new'))).toThrow();
  });

  test('that are missing are asked for, and none is shown', () => {
    const stored = encryption.encrypt(place, 'secret');
    const other = new Encryption({ current: newEncryptionKey() });
    expect(() => other.decrypt(place, stored)).toThrow(/STINT_ENCRYPTION_KEYS_OLD/);
    const none = new Encryption({ current: null });
    expect(() => none.encrypt(place, 'secret')).toThrow(/STINT_ENCRYPTION_KEY/);
    expect(() => new Encryption({ current: 'c2hvcnQ=' })).toThrow(/32 bytes/);
    expect(() => new Encryption({ current: 'c2hvcnQ=' })).not.toThrow(/c2hvcnQ/);
  });
});
