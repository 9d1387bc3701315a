import { bulkCommand } from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { OwnOffersDocument, OwnShiftsDocument } from '../src/features/schedule/own-shifts.ts';
import {
  CalendarLinkDocument,
  RenewCalendarLinkDocument,
  RevokeCalendarLinkDocument,
} from '../src/features/schedule/use-calendar-link.ts';
import type { OwnOfferFragment, OwnShiftFragment } from '../src/gql/graphql.ts';
import { employeeWith, renderPortal } from './render-portal.tsx';

const work = {
  __typename: 'AssignedWork' as const,
  jobTitle: 'Picker',
  workplace: {
    __typename: 'Workplace' as const,
    clientName: 'Acme',
    locationName: 'Dock 4',
    street: '1 Main St',
    city: 'Denver',
  },
};

/** Mountain time, which is not that of the office. */
const night: Served<OwnShiftFragment> = {
  __typename: 'Shift',
  id: 'shf_1',
  status: 'SCHEDULED',
  workDate: '2099-11-23',
  startsAt: '2099-11-24T05:00:00Z',
  endsAt: '2099-11-24T13:00:00Z',
  timeZone: 'America/Denver',
  breakMinutes: 30,
  work,
};

const offer: Served<OwnOfferFragment> = {
  __typename: 'ShiftOffer',
  id: 'sho_1',
  version: 1,
  status: 'OFFERED',
  offered: {
    __typename: 'OfferedShift',
    workDate: '2099-11-28',
    startsAt: '2099-11-28T16:00:00Z',
    endsAt: '2099-11-28T23:30:00Z',
    timeZone: 'America/Denver',
    breakMinutes: 0,
  },
  work,
};

let offers: Served<OwnOfferFragment>[] = [];
let hasLink = false;

