import { Button, Group, Table, Text } from '@mantine/core';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import { useQuery } from '@apollo/client/react';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { StatusBadge } from '@stint/ui/status-badge/status-badge.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { ImportProblemsQuery } from '../../../gql/graphql.ts';

export const ImportProblemsDocument = graphql(`
  query ImportProblems($runId: ID!, $after: String) {
    importRun(id: $runId) {
      id
      files {
        id
        problems(first: 100, after: $after) {
          nodes {
            id
            line
            severity
            column
            message
          }
          pageInfo {
            hasNextPage
            endCursor
          }
          totalCount
        }
      }
    }
  }
`);

/** What was found in a file's rows, by line. The file to download has all of them. */
export function ImportProblemTable({ runId, fileId }: { runId: string; fileId: string }) {
  const { data, error, refetch, fetchMore } = useQuery(ImportProblemsDocument, {
    variables: { runId },
    fetchPolicy: 'no-cache',
  });
  if (error) return <FailureView error={error} onRetry={() => void refetch()} />;
  const found = data && problemsOf(data, fileId);
  if (!found) return <TextSkeleton lines={4} />;
  const { hasNextPage, endCursor } = found.pageInfo;
  return (
    <>
      <WideTable minWidth={560} maxHeight={420} verticalSpacing={6} stickyHeader>
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
      </WideTable>
      <Group gap="sm" mt={6}>
        <Text size="xs" c="dimmed">
          {formatCount(found.nodes.length)} of {formatCount(found.totalCount)}
        </Text>
        {hasNextPage && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              void fetchMore({
                variables: { after: endCursor },
                updateQuery: (before, { fetchMoreResult }) =>
                  withMore(before, fetchMoreResult, fileId),
              })
            }
          >
            Show more
          </Button>
        )}
      </Group>
    </>
  );
}

const problemsOf = ({ importRun }: ImportProblemsQuery, fileId: string) =>
  importRun?.files.find(({ id }) => id === fileId)?.problems;

/** Appends the loaded page to this file's list. */
function withMore(before: ImportProblemsQuery, more: ImportProblemsQuery, fileId: string) {
  const shown = problemsOf(before, fileId)?.nodes ?? [];
  if (!more.importRun) return before;
  const files = more.importRun.files.map((file) =>
    file.id === fileId
      ? { ...file, problems: { ...file.problems, nodes: [...shown, ...file.problems.nodes] } }
      : file,
  );
  return { ...more, importRun: { ...more.importRun, files } };
}
