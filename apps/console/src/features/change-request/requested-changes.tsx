import { Button, Stack, Table, Text } from '@mantine/core';
import { sectionRules } from '@stint/domain/employee-data/employee-data.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import type { ChangeRequestQuery, ChangeRequestRowFragment } from '../../gql/graphql.ts';
import { NumbersInFull } from './numbers-in-full.tsx';
import { useUnmaskedRequest } from './use-unmasked-request.ts';

type RequestedChangesProps = {
  request: ChangeRequestRowFragment;
  changes: NonNullable<ChangeRequestQuery['changeRequest']>['changes'];
};

/** What differs, old and new side by side. Who may, sees the requested numbers in full, which is recorded. */
export function RequestedChanges({ request, changes }: RequestedChangesProps) {
  const { unmask } = sectionRules[request.section];
  const mayUnmask = useMay(unmask ?? 'agency:read') && unmask !== null;
  const { numbers, show, busy } = useUnmaskedRequest(request.id);
  if (changes.length === 0) {
    return <Text size="sm">You are not permitted to see this section of the employee’s data.</Text>;
  }
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={320}>
        <Table aria-label="Requested changes">
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
        </Table>
      </Table.ScrollContainer>
      {numbers && <NumbersInFull numbers={numbers} />}
      {mayUnmask && !numbers && (
        <div>
          <Button variant="default" size="xs" loading={busy} onClick={() => void show()}>
            Show requested numbers in full
          </Button>
          <Text size="xs" c="dimmed" mt={4}>
            The employee’s timeline will say that you looked.
          </Text>
        </div>
      )}
    </Stack>
  );
}