beforeEach(() => {
  offers = [offer];
  hasLink = false;
  server.use(
    on(OwnShiftsDocument).answers(() => ({
      shifts: {
        __typename: 'ShiftConnection',
        nodes: [night],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    })),
    on(OwnOffersDocument).answers(() => ({
      shiftOffers: { __typename: 'ShiftOfferConnection', nodes: offers },
    })),
    on(CalendarLinkDocument).answers(() => ({ hasCalendarLink: hasLink })),
  );
});

const answered = (refusal?: string) => ({
  __typename: 'BulkDone' as const,
  changeSetId: refusal ? null : 'chg_1',
  outcomes: [
    {
      __typename: 'Outcome' as const,
      recordId: 'sho_1',
      label: 'Picker',
      done: !refusal,
      effects: [],
      refusals: refusal
        ? [
            {
              __typename: 'Refusal' as const,
              code: 'SHIFT_NOT_OPEN',
              message: refusal,
              field: null,
              blocking: [],
            },
          ]
        : [],
    },
  ],
});

test('own shifts stand by day, in the time of their place, with the day on which a night ends', async () => {
  renderPortal(employeeWith(['schedule']), '/schedule');
  const day = await screen.findByRole('region', { name: 'Monday, November 23' });
  within(day).getByText('10:00 PM–6:00 AM MST, next day');
  within(day).getByText('Acme, Dock 4');
  within(day).getByText('Scheduled');
  within(day).getByText('30 min break');
});

test('the screen exists only with its section', async () => {
  renderPortal(employeeWith(['timeClock']), '/schedule');
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  expect(screen.queryByRole('link', { name: 'Schedule' })).toBeNull();
});

test('an open shift is accepted, and then it is an offer no more', async () => {
  const sent: unknown[] = [];
  server.use(
    on(bulkCommand('ShiftOffers', 'accept')).answers(({ input }) => {
      sent.push(input);
      offers = [];
      return { acceptShiftOffers: answered() };
    }),
  );
  const { user } = renderPortal(employeeWith(['schedule']), '/schedule');
  const name = 'Accept Saturday, November 28, 9:00 AM–4:30 PM MST';
  await user.click(await screen.findByRole('button', { name }));
  await screen.findByText('The shift is yours.');
  await waitFor(() => expect(screen.queryByText('Open shifts for you')).toBeNull());
  expect(sent).toEqual([{ targets: [{ id: 'sho_1', version: 1 }] }]);
});

test('an open shift with several places stands there once; one of them is accepted, all are declined', async () => {
  const elsewhere = { ...work, workplace: { ...work.workplace, clientName: 'Northline' } };
  offers = [
    offer,
    { ...offer, id: 'sho_2', work: elsewhere },
    { ...offer, id: 'sho_3' },
    { ...offer, id: 'sho_4', status: 'DECLINED' },
  ];
  const sent: unknown[] = [];
  server.use(
    on(bulkCommand('ShiftOffers', 'accept')).answers(({ input }) => {
      sent.push(input);
      return { acceptShiftOffers: answered('You work elsewhere then.') };
    }),
    on(bulkCommand('ShiftOffers', 'decline')).answers(({ input }) => {
      sent.push(input);
      return { declineShiftOffers: answered() };
    }),
  );
  const { user } = renderPortal(employeeWith(['schedule']), '/schedule');
  await screen.findByText('2 places are open');
  const [first, , declined] = screen.getAllByRole('button', { name: /^Accept/ });
  expect(screen.getAllByRole('button', { name: /^Accept/, description: /Acme/ })).toEqual([
    first,
    declined,
  ]);
  await user.click(first!);
  await screen.findByText('You work elsewhere then.');
  const [decline] = screen.getAllByRole('button', { name: /^Decline/ });
  await user.click(decline!);
  await screen.findByText('You declined the shift.');
  const target = (id: string) => ({ id, version: 1 });
  expect(sent).toEqual([
    { targets: [target('sho_1')] },
    { targets: [target('sho_1'), target('sho_3')] },
  ]);
});

test('whoever comes second is told that somebody else has it', async () => {
  const taken = 'Somebody else has this shift, or it is no longer planned.';
  server.use(
    on(bulkCommand('ShiftOffers', 'accept')).answers(() => {
      offers = [];
      return { acceptShiftOffers: answered(taken) };
    }),
  );
  const { user } = renderPortal(employeeWith(['schedule']), '/schedule');
  await user.click(await screen.findByRole('button', { name: /^Accept/ }));
  await screen.findByText(taken);
  expect(screen.queryByText('The shift is yours.')).toBeNull();
});

test('a declined shift can still be accepted, in Spanish too', async () => {
  server.use(
    on(bulkCommand('ShiftOffers', 'decline')).answers(() => {
      offers = [{ ...offer, status: 'DECLINED', version: 2 }];
      return { declineShiftOffers: answered() };
    }),
  );
  const { user } = renderPortal(employeeWith(['schedule'], 'es'), '/schedule');
  await user.click(await screen.findByRole('button', { name: /^Rechazar/ }));
  await screen.findByText('Usted lo rechazó. Aún puede aceptarlo mientras esté abierto.');
  expect(screen.getByRole('button', { name: /^Aceptar/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Rechazar/ })).toBeNull();
});

test('the secret calendar link is made, copied, replaced and ended', async () => {
  let made = 0;
  server.use(
    on(RenewCalendarLinkDocument).answers(() => {
      hasLink = true;
      made += 1;
      return { renewCalendarLink: `/calendar/key-${made}.ics` };
    }),
    on(RevokeCalendarLinkDocument).answers(() => {
      hasLink = false;
      return { revokeCalendarLink: true };
    }),
  );
  const { user } = renderPortal(employeeWith(['schedule']), '/schedule');
  const section = await screen.findByRole('region', { name: 'Shifts in your calendar' });
  within(section).getByText('Whoever has the link can see your shifts. Keep it to yourself.');
  await user.click(await within(section).findByRole('button', { name: 'Create link' }));
  const address = (n: number) => `${window.location.origin}/calendar/key-${n}.ics`;
  expect(await within(section).findByLabelText('Your link')).toHaveProperty('value', address(1));
  await user.click(within(section).getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(address(1));
  await user.click(within(section).getByRole('button', { name: 'Replace link' }));
  await waitFor(() =>
    expect(within(section).getByLabelText('Your link')).toHaveProperty('value', address(2)),
  );
  await user.click(within(section).getByRole('button', { name: 'End link' }));
  await screen.findByText('The link doesn’t work anymore.');
  await within(section).findByRole('button', { name: 'Create link' });
});

test('a link of before is not shown again, and replacing it says what that means', async () => {
  hasLink = true;
  renderPortal(employeeWith(['schedule']), '/schedule');
  await screen.findByText(/It can’t be shown again.* The link before stops working\./);
  await screen.findByRole('button', { name: 'Replace link' });
});
