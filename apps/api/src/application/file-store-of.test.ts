import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileStoreOf } from './file-store-of.ts';

let dataDir: string;
const warn = vi.fn<(line: string) => void>();
const settings = { s3Region: 'us-east-1', fresh: false };

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'stint-data-'));
  warn.mockClear();
});
afterEach(() => rm(dataDir, { recursive: true }));

async function folderOf(name: string, mode: number) {
  const folder = join(dataDir, name);
  await mkdir(folder);
  await chmod(folder, mode);
  return folder;
}

const modeOf = async (folder: string) => (await stat(folder)).mode & 0o777;

test('the folder beside the data is shut to others, if it was made open', async () => {
  const own = await folderOf('files', 0o755);
  await fileStoreOf({ ...settings, dataDir }, warn);
  expect(await modeOf(own)).toBe(0o700);
  expect(warn).not.toHaveBeenCalled();
});

test('a folder of the settings stays as it is; that others can look into it is said', async () => {
  const [open, shut] = [await folderOf('open', 0o755), await folderOf('shut', 0o750)];
  await fileStoreOf({ ...settings, dataDir, filesDir: shut }, warn);
  expect(warn).not.toHaveBeenCalled();
  await fileStoreOf({ ...settings, dataDir, filesDir: open }, warn);
  expect(warn.mock.calls).toEqual([[expect.stringContaining(`chmod 700 ${open}`)]]);
  expect([await modeOf(open), await modeOf(shut)]).toEqual([0o755, 0o750]);
});
