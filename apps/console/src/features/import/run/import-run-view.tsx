import { Alert, Group, Stack, Text } from '@mantine/core';
import { PageBody } from '@stint/ui/app-shell/page-body.tsx';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { RecordSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect } from 'react';
import { PageActionButton } from '@stint/ui/app-shell/page-action-button.tsx';
import { PageActions } from '@stint/ui/app-shell/page-actions.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { useRecord } from '@stint/spa-kit/record/view/use-record.ts';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';
import { ImportBadge } from '../import-badge.tsx';
import { importStandings } from '../import-labels.ts';
import { ImportFileCard } from './import-file-card.tsx';
import { ImportFileParts, ImportRunDocument, ImportRunParts } from './import-run.ts';
import { ImportSteps } from './import-steps.tsx';
import { useImport } from './use-import.ts';

/** Live updates tell how far it is; should they be gone, it is asked this often (ms). */
const pollWhileWorking = 2_000;

/** One import: what each file is, what a check found, the import itself and what came of it. */
export default function ImportRunView({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useRecord(ImportRunDocument, id, ['ImportRun']);
  const commands = useImport(id);
  const run = readFragment(ImportRunParts, query.data?.importRun);
  const working =
    run !== undefined && run !== null && importStandings[run.status].working !== undefined;
  const { startPolling, stopPolling } = query;
  useEffect(() => {
    if (!working) return;
    startPolling(pollWhileWorking);
    return stopPolling;
  }, [working, startPolling, stopPolling]);

  if (query.error && !run) {
    return <FailureView error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!run) {
    if (query.loading) return <RecordSkeleton />;
    return (
      <EmptyState
        title="There is no such import"
        description="Check the address, or start from Home."
      />
    );
  }
  const files = run.files.map((file) => readFragment(ImportFileParts, file));
  return (
    <PageBody>
      <PageActions>
        <PageActionButton
          variant="default"
          label="All imports"
          sign={<IconArrowLeft size={16} />}
          before={<IconArrowLeft size={14} aria-hidden />}
          onClick={onClose}
        />
      </PageActions>
      <Stack gap="lg">
        <Group gap="sm">
          <ImportBadge status={run.status} />
          <Text size="sm" c="dimmed">
            <WhenAndWho at={run.createdAt} who={run.createdBy} />
          </Text>
        </Group>
        {run.failure && (
          <Alert color="red" title="The import failed; nothing was imported" role="alert">
            {run.failure}
          </Alert>
        )}
        <ImportSteps run={run} files={files} commands={commands} />
        {files.map((file) => (
          <ImportFileCard
            key={file.id}
            runId={id}
            file={file}
            status={run.status}
            locked={working}
            saving={commands.busy}
            onMapping={(input) => commands.setMapping({ input })}
            onChoices={(input) => commands.setChoices({ input })}
          />
        ))}
      </Stack>
    </PageBody>
  );
}
