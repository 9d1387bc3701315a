import { Stack, Table, Text } from '@mantine/core';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import { sectionRules } from '@stint/domain/employee-data/employee-data.ts';
import type { ChangeRequestQuery, ChangeRequestRowFragment } from '../../gql/graphql.ts';
import { ShowInFull } from '../employee-data/show-in-full.tsx';
import { UnmaskChangeRequestDocument } from './unmask-request.ts';

type RequestedChangesProps = {
  request: ChangeRequestRowFragment;
  changes: NonNullable<ChangeRequestQuery['changeRequest']>['changes'];
};

/** What differs, old and new side by side. Who may, sees the requested numbers in full, which is recorded. */
export function RequestedChanges({ request, changes }: RequestedChangesProps) {
  const { unmask } = sectionRules[request.section];
  if (changes.length === 0) {
    return <Text size="sm">You are not permitted to see this section of the employee’s data.</Text>;
  }
  return (
    <Stack gap="sm">
      <WideTable minWidth={320} aria-label="Requested changes">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Field</Table.Th>
            <Table.Th>On file</Table.Th>
            <Table.Th>Requested</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ field, label, before, after }) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{label}</Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{before ?? '—'}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{after ?? '—'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {unmask && (
        <ShowInFull
          document={UnmaskChangeRequestDocument}
          variables={{ id: request.id }}
          permission={unmask}
          numbersOf={(numbers) => numbers}
        />
      )}
    </Stack>
  );
}
