import { Alert, List, Stack } from '@mantine/core';
import { problemOf } from '@stint/spa-kit/views/problem-of.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { ErrorView } from '@stint/ui/error-view/error-view.tsx';
import { FileDrop } from '@stint/ui/file-drop/file-drop.tsx';
import { ProgressView } from '@stint/ui/progress/progress-view.tsx';
import { useState } from 'react';
import { useUpload, type UploadAnswer } from './use-upload.ts';

/** Files of another system go in here; what they are is worked out on the server. */
export function Upload({ onUploaded }: { onUploaded: (runId: string) => void }) {
  const messages = useMessages();
  const upload = useUpload();
  const [uploading, setUploading] = useState<number | null>(null);
  const [answer, setAnswer] = useState<UploadAnswer | null>(null);

  const take = async (files: File[]) => {
    setUploading(files.length);
    setAnswer(null);
    const came = await upload(files);
    setUploading(null);
    setAnswer(came);
    if (came.kind === 'uploaded') onUploaded(came.runId);
  };
  return (
    <Stack gap="md">
      <FileDrop
        multiple
        label="Choose files from your old system, or drop them here"
        hint="CSV or XLSX: clients, locations, contacts, candidates, job orders, assignments. Upload all of them or only some. Nothing is saved until you have seen the check."
        accept=".csv,.txt,.tsv,.xlsx"
        disabled={uploading !== null}
        onFiles={(files) => void take(files)}
      />
      {uploading !== null && (
        <ProgressView
          label={`Reading ${uploading === 1 ? 'the file' : `${uploading} files`}`}
          done={0}
          total={null}
        />
      )}
      {answer?.kind === 'unreadable' && (
        <Alert color="red" title="Nothing was uploaded" role="alert">
          <List size="sm">
            {answer.problems.map(({ path, message }) => (
              <List.Item key={path}>{path === 'files' ? message : `${path}: ${message}`}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {answer?.kind === 'failed' && <ErrorView problem={problemOf(answer.error, messages)} />}
    </Stack>
  );
}
