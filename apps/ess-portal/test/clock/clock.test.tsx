import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { SessionsDocument } from '@stint/spa-kit/session/sessions-list.tsx';
import { SignInDocument } from '@stint/spa-kit/session/use-sign-in.ts';
import { SignOutDocument } from '@stint/spa-kit/session/use-sign-out.ts';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import * as office from '@stint/ui/dates/office-time.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Device } from '../../src/features/clock/device/device.ts';
import { keptStore } from '../../src/features/clock/device/kept-store.ts';
import type { RemarkKind } from '../../src/features/clock/device/punch-remark.ts';
import { thisDevice } from '../../src/features/clock/device/this-device.ts';
import { employeeWith, openPortal, renderPortal } from '../render-portal.tsx';
import { ANA, clockServer, kindsOf } from './clock-server.ts';

const ana = employeeWith(['timeClock']);
const bo: Viewer = {
  ...ana,
  account: { ...ana.account, id: 'acc_bo', userName: 'bo', displayName: 'Bo Lind' },
};

/** The buttons rest for a moment after each touch. */
const touch = async ({ user }: Pick<ReturnType<typeof renderPortal>, 'user'>, name: string) => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'), {
    timeout: 4_000,
  });
  await user.click(button);
};

/** Something that browsers have and jsdom lacks, until the test is over. */
const theDeviceHas = (name: string, value: object) =>
  Object.defineProperty(navigator, name, { value, configurable: true });

const goOffline = () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  // What the service worker keeps can be loaded all the same.
  theDeviceHas('serviceWorker', { controller: {} });
};
const comeBack = () => {
  vi.mocked(vi.spyOn(navigator, 'onLine', 'get')).mockReturnValue(true);
  window.dispatchEvent(new Event('online'));
};

/** Web Locks, which jsdom lacks: one after the other by name. */
function lockManager(onRequest: (name: string) => void) {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      onRequest(name);
      last = last.then(work, work);
      return last;
    },
  };
}

const waitingOf = async (accountId: string) => {
  const device = await thisDevice();
  return (await device.punchesOf(accountId)).map(({ kind }) => kind);
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const name of ['serviceWorker', 'geolocation', 'locks'])
    Reflect.deleteProperty(navigator, name);
});

describe('at the clock', () => {
  test('the time of day names its zone where the device is in another one', async () => {
    const zone = vi.spyOn(office, 'viewerZone').mockReturnValue('Europe/Berlin');
    clockServer();
    renderPortal(ana, '/clock');
    await screen.findByText(/^E[SD]T$/);
    cleanup();
    zone.mockReturnValue('America/New_York');
    renderPortal(ana, '/clock');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    await screen.findByText(/^[AP]M$/);
    expect(screen.queryByText(/^E[SD]T$/)).toBeNull();
  });

  test('one clocks in, takes a break and clocks out; each is sent at once with its own key', async () => {
    const clock = clockServer();
    const page = renderPortal(ana, '/clock');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    await touch(page, 'Clock in');
    await screen.findByRole('heading', { name: 'Working' });
    expect(screen.getByRole('timer', { name: 'Worked without breaks' }).textContent).toBe(
      '0:00:00',
    );
    await waitFor(() => expect(kindsOf(clock)).toEqual(['IN']));
    await touch(page, 'Start break');
    await screen.findByRole('heading', { name: 'On break' });
    await touch(page, 'End break');
    await screen.findByRole('heading', { name: 'Working' });
    await touch(page, 'Clock out');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    await waitFor(() => expect(kindsOf(clock)).toEqual(['IN', 'BREAK_START', 'BREAK_END', 'OUT']));
    const sent = clock.requests.flatMap(({ punches }) => punches);
    expect(sent.map(({ sequence, queued }) => [sequence, queued])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
    ]);
    expect(clock.requests.every(({ accountId }) => accountId === ANA)).toBe(true);
    expect(await waitingOf(ANA)).toEqual([]);
    expect(screen.getByText('Ask your agency', { exact: false, selector: 'p' })).toBeTruthy();
  });

  test('a second touch that follows at once does nothing', async () => {
    const clock = clockServer();
    const page = renderPortal(ana, '/clock');
    await touch(page, 'Clock in');
    await page.user.click(await screen.findByRole('button', { name: 'Clock out' }));
    const button = await screen.findByRole('button', { name: 'Clock out' });
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'), {
      timeout: 4_000,
    });
    screen.getByRole('heading', { name: 'Working' });
    expect(kindsOf(clock)).toEqual(['IN']);
  });

  test('of several assignments one is chosen first', async () => {
    const clock = clockServer({ assignments: 2 });
    const page = renderPortal(ana, '/clock');
    await touch(page, 'Clock in');
    await screen.findByText('Choose an assignment first.');
    await page.user.click(screen.getByRole('radio', { name: 'Driver, Acme' }));
    await touch(page, 'Clock in');
    await waitFor(() => expect(kindsOf(clock)).toEqual(['IN']));
    expect(clock.requests[0]!.punches[0]!.assignmentId).toBe('asg_1');
  });

  test('what the server refuses is told with the reason, and has no effect', async () => {
    clockServer({ refusal: 'You are clocked in already.' });
    const page = renderPortal(ana, '/clock');
    await touch(page, 'Clock in');
    await screen.findByText('You are clocked in already.');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    await page.user.click(screen.getByRole('button', { name: 'Remove from this list' }));
    await waitFor(() => expect(screen.queryByText('You are clocked in already.')).toBeNull());
    expect(await waitingOf(ANA)).toEqual([]);
  });

  test('without work today nobody can clock in, and the way on is told', async () => {
    clockServer({ assignments: 0 });
    renderPortal(ana, '/clock');
    await screen.findByText('No work to clock in for today');
    expect(screen.queryByRole('button', { name: 'Clock in' })).toBeNull();
  });
});

