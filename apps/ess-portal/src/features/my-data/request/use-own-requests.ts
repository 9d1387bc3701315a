import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { OwnRequest, OwnRequestsDocument } from '../my-data.query.ts';

/** The own requests, the newest first, read again when one is decided. */
export function useOwnRequests() {
  const { rows, refresh, ...list } = usePages(
    OwnRequestsDocument,
    {},
    ({ changeRequests }) => changeRequests,
  );
  useRecordChanges(['ChangeRequest'], () => void refresh());
  return { ...list, requests: rows.map((row) => readFragment(OwnRequest, row)) };
}

export type OwnRequests = ReturnType<typeof useOwnRequests>;
