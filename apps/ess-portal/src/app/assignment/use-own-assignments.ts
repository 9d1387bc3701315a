import { readFragment } from '@stint/spa-kit/gql/fragment-masking.ts';
import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import type { OwnAssignmentsQuery } from '../../gql/graphql.ts';
import { OwnAssignment, OwnAssignmentsDocument } from './own-assignments.ts';

/** The assignments of whoever is signed in, the latest start first, up to date while they are shown. */
export function useOwnAssignments() {
  const { rows, refresh, ...pages } = usePages(OwnAssignmentsDocument, {}, listOf);
  useRecordChanges(['Assignment'], () => void refresh());
  return { ...pages, rows: readFragment(OwnAssignment, rows) };
}

const listOf = (data: OwnAssignmentsQuery) => data.assignments;
