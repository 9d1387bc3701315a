import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { useState } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { AddDocument } from './add-document.tsx';
import { DocumentRow } from './document-row.ts';
import { DocumentTable } from './document-table.tsx';

export const EmployeeDocumentsDocument = graphql(`
  query EmployeeDocuments($employeeId: ID!) {
    documents(
      first: 200
      filter: { employeeId: $employeeId }
      orderBy: { by: UPLOADED_AT, direction: DESC }
    ) {
      nodes {
        ...DocumentRow
      }
      totalCount
    }
  }
`);

/** The papers of an employee: saved, added and removed here by those who may. */
export default function DocumentsTab({ employeeId }: { employeeId: string }) {
  const mayWrite = useMay('document:write');
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(EmployeeDocumentsDocument, {
    variables: { employeeId },
    fetchPolicy: 'cache-and-network',
  });
  useRecordChanges(['Document'], () => void refetch());
  if (error && !data) return <FailureView error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={120} />;
  const { nodes, totalCount } = data.documents;
  return (
    <Stack gap="md" align="stretch">
      {mayWrite && (
        <div>
          <Button size="xs" variant="default" onClick={() => setAdding(true)}>
            Add document
          </Button>
        </div>
      )}
      {nodes.length === 0 ? (
        <Text size="sm">No documents yet.</Text>
      ) : (
        <DocumentTable
          documents={readFragment(DocumentRow, nodes)}
          onChanged={() => void refetch()}
        />
      )}
      {totalCount > nodes.length && (
        <Text size="sm">{`The newest ${nodes.length} of ${totalCount} are shown.`}</Text>
      )}
      {isAdding && (
        <AddDocument
          employeeId={employeeId}
          onAdded={() => void refetch()}
          onClose={() => setAdding(false)}
        />
      )}
    </Stack>
  );
}
