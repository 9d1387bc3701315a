import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ProgressView } from '@stint/ui/progress/progress-view.tsx';
import type { ImportFileFragment, ImportRunFragment } from '../../../gql/graphql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { goodRows, missingFields, totalCounts } from '../import-counts.ts';
import { importStandings } from '../import-labels.ts';
import { CountBadges } from './count-badges.tsx';
import type { useImport } from './use-import.ts';

type ImportStepsProps = {
  run: ImportRunFragment;
  files: readonly ImportFileFragment[];
  commands: Pick<ReturnType<typeof useImport>, 'check' | 'run' | 'busy'>;
};

/** Where the import stands and what comes next: check, import, again. */
export function ImportSteps(props: ImportStepsProps) {
  const { busy } = props.commands;
  const place = useRef<HTMLDivElement>(null);

  // The file input and each pressed button disappear, so the focus moves here.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  useEffect(() => {
    if (busy && place.current?.contains(document.activeElement)) place.current.focus();
  }, [busy]);
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label="Next step">
      <NextStep {...props} />
    </div>
  );
}

function NextStep({ run, files, commands }: ImportStepsProps) {
  const { working, ready, happened, unchecked } = importStandings[run.status];
  if (working)
    return (
      <ProgressView
        label={working}
        done={run.rowsDone}
        total={run.rowsTotal}
        note="You can leave this page; it goes on, and you find it here again."
      />
    );
  const unready = files.filter((file) => missingFields(file).length > 0);
  const nothingChosen = files.every(({ recordKind }) => recordKind === null);
  const wasChecked = files.some(({ counts, findings }) => counts !== null || findings.length > 0);
  // Counts of before a change would be those of some files only.
  const counts = unchecked ? null : totalCounts(files);
  const checked = ready && counts;
  const done = happened && counts;
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        {counts && (
          <>
            <Text size="sm">{done ? 'Result:' : 'Expected result:'}</Text>
            <CountBadges counts={counts} done={Boolean(done)} />
          </>
        )}
        {!counts && wasChecked && (
          <Text size="sm">
            Something has changed since the check. Check again to see the result.
          </Text>
        )}
        {!counts && !wasChecked && (
          <Text size="sm">
            Look over what each file is and which column feeds which field. The check then tells
            what would come of every row; it writes nothing.
          </Text>
        )}
        {unready.length > 0 && (
          <Alert color="yellow">
            {unready.map(({ fileName }) => fileName).join(', ')}: a required field has no column
            yet. Choose one below, or leave the file out.
          </Alert>
        )}
        <Group gap="xs">
          {checked && (
            <Button
              disabled={commands.busy || unready.length > 0 || goodRows(counts) === 0}
              onClick={commands.run}
            >
              Import {pluralize(goodRows(counts), 'row')}
            </Button>
          )}
          <Button
            variant={checked || done ? 'default' : 'filled'}
            disabled={commands.busy || unready.length > 0 || nothingChosen}
            onClick={commands.check}
          >
            {counts || wasChecked ? 'Check again' : `Check ${pluralize(run.rowsTotal, 'row')}`}
          </Button>
          {done && (
            <Button variant="default" disabled={commands.busy} onClick={commands.run}>
              Import again
            </Button>
          )}
        </Group>
        {checked && goodRows(counts) === 0 && (
          <Text size="sm" c="dimmed">
            There is nothing to import: every good row is here already.
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
