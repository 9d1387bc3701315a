import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isEncryptionKey } from './encryption-key.ts';
import { keyFromFile } from './key-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stint-key-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the key is made once, for its owner alone, and nothing is left beside it', async () => {
  const keys = await Promise.all([1, 2, 3].map(() => keyFromFile(folder)));
  expect(new Set(keys).size).toBe(1);
  expect(isEncryptionKey(keys[0]!)).toBe(true);
  expect(await keyFromFile(folder)).toBe(keys[0]);
  expect(await readdir(folder)).toEqual(['encryption-key']);
  expect((await stat(join(folder, 'encryption-key'))).mode & 0o777).toBe(0o600);
});

test('a file that holds no key is not replaced', async () => {
  await writeFile(join(folder, 'encryption-key'), 'half');
  await expect(keyFromFile(folder)).rejects.toThrow(/holds no encryption key/);
});
