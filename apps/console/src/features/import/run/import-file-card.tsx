import { Button, Collapse, Group, List, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import type {
  ImportFileFragment,
  ImportRecordKind,
  ImportStatus,
  SetImportChoicesInput,
  SetImportMappingInput,
} from '../../../gql/graphql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { missingFields, unusedColumns } from '../import-counts.ts';
import { importStandings, kindChoices } from '../import-labels.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { CountBadges } from './count-badges.tsx';
import { HeadingLine } from './heading-line.tsx';
import { ImportFindings } from './import-findings.tsx';
import { ImportProblems } from './import-problems.tsx';

type ImportFileCardProps = {
  runId: string;
  file: ImportFileFragment;
  status: ImportStatus;
  /** Nothing can be changed while the server is at work. */
  locked: boolean;
  saving: boolean;
  onMapping: (input: SetImportMappingInput) => Promise<unknown>;
  onChoices: (input: SetImportChoicesInput) => Promise<unknown>;
};

/** One file: what its rows are, which column feeds which field, what came of its rows. */
export function ImportFileCard(props: ImportFileCardProps) {
  const { runId, file, status, locked, saving, onMapping, onChoices } = props;
  const headingId = useId();
  const missing = missingFields(file);
  const [open, setOpen] = useState(missing.length > 0);
  const problems = (file.counts?.refused ?? 0) + (file.counts?.warned ?? 0);
  const unused = unusedColumns(file);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={headingId}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={2} size="h3" id={headingId} style={{ overflowWrap: 'anywhere' }}>
            {file.fileName}
          </Title>
          <Select
            aria-label={`What ${file.fileName} holds`}
            placeholder="Left out"
            clearable
            clearButtonProps={{ 'aria-label': `Leave ${file.fileName} out` }}
            disabled={locked}
            readOnly={saving}
            data={kindChoices}
            value={file.recordKind}
            onChange={(kind) =>
              void onMapping({ fileId: file.id, recordKind: kind as ImportRecordKind | null })
            }
          />
        </Group>
        {file.counts && (
          <CountBadges counts={file.counts} done={importStandings[status].happened === true} />
        )}
        {file.recordKind && (
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? 'Hide the columns' : 'Columns and fields'}
            </Button>
            <Text component="span" size="xs" c="dimmed" ml="xs">
              {pluralize(file.columns.length - unused.length, 'column')} of {file.columns.length}{' '}
              used
              {missing.length > 0 && ` · missing: ${missing.map(({ label }) => label).join(', ')}`}
            </Text>
            <Collapse expanded={open}>
              {open && (
                <>
                  <HeadingLine {...{ file, locked, saving, onMapping }} />
                  <ColumnMapping {...{ file, locked, saving, onMapping }} />
                </>
              )}
            </Collapse>
          </div>
        )}
        {file.notes.length > 0 && (
          <List size="sm" aria-label={`About ${file.fileName}`}>
            {file.notes.map((note) => (
              <List.Item key={note}>{note}</List.Item>
            ))}
          </List>
        )}
        <ImportFindings {...{ file, locked, saving, onChoices }} />
        {problems > 0 && (
          <ImportProblems
            key={JSON.stringify(file.counts)}
            runId={runId}
            file={file}
            count={problems}
          />
        )}
      </Stack>
    </Paper>
  );
}
