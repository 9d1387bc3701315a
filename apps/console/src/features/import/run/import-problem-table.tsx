import { Table, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { graphql } from '../../../gql/gql.ts';

export const ImportProblemsDocument = graphql(`
  query ImportProblems($runId: ID!) {
    importRun(id: $runId) {
      id
      files {
        id
        problems(first: 100) {
          nodes {
            id
            line
            severity
            column
            message
          }
          totalCount
        }
      }
    }
  }
`);

/** What is wrong with a file's rows, by line. The file to download has all of them. */
export function ImportProblemTable({ runId, fileId }: { runId: string; fileId: string }) {
  const { data, error, refetch } = useQuery(ImportProblemsDocument, {
    variables: { runId },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  const found = data?.importRun?.files.find(({ id }) => id === fileId)?.problems;
  if (!found) return <TextSkeleton lines={4} />;
  return (
    <>
      <Table.ScrollContainer minWidth={560} maxHeight={420}>
        <Table verticalSpacing={6} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={70}>Line</Table.Th>
              <Table.Th w={150}>Row is</Table.Th>
              <Table.Th w={150}>Column</Table.Th>
              <Table.Th>Why</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.nodes.map(({ id, line, severity, column, message }) => (
              <Table.Tr key={id}>
                <Table.Td>{formatCount(line)}</Table.Td>
                <Table.Td>
                  {severity === 'REFUSED' ? (
                    <StatusBadge tone="bad" label="Refused" />
                  ) : (
                    <StatusBadge tone="attention" label="Remark" />
                  )}
                </Table.Td>
                <Table.Td>{column ?? '—'}</Table.Td>
                <Table.Td>{message}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {found.totalCount > found.nodes.length && (
        <Text size="xs" c="dimmed" mt={6}>
          The first {formatCount(found.nodes.length)} of {formatCount(found.totalCount)}. The
          downloaded file has all of them.
        </Text>
      )}
    </>
  );
}
