import { inject } from 'vitest';
import { Encryption } from '../../src/encryption/encryption.ts';

/** Of every API of a test run: one key. */
export const testEncryption = new Encryption({ current: inject('encryptionKey') });
