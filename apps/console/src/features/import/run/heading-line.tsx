import { Select } from '@mantine/core';
import type { ImportFileFragment, SetImportMappingInput } from '../../../gql/graphql.ts';

type HeadingLineProps = {
  file: ImportFileFragment;
  locked: boolean;
  saving: boolean;
  onMapping: (input: SetImportMappingInput) => Promise<unknown>;
};

/** Which line of the file holds the headings; in a report, titles stand above it. */
export function HeadingLine({ file, locked, saving, onMapping }: HeadingLineProps) {
  const { id, recordKind, headingLine, opening } = file;
  if (opening.length === 0) return null;
  return (
    <Select
      size="xs"
      mb="sm"
      maw={560}
      label="Line with the headings"
      description="Lines above it are left out."
      allowDeselect={false}
      disabled={locked}
      readOnly={saving}
      data={opening.map(({ line, cells }) => ({
        value: String(line),
        label: `${line}: ${cells.filter(Boolean).slice(0, 5).join(' · ')}`,
      }))}
      value={String(headingLine)}
      onChange={(line) =>
        line && void onMapping({ fileId: id, recordKind, headingLine: Number(line) })
      }
    />
  );
}
