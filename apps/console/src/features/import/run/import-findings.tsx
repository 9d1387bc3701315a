import { Select, Table, Text } from '@mantine/core';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import type {
  ImportCellChoice,
  ImportFileFragment,
  SetImportChoicesInput,
} from '../../../gql/graphql.ts';

const choices: { value: ImportCellChoice; label: string }[] = [
  { value: 'REFUSE', label: 'Refuse the row' },
  { value: 'LEAVE_OUT', label: 'Import without this cell' },
];

type ImportFindingsProps = {
  file: ImportFileFragment;
  locked: boolean;
  /** A change is being saved. The field that was changed keeps the focus, so none is disabled. */
  saving: boolean;
  onChoices: (input: SetImportChoicesInput) => Promise<unknown>;
};

/** What was found about single cells, by column and kind: people choose what becomes of such rows. */
export function ImportFindings({ file, locked, saving, onChoices }: ImportFindingsProps) {
  const { id, fileName, findings } = file;
  if (findings.length === 0) return null;
  const choose = (changed: (typeof findings)[number], choice: ImportCellChoice) =>
    onChoices({
      fileId: id,
      choices: findings.map((finding) => ({
        code: finding.code,
        column: finding.column,
        choice: finding === changed ? choice : finding.choice,
      })),
    });
  return (
    <WideTable
      minWidth={560}
      verticalSpacing={6}
      aria-label={`Cells of ${fileName} that cannot be used`}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Column</Table.Th>
          <Table.Th>For example</Table.Th>
          <Table.Th w={70}>Rows</Table.Th>
          <Table.Th w={230}>What to do</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {findings.map((finding) => (
          <Table.Tr key={`${finding.code} ${finding.column}`}>
            <Table.Td>{finding.column}</Table.Td>
            <Table.Td>
              <Text size="xs">{finding.example}</Text>
            </Table.Td>
            <Table.Td>{formatCount(finding.rows)}</Table.Td>
            <Table.Td>
              <Select
                size="xs"
                aria-label={`What to do with ${finding.column}: ${finding.example}`}
                allowDeselect={false}
                disabled={locked}
                readOnly={saving}
                data={choices}
                value={finding.choice}
                onChange={(choice) => choice && void choose(finding, choice as ImportCellChoice)}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
