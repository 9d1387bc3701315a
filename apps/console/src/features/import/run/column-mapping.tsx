import { Table, Text } from '@mantine/core';
import { WideTable } from '@stint/ui/wide-table/wide-table.tsx';
import { ChoiceSelect } from '@stint/ui/search-select/choice-select.tsx';
import type { ImportFileFragment, SetImportMappingInput } from '../../../gql/graphql.ts';
import { unusedColumns } from '../import-counts.ts';

type ColumnMappingProps = {
  file: ImportFileFragment;
  locked: boolean;
  /** A change is being saved. The field that was changed keeps the focus, so none is disabled. */
  saving: boolean;
  onMapping: (input: SetImportMappingInput) => Promise<unknown>;
};

/** Each field with the column that feeds it and what that column holds in the first rows. */
export function ColumnMapping({ file, locked, saving, onMapping }: ColumnMappingProps) {
  const { fields, mapping, columns } = file;
  const columnOf = new Map(mapping.map(({ field, column }) => [field, column]));
  const choose = (changed: string, column: string | null) =>
    onMapping({
      fileId: file.id,
      recordKind: file.recordKind,
      mapping: mapping.map(({ field, column: before }) => ({
        field,
        column: field === changed ? column : before,
      })),
    });
  const unused = unusedColumns(file);
  return (
    <>
      <WideTable minWidth={680} verticalSpacing={6} aria-label={`Columns of ${file.fileName}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Field</Table.Th>
            <Table.Th>Column of the file</Table.Th>
            <Table.Th>In the first rows</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.map(({ field, label, required }) => {
            const column = columnOf.get(field) ?? null;
            return (
              <Table.Tr key={field}>
                <Table.Td>
                  {label}
                  {required && (
                    <Text component="span" size="xs" c="dimmed">
                      {' '}
                      required
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <ChoiceSelect
                    size="xs"
                    aria-label={`Column for ${label}`}
                    placeholder="Not imported"
                    clearable
                    disabled={locked}
                    readOnly={saving}
                    error={required && column === null}
                    data={columns.map((name) => ({ value: name, label: name }))}
                    value={column}
                    onChange={(chosen) => void choose(field, chosen)}
                  />
                </Table.Td>
                <Table.Td>
                  <Text size="xs" c="dimmed" lineClamp={2}>
                    {samplesOf(file, column)}
                  </Text>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </WideTable>
      {unused.length > 0 && (
        <Text size="xs" c="dimmed" mt="xs">
          Not imported: {unused.join(', ')}
        </Text>
      )}
    </>
  );
}

function samplesOf({ columns, sample }: ImportFileFragment, column: string | null): string {
  const index = column === null ? -1 : columns.indexOf(column);
  const cells = sample.map((row) => row[index] ?? '').filter(Boolean);
  return [...new Set(cells)].slice(0, 3).join(' · ');
}