describe('the location', () => {
  const geolocation = (answer: Geolocation['getCurrentPosition']) =>
    theDeviceHas('geolocation', { getCurrentPosition: answer });

  test('goes with the punch, and being away is told', async () => {
    geolocation((done) =>
      done({ coords: { latitude: 41.9, longitude: -87.6, accuracy: 12 } } as GeolocationPosition),
    );
    const clock = clockServer({ geofence: 'OUTSIDE' });
    const page = renderPortal(ana, '/clock');
    await screen.findByText('Your location is recorded');
    await touch(page, 'Clock in');
    await screen.findByText('Recorded, away from the workplace.', { exact: false });
    expect(clock.requests[0]!.punches[0]).toMatchObject({
      latitude: 41.9,
      longitude: -87.6,
      accuracyMeters: 12,
    });
  });

  test('that is refused keeps back nothing', async () => {
    geolocation((_, refuse) => refuse!({ code: 1 } as GeolocationPositionError));
    const clock = clockServer();
    await touch(renderPortal(ana, '/clock'), 'Clock in');
    await waitFor(() => expect(kindsOf(clock)).toEqual(['IN']));
    expect(clock.requests[0]!.punches[0]).not.toHaveProperty('latitude');
  });
});

describe('without a network', () => {
  test('punches wait, survive a reload, and are sent once, in order, when it is back', async () => {
    const clock = clockServer();
    const page = renderPortal(ana, '/clock');
    await touch(page, 'Clock in');
    await waitFor(() => expect(kindsOf(clock)).toEqual(['IN']));
    clock.goesOut();
    goOffline();
    await touch(page, 'Start break');
    await screen.findByText('1 punch not sent yet');

    cleanup();
    const reloaded = openPortal('/clock');
    await screen.findByRole('heading', { level: 1, name: 'Clock without a network' });
    screen.getByText('Ana Ortiz, Harbor Staffing');
    await screen.findByText(/^You are offline. Punches of the time clock are kept on this device/);
    screen.getByRole('heading', { name: 'On break' });
    await touch(reloaded, 'Clock out');
    await screen.findByText('2 punches not sent yet');

    clock.comesBack(ana);
    comeBack();
    await screen.findByRole('heading', { level: 1, name: 'Time clock' });
    await waitFor(() => expect(kindsOf(clock)).toEqual(['IN', 'BREAK_START', 'OUT']));
    const [, ...late] = [...clock.recorded.values()];
    expect(late.map(({ sequence, queued }) => [sequence, queued])).toEqual([
      [2, true],
      [3, true],
    ]);
    await waitFor(async () => expect(await waitingOf(ANA)).toEqual([]));
    await screen.findByRole('heading', { name: 'Not clocked in' });
  });

  test('what is punched behind a punch that waits has waited too, though the network seems to be there', async () => {
    const clock = clockServer();
    const page = renderPortal(ana, '/clock');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    clock.goesOut();
    goOffline();
    await touch(page, 'Clock in');
    await screen.findByText('1 punch not sent yet');

    cleanup();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
    const reloaded = openPortal('/clock');
    await screen.findByRole('heading', { level: 1, name: 'Clock without a network' });
    await touch(reloaded, 'Start break');
    await screen.findByText('2 punches not sent yet');

    clock.comesBack(ana);
    comeBack();
    await waitFor(() => expect(kindsOf(clock)).toEqual(['IN', 'BREAK_START']));
    expect([...clock.recorded.values()].map(({ queued }) => queued)).toEqual([true, true]);
    await waitFor(async () => expect(await waitingOf(ANA)).toEqual([]));
  });

  test('what the server recorded before its answer was lost is sent again with the same key', async () => {
    const clock = clockServer();
    const page = renderPortal(ana, '/clock');
    clock.losesNextAnswer();
    await touch(page, 'Clock in');
    await waitFor(() => expect(clock.requests).toHaveLength(1));
    comeBack();
    await waitFor(() => expect(clock.requests).toHaveLength(2), { timeout: 6_000 });
    const [first, second] = clock.requests.map(({ punches }) => punches[0]!);
    expect(second!.idempotencyKey).toBe(first!.idempotencyKey);
    expect([first!.queued, second!.queued]).toEqual([false, true]);
    await waitFor(async () => expect(await waitingOf(ANA)).toEqual([]));
  });

  test('two tabs send each punch once', async () => {
    const clock = clockServer();
    const locks = vi.fn<(name: string) => void>();
    theDeviceHas('locks', lockManager(locks));
    clock.goesOut();
    const device = await thisDevice();
    for (const kind of ['IN', 'OUT'] as const) {
      const deviceAt = new Date().toISOString();
      const made = { accountId: ANA, kind, deviceAt, assignmentId: 'asg_0' };
      await device.add(made, deviceAt);
    }
    clock.comesBack(ana);
    server.use(on(SessionsDocument).answers(() => ({ sessions: [] })));
    renderPortal(ana, '/account');
    renderPortal(ana, '/account');
    await waitFor(() => expect(kindsOf(clock)).toEqual(['IN', 'OUT']));
    await waitFor(() => expect(locks.mock.calls.length).toBeGreaterThanOrEqual(2));
    await waitFor(async () => expect(await waitingOf(ANA)).toEqual([]));
    expect(clock.requests).toHaveLength(1);
  });
});

