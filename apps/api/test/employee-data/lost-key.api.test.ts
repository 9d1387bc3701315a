import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encryptionOf } from '../../src/application/encryption-keys.ts';
import { EncryptionFailure } from '../../src/encryption/encryption.ts';
import { ASK_DEPOSIT, asked, deposit, portalEmployee } from '../support/employee-portal.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let folder: string;

beforeAll(async () => {
  api = await createTestApi();
  folder = await mkdtemp(join(tmpdir(), 'stint-key-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await api.close();
});

const start = (dataDir: string) => {
  const settings = { encryptionKey: undefined, databaseUrl: undefined, encryptionKeysOld: [] };
  return encryptionOf({ ...settings, dataDir }, api.database.ownerUrl);
};

test('a key is made while nothing is encrypted; then a lost one is asked for, and nothing is written', async () => {
  const [lost, other] = [join(folder, 'lost'), join(folder, 'other')];
  await start(other);
  expect(await readdir(other)).toEqual(['encryption-key']);
  const made = await readFile(join(other, 'encryption-key'), 'utf8');

  const maria = await portalEmployee(api, await api.createAgency());
  await asked(maria.client, ASK_DEPOSIT, deposit);
  for (const dataDir of [lost, other]) {
    const refusal = start(dataDir);
    await expect(refusal).rejects.toThrow(EncryptionFailure);
    await expect(refusal).rejects.toThrow(
      `Restore it in the file ${join(dataDir, 'encryption-key')}, or set it as STINT_ENCRYPTION_KEY`,
    );
  }
  expect(await readdir(folder)).toEqual(['other']);
  expect(await readFile(join(other, 'encryption-key'), 'utf8')).toBe(made);
});
