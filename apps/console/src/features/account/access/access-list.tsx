import { Code, List, Table, Text } from '@mantine/core';
import type { IssuedAccess } from './issued-access.ts';

/** User names with their passwords, where a link was sent, and who got neither and why. */
export function AccessList({ issued }: { issued: readonly IssuedAccess[] }) {
  return (
    <Table.ScrollContainer minWidth={420} mah={360}>
      <Table aria-label="How they sign in">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>User name</Table.Th>
            <Table.Th>Password</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {issued.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row" fw={500}>
                {one.name}
              </Table.Th>
              {one.refusals.length > 0 ? (
                <Table.Td colSpan={2}>
                  <Refusals sentences={one.refusals} />
                </Table.Td>
              ) : (
                <>
                  <Table.Td>{one.userName}</Table.Td>
                  <Table.Td>
                    {one.password ? (
                      <Code>{one.password}</Code>
                    ) : (
                      <Text size="sm">A link was sent to {one.invitedAddress}</Text>
                    )}
                  </Table.Td>
                </>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Refusals({ sentences }: { sentences: readonly string[] }) {
  return (
    <List size="sm" listStyleType="none">
      {sentences.map((sentence) => (
        <List.Item key={sentence}>{sentence}</List.Item>
      ))}
    </List>
  );
}