describe('what the server remarks about a punch', () => {
  const AWAY = /^Recorded, away from the workplace/;
  const CLOCK_OFF = /^Recorded, but the clock of this device is wrong/;
  /** Made without a network, and sent by another tab. */
  const sentLater = async (remarks: readonly RemarkKind[]) => {
    const tab = new Device(await keptStore(), true);
    const deviceAt = new Date(Date.now() - 60_000).toISOString();
    const made = { accountId: ANA, kind: 'OUT' as const, deviceAt, assignmentId: 'asg_0' };
    const { idempotencyKey } = await tab.add(made, new Date(Date.now() + 9_000).toISOString());
    await tab.settle(await tab.punchesOf(ANA), [{ idempotencyKey, refusedBecause: null, remarks }]);
  };

  test('is told in every tab, and after a reload, until it was seen', async () => {
    clockServer();
    renderPortal(ana, '/clock');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    await sentLater(['AWAY', 'CLOCK_OFF']);
    await screen.findByText(AWAY);
    screen.getByText(CLOCK_OFF);
    expect(screen.getAllByText(/^Clock out, \d/)).toHaveLength(2);

    cleanup();
    const { user } = renderPortal(ana, '/clock');
    await screen.findByText(AWAY);
    await user.click(screen.getByRole('button', { name: 'OK, got it' }));
    await waitFor(() => expect(screen.queryByText(AWAY)).toBeNull());
    expect(screen.queryByText(CLOCK_OFF)).toBeNull();

    cleanup();
    renderPortal(ana, '/clock');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    expect(screen.queryByText(AWAY)).toBeNull();
  });

  test('goes with the next touch', async () => {
    const clock = clockServer({ isClockOff: true });
    const page = renderPortal(ana, '/clock');
    await touch(page, 'Clock in');
    await screen.findByText(CLOCK_OFF);
    clock.goesOut();
    await touch(page, 'Start break');
    await waitFor(() => expect(screen.queryByText(CLOCK_OFF)).toBeNull());
  });

  test('says that the timesheet was submitted before, until it was seen', async () => {
    clockServer({ isAfterSubmission: true });
    const page = renderPortal(ana, '/clock');
    await touch(page, 'Clock in');
    await screen.findByText(/^Recorded, but your timesheet for that day was already submitted/);
    screen.getByText(/^Clock in, [A-Z][a-z]{2} \d+, \d{4}, \d/);
    await page.user.click(screen.getByRole('button', { name: 'OK, got it' }));
    await waitFor(() => expect(screen.queryByText(/was already submitted/)).toBeNull());
  });

  test('is not told to anybody else', async () => {
    await sentLater(['AWAY']);
    clockServer({ accountId: 'acc_bo' });
    renderPortal(bo, '/clock');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    expect(screen.queryByText(AWAY)).toBeNull();
    expect(await (await thisDevice()).remarksOf(ANA)).toHaveLength(1);
  });
});

