import { describe, expect, test } from 'vitest';
import { Encryption, EncryptionFailure } from './encryption.ts';
import { newEncryptionKey } from './encryption-key.ts';

const place = { agencyId: 'agency', table: 'account', rowId: 'row', column: 'secret' };
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
    const elsewhere = { ...place, [part]: 'another' };
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
      ['2', id, nonce, sealed],
    ]) {
      expect(() => encryption.decrypt(place, damaged.join('.'))).toThrow(EncryptionFailure);
    }
    expect(() => encryption.decrypt(place, 'clear text')).toThrow(EncryptionFailure);
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
