import { lastDayToTell } from '@stint/domain/document/expiry.ts';
import { listQuestion } from '@stint/spa-kit/record/list/list-question.ts';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import type { GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import type { SavedView } from '@stint/ui/data-grid/saved-views.ts';
import type { DocumentFilter, DocumentSort } from '../../gql/graphql.ts';

/** The newest first. */
export const documentDefaults: GridQuery = {
  sort: [{ column: 'added', direction: 'desc' }],
  filters: {},
  search: '',
};

const nextToExpire: GridQuery['sort'] = [{ column: 'expires', direction: 'asc' }];

/** The views that everybody has. */
export const documentViews: readonly SavedView[] = [
  { name: 'All documents', query: documentDefaults },
  {
    name: 'Expired',
    query: {
      sort: nextToExpire,
      filters: { employment: ['ACTIVE'], expires: { days: 'past' } },
      search: '',
    },
  },
  {
    name: 'Next to expire',
    query: {
      sort: nextToExpire,
      filters: { employment: ['ACTIVE'], expires: { days: 'next-30' } },
      search: '',
    },
  },
];

/** What has expired, or expires within the days of the agency's setting, of people who work now (S-23). */
export function expiringDocuments({ today, agency }: Pick<Viewer, 'today' | 'agency'>): GridQuery {
  const to = lastDayToTell(today, agency.documentReminderDays);
  return { sort: nextToExpire, filters: { employment: ['ACTIVE'], expires: { to } }, search: '' };
}

/** The grid's question in the API's words. */
export const documentVariables = listQuestion<DocumentFilter, DocumentSort>({
  sorts: { expires: 'EXPIRES_ON', added: 'UPLOADED_AT' },
  filters: {
    title: 'title',
    type: 'type',
    employee: 'employeeId',
    employment: 'employeeStatus',
    expires: 'expires',
    added: 'uploaded',
  },
});
