import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeDirectory } from './remove-directory.ts';

test('a directory that something still writes to is removed once that ends', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'stint-embedded-'));
  const end = Date.now() + 500;
  const writing = (async () => {
    for (let count = 0; Date.now() < end; count += 1)
      await writeFile(join(directory, `file-${count}`), '').catch(() => {});
  })();
  await removeDirectory(directory);
  await expect(stat(directory)).rejects.toThrow('ENOENT');
  await writing;
});
