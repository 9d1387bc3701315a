import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ImportFileFragment } from '../../../gql/graphql.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { useDownload } from '@stint/spa-kit/record/list/use-download.ts';
import { ImportProblemTable } from './import-problem-table.tsx';

type ImportProblemsProps = { runId: string; file: ImportFileFragment; count: number };

/** The rows that are not taken over, or are with a remark: to read here, or as a file to mend. */
export function ImportProblems({ runId, file, count }: ImportProblemsProps) {
  const [shown, setShown] = useState(false);
  const [download, downloading] = useDownload();
  return (
    <div>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide what was found' : `Show what was found in ${pluralize(count, 'row')}`}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={downloading}
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() =>
            void download(
              `/import/${file.id}/problems.csv`,
              `problems of ${file.fileName.replace(/\.\w+$/, '')}.csv`,
            )
          }
        >
          Download the bad rows
        </Button>
      </Group>
      {shown && <ImportProblemTable runId={runId} fileId={file.id} />}
    </div>
  );
}
