import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { thisDevice } from '../../src/features/clock/device/this-device.ts';
import { RecordPunchesDocument } from '../../src/features/clock/sending/record-punches.ts';
import { noDocuments } from '../no-documents.ts';
import { employeeWith, renderPortal } from '../render-portal.tsx';
import { ANA, clockServer } from './clock-server.ts';

/* Punches that wait on the device of somebody whose employment has ended, or whose clock was turned off. */

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  server.use(noDocuments());
});

const made = async (accountId: string, kind: PunchKind, deviceAt: string) =>
  (await thisDevice()).add({ accountId, kind, deviceAt, assignmentId: 'asg_0' }, deviceAt);
const shift = async () => {
  await made(ANA, 'IN', '2026-11-20T15:00:00Z');
  await made(ANA, 'OUT', '2026-11-20T23:30:00Z');
};
const left = async () => (await (await thisDevice()).punchesOf(ANA)).length;
const former = (language: 'en' | 'es' | null = null) => ({
  ...employeeWith(['documents'], language),
  isFormerEmployee: true,
});

test.each([
  ['en', '2 punches on this phone can’t be sent', ['Clock in', 'Clock out'], '10:00 AM'],
  [
    'es',
    '2 marcas de este teléfono no se pueden enviar',
    ['Marcar entrada', 'Marcar salida'],
    '10:00 a.m.',
  ],
] as const)(
  'are told with their times, and never sent (%s)',
  async (language, title, kinds, at) => {
    await shift();
    const sent = vi.fn();
    server.use(on(RecordPunchesDocument).answers(sent));
    for (const address of ['/', '/documents']) {
      renderPortal(former(language), address);
      const notice = within(await screen.findByRole('alert', { name: title }));
      const rows = notice.getAllByRole('listitem').map(({ textContent }) => textContent);
      expect(rows).toHaveLength(2);
      kinds.forEach((kind, index) => expect(rows[index]).toContain(kind));
      expect(rows[0]!.replaceAll(/\s/g, ' ')).toContain(at);
      cleanup();
    }
    expect(sent).not.toHaveBeenCalled();
    expect(await left()).toBe(2);
  },
);

test('stay until their owner discards them, and is asked first', async () => {
  await shift();
  await made('acc_bo', 'IN', '2026-11-20T15:00:00Z');
  const { user } = renderPortal(former());
  const discard = await screen.findByRole('button', { name: 'Discard this list' });
  await user.click(discard);
  const question = within(await screen.findByRole('dialog', { name: 'Discard 2 punches?' }));
  await user.click(question.getByRole('button', { name: 'Keep the list' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await left()).toBe(2);

  await user.click(discard);
  await user.click(await screen.findByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(await left()).toBe(0);
  expect(await (await thisDevice()).punchesOf('acc_bo')).toHaveLength(1);
});

test('are shown to nobody who views the portal as somebody else', async () => {
  await shift();
  renderPortal({ ...former(), viewedBy: 'Bo Lind' });
  await screen.findByRole('heading', { level: 1, name: 'Documents' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('are told to whom the clock was turned off for, and sent once it is on again', async () => {
  await shift();
  const sent = vi.fn();
  server.use(on(RecordPunchesDocument).answers(sent));
  renderPortal(employeeWith(['documents']));
  const notice = await screen.findByRole('alert', {
    name: '2 punches on this phone can’t be sent',
  });
  expect(notice.textContent).toContain('has been turned off for you');
  expect(sent).not.toHaveBeenCalled();
  expect(await left()).toBe(2);
  cleanup();
  const { requests } = clockServer();
  renderPortal(employeeWith(['timeClock']));
  await waitFor(() => expect(requests.flatMap(({ punches }) => punches)).toHaveLength(2));
});
