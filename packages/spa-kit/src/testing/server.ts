import { setupServer } from 'msw/node';
import { UndoableDocument } from '../answer/use-undo-offer.ts';
import { PinnedActivitiesDocument } from '../record/activity/record-activities.tsx';
import { SavedViewsDocument } from '../record/list/saved-view-documents.ts';
import { DemoAccountsDocument } from '../session/demo-accounts.tsx';
import { liveChanges } from './live-changes.ts';
import { on } from './on.ts';

/**
 * Stands in for the API in tests. There are no live updates, there is no demo, no view is saved, nothing is pinned
 * and every change can be undone unless a test says so; a request without a handler is an error.
 */
export const server = setupServer(
  liveChanges().handler,
  on(DemoAccountsDocument).answers(() => ({ demoAccounts: [] })),
  on(UndoableDocument).answers(() => ({ undoable: true })),
  on(SavedViewsDocument).answers(() => ({ savedViews: [] })),
  on(PinnedActivitiesDocument).answers(() => ({
    activities: { __typename: 'ActivityConnection', nodes: [] },
  })),
);