describe('on a phone that several people use', () => {
  const left = async () => {
    const deviceAt = new Date(Date.now() - 60_000).toISOString();
    const made = { accountId: ANA, kind: 'IN' as const, deviceAt, assignmentId: 'asg_0' };
    await (await thisDevice()).add(made, deviceAt);
  };

  test('after the session expired, signing in again sends what waits', async () => {
    const clock = clockServer();
    await left();
    clock.knowsNobody();
    const { user } = openPortal('/clock');
    server.use(
      on(SignInDocument).answers(() => {
        clock.comesBack(ana);
        return { signIn: { __typename: 'SignedIn', viewer: ana } };
      }),
    );
    await user.type(await screen.findByLabelText('Company ID'), 'harbor');
    await user.type(screen.getByLabelText('User name'), 'ana');
    await user.type(screen.getByLabelText('Password'), 'correct horse battery{Enter}');
    await waitFor(() => expect(kindsOf(clock)).toEqual(['IN']));
    expect(clock.requests[0]!.punches[0]!.queued).toBe(true);
  });

  test('somebody else neither sends nor sees what waits, and it stays for its owner', async () => {
    const clock = clockServer({ accountId: 'acc_bo' });
    await left();
    const page = renderPortal(bo, '/clock');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    expect(screen.queryByText(/not sent yet/)).toBeNull();
    await touch(page, 'Clock in');
    await waitFor(() => expect(clock.requests).toHaveLength(1));
    expect(clock.requests[0]).toMatchObject({ accountId: 'acc_bo', punches: [{ queued: false }] });
    expect(await waitingOf(ANA)).toEqual(['IN']);
  });

  test('signing out with punches that wait is asked about, and keeps them', async () => {
    const clock = clockServer();
    clock.goesOut();
    await left();
    const signedOut = vi.fn<() => void>();
    const { user } = renderPortal(ana, '/account');
    server.use(
      on(SessionsDocument).answers(() => ({ sessions: [] })),
      on(SignOutDocument).answers(() => {
        signedOut();
        return { signOut: true };
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Sign out' }));
    const dialog = await screen.findByRole('dialog', { name: 'Some punches were not sent' });
    within(dialog).getByText('1 punch will stay on this phone', { exact: false });
    await user.click(within(dialog).getByRole('button', { name: 'Stay signed in' }));
    expect(signedOut).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    const again = await screen.findByRole('dialog', { name: 'Some punches were not sent' });
    await user.click(within(again).getByRole('button', { name: 'Sign out' }));
    await screen.findByLabelText('Company ID');
    expect(signedOut).toHaveBeenCalledOnce();
    expect(await waitingOf(ANA)).toEqual(['IN']);
  });

  test('what the device knew of the clock goes with the session', async () => {
    const clock = clockServer();
    renderPortal(ana, '/clock');
    await screen.findByRole('heading', { name: 'Not clocked in' });
    const device = await thisDevice();
    expect(await device.knownClock()).toMatchObject({ accountId: ANA });
    cleanup();
    clock.knowsNobody();
    openPortal('/clock');
    await screen.findByLabelText('Company ID');
    await waitFor(async () => expect(await device.knownClock()).toBeNull());
    cleanup();
    clock.goesOut();
    openPortal('/clock');
    await screen.findByRole('alert');
    expect(screen.queryByText('Clock without a network')).toBeNull();
  });
});

test('what the device knew of the clock goes when the section is turned off', async () => {
  clockServer();
  renderPortal(ana, '/clock');
  await screen.findByRole('heading', { name: 'Not clocked in' });
  const device = await thisDevice();
  expect(await device.knownClock()).not.toBeNull();
  cleanup();
  renderPortal({ ...ana, permissions: employeeWith([]).permissions }, '/nowhere');
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  await waitFor(async () => expect(await device.knownClock()).toBeNull());
});

test('where the browser keeps nothing, this is said', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Not here', 'SecurityError');
    },
  });
  const clock = clockServer();
  await touch(renderPortal(ana, '/clock'), 'Clock in');
  screen.getByText('This browser keeps nothing on the device', { exact: false });
  await waitFor(() => expect(kindsOf(clock)).toEqual(['IN']));
});

test('without the section there is neither a clock nor a question about it', async () => {
  renderPortal(employeeWith(['documents']), '/clock');
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
});
