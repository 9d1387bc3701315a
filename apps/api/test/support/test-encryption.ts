import { Encryption } from '../../src/encryption/encryption.ts';
import { newEncryptionKey } from '../../src/encryption/encryption-key.ts';

/** Of every API of a test process: a key of its own. */
export const testEncryption = new Encryption({ current: newEncryptionKey() });
