import { useStintClient } from '@stint/spa-kit/client/client-context.tsx';
import { doorHeader } from '@stint/spa-kit/client/door.ts';

export type UploadAnswer =
  | { kind: 'uploaded'; runId: string }
  /** What could not be read, by file name. */
  | { kind: 'unreadable'; problems: readonly { path: string; message: string }[] }
  | { kind: 'failed'; error: unknown };

/** Sends files to the server, which answers the import that they begin. Never throws. */
export function useUpload(): (files: readonly File[]) => Promise<UploadAnswer> {
  const { door } = useStintClient();
  return async (files) => {
    const body = new FormData();
    for (const file of files) body.append('files', file, file.name);
    try {
      const headers = { [doorHeader]: door };
      const response = await fetch('/import/upload', { method: 'POST', body, headers });
      const answer = (await response.json()) as Answer;
      if (answer.runId !== undefined) return { kind: 'uploaded', runId: answer.runId };
      if (response.status < 500 && (answer.problems ?? answer.message)) {
        const whole = [{ path: 'files', message: answer.message ?? '' }];
        return { kind: 'unreadable', problems: answer.problems ?? whole };
      }
      return { kind: 'failed', error: new Error(`Answered with ${response.status}`) };
    } catch (error) {
      return { kind: 'failed', error };
    }
  };
}

type Answer = {
  runId?: string;
  message?: string;
  problems?: readonly { path: string; message: string }[];
};
