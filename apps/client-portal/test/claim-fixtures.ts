import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { bulkCommand, bulkPreview } from '@stint/spa-kit/record/actions/bulk-documents.ts';
import { ViewerDocument } from '@stint/spa-kit/session/viewer.ts';
import { on, type Served } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { contactViewer } from '@stint/spa-kit/testing/viewers.ts';
import { createBrowserHistory, createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { onTestFinished } from 'vitest';
import { ClaimLocationsDocument } from '../src/app/claim/use-location-choices.ts';
import { PortalApp } from '../src/app/portal-app.tsx';
import type { PortalTimesheetQuery, PortalTimesheetRowFragment } from '../src/gql/graphql.ts';

export const everybody = ['agency:read', 'client:read', 'location:read'];
export const reader = [...everybody, 'timesheet:read'];
export const approver = [...reader, 'timesheet:approve'];

type Options = {
  /** The language of the contact's account. */
  language?: 'en' | 'es';
  /** Uses the history of the window, whose Back can be blocked; else one of its own. */
  inWindow?: boolean;
};

/** Opens the portal at an address as a contact with these permissions. */
export function renderPortal(permissions: string[], address: string, options: Options = {}) {
  const { language, inWindow = false } = options;
  const contact = contactViewer({ permissions });
  const account = { ...contact.account, language: language ?? null };
  server.use(
    on(ViewerDocument).answers(() => ({ viewer: { ...contact, account } })),
    on(ClaimLocationsDocument).answers(() => ({
      locations: {
        __typename: 'LocationConnection',
        nodes: [{ __typename: 'Location', id: 'loc_1', name: 'Aurora' }],
      },
    })),
  );
  const start = `/portal${address}`;
  if (inWindow) window.history.pushState({}, '', start);
  const history = inWindow
    ? createBrowserHistory()
    : createMemoryHistory({ initialEntries: [start] });
  onTestFinished(() => history.destroy());
  const client = makeClient({ door: 'portal' });
  render(createElement(PortalApp, { client, history, env: 'test' }));
  return { user: userEvent.setup(), history };
}

export const lastPage = { __typename: 'PageInfo', hasNextPage: false, endCursor: null } as const;

const may = (action: string, allowed = true) => ({
  __typename: 'AvailableAction' as const,
  action,
  label: action,
  allowed,
  refusals: [],
});

export const waitingActions = [may('approve'), may('approveInPart'), may('reject')];

export const refusal = (code: string, message: string) => ({
  __typename: 'Refusal' as const,
  code,
  message,
  field: null,
  blocking: [],
});

type Row = Served<PortalTimesheetRowFragment>;

/** A row of the list that waits for approval. */
export function row(number: number, name: string, changes: Partial<Row> = {}): Row {
  return {
    __typename: 'Timesheet',
    id: `tsh_${number}`,
    version: 3,
    number,
    status: 'SUBMITTED',
    startDate: '2026-11-16',
    endDate: '2026-11-22',
    workedMinutes: 2250,
    flags: [],
    work: {
      __typename: 'AssignedWork',
      worker: { __typename: 'Worker', name },
      location: { __typename: 'Location', id: 'loc_1', name: 'Aurora' },
    },
    actions: waitingActions,
    ...changes,
  };
}

export const listed = (rows: Row[]) => ({
  timesheets: {
    __typename: 'TimesheetConnection' as const,
    nodes: rows,
    totalCount: rows.length,
    pageInfo: lastPage,
  },
});

type Whole = NonNullable<Served<PortalTimesheetQuery>['timesheet']>;

/** A line from nine to five with half an hour of break. */
export const line = (day: number, endsAt = `2026-11-${day}T23:00:00Z`, workedMinutes = 450) => ({
  __typename: 'TimesheetLine' as const,
  id: `tsl_${day}`,
  workDate: `2026-11-${day}`,
  startsAt: `2026-11-${day}T15:00:00Z`,
  endsAt,
  breakMinutes: 30,
  workedMinutes,
  source: 'PUNCHES' as const,
  reason: null,
});

/** A timesheet that waits, with two days. */
export function sheet(changes: Partial<Whole> = {}): Whole {
  return {
    ...row(1042, 'Ana Ortiz'),
    timeZone: 'America/Chicago',
    actions: waitingActions,
    hasLaterPunches: false,
    lines: [line(16), line(17)],
    checks: {
      __typename: 'TimesheetChecks',
      disclaimer: null,
      findings: [],
      punchedTimes: [],
      days: [16, 17].map((day) => ({
        __typename: 'ComparedDay' as const,
        date: `2026-11-${day}`,
        scheduled: 450,
        punched: 450,
        claimed: 450,
        differs: false,
      })),
    },
    work: {
      __typename: 'AssignedWork',
      jobTitle: 'Picker',
      worker: { __typename: 'Worker', name: 'Ana Ortiz' },
      location: { __typename: 'Location', name: 'Aurora' },
    },
    splitFrom: null,
    disputedSheets: [],
    decisions: [
      {
        __typename: 'ClaimDecision',
        id: 'tle_1',
        at: '2026-11-23T14:00:00Z',
        sentence: 'Ana Ortiz submitted: Draft → Submitted',
      },
    ],
    statements: [],
    comments: [],
    ...changes,
  };
}

export const approve = bulkCommand('Timesheets', 'approve');
export const reject = bulkCommand('Timesheets', 'reject');
export const undoApproval = bulkCommand('Timesheets', 'undoApproval');
export const previewApprove = bulkPreview('Timesheets', 'approve');
export const previewReject = bulkPreview('Timesheets', 'reject');

export const outcome = (
  recordId: string,
  label: string,
  refusals: ReturnType<typeof refusal>[] = [],
) => ({
  __typename: 'Outcome' as const,
  recordId,
  label,
  done: refusals.length === 0,
  refusals,
  effects: [],
});

export const bulkDone = (outcomes: ReturnType<typeof outcome>[]) => ({
  __typename: 'BulkDone' as const,
  changeSetId: null,
  outcomes,
});
