import { useQuery } from '@apollo/client/react';
import { lastDayToTell } from '@stint/domain/document/expiry.ts';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useMay, useViewer } from '@stint/spa-kit/session/viewer.ts';
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

export type ExpiringDocument = ExpiringDocumentsQuery['documents']['nodes'][number];

/** The own documents that have expired or expire soon (S-23); none where documents are not open to the viewer. */
export function useExpiringDocuments(): {
  documents: readonly ExpiringDocument[];
  loading: boolean;
} {
  const { today, agency } = useViewer();
  const isOpen = useMay('document:read');
  const until = lastDayToTell(today, agency.documentReminderDays);
  const { data, error, refetch } = useQuery(ExpiringDocumentsDocument, {
    variables: { until },
    fetchPolicy: 'no-cache',
    skip: !isOpen,
  });
  useRecordChanges(['Document'], () => void (isOpen && refetch()));
  return { documents: data?.documents.nodes ?? [], loading: isOpen && !data && !error };
}
