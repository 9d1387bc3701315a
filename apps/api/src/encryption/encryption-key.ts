import { hash, randomBytes } from 'node:crypto';

/** A key of AES-256. Its id is derived from it, so that what is encrypted names its key without showing it. */
export interface EncryptionKey {
  id: string;
  bytes: Uint8Array;
}

const BYTES = 32;
const SHAPE = /^[A-Za-z0-9+/]{43}=$/;

/** Whether this text is a key as settings and the key's file hold it: 32 bytes in base64. */
export function isEncryptionKey(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * @param text 32 bytes in base64
 * @throws for any other text; the message does not repeat it
 */
export function encryptionKey(text: string): EncryptionKey {
  if (!isEncryptionKey(text)) throw new Error(`An encryption key is ${BYTES} bytes in base64.`);
  const bytes = Buffer.from(text, 'base64');
  return { id: hash('sha256', bytes, 'hex').slice(0, 16), bytes };
}

/** A new random key, as the settings hold it. */
export function newEncryptionKey(): string {
  return randomBytes(BYTES).toString('base64');
}
