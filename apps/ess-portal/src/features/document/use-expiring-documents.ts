import { useQuery } from '@apollo/client/react';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
import { useLazyModule } from '@stint/ui/lazy-module/use-lazy-module.ts';
import { graphql } from '../../gql/gql.ts';
import type { ExpiringDocumentsQuery } from '../../gql/graphql.ts';

export const ExpiringDocumentsDocument = graphql(`
  query ExpiringDocuments($until: Date!) {
    documents(
      first: 5
      filter: { expiresTo: $until }
      orderBy: { by: EXPIRES_ON, direction: ASC }
    ) {
      nodes {
        id
        title
        expiresOn
      }
    }
  }
`);

/** Few employees have a document that expires, so its rule is loaded after the first screen. */
const loadExpiry = () => import('@stint/domain/document/expiry.ts');

export type ExpiringDocument = ExpiringDocumentsQuery['documents']['nodes'][number];

/** The own documents that have expired or expire soon (S-23); none where documents are not open to the viewer. */
export function useExpiringDocuments(): {
  documents: readonly ExpiringDocument[];
  loading: boolean;
} {
  const { today, agency } = useViewer();
  const isOpen = useMay('document:read');
  const expiry = useLazyModule(loadExpiry, isOpen);
  const until = expiry?.lastDayToTell(today, agency.documentReminderDays);
  const { data, error, refetch } = useQuery(ExpiringDocumentsDocument, {
    variables: { until: until ?? today },
    fetchPolicy: 'no-cache',
    skip: until === undefined,
  });
  useRecordChanges(['Document'], () => void (until && refetch()));
  return { documents: data?.documents.nodes ?? [], loading: isOpen && !data && !error };
}
