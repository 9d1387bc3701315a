import type { Answer } from '../answer/answer.ts';
import { useStintClient } from './client-context.tsx';
import { doorHeader } from './door.ts';

/** What came of a file that was sent. */
export type Uploaded =
  { kind: 'added'; id: string } | Exclude<Answer<never>, { kind: 'done' | 'refused' }>;

/** How long an upload may take, in milliseconds. */
const patience = 120_000;

/**
 * Sends a file with what is said about it, as multipart. Never throws: what was wrong is answered, by field where it is
 * known.
 *
 * @param address such as `/receipts`
 * @returns a function that takes the fields, of which empty ones are left out, and the file
 */
export function useUpload(
  address: string,
): (fields: Readonly<Record<string, string>>, file: File) => Promise<Uploaded> {
  const { door } = useStintClient();
  return async (fields, file) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) if (value !== '') body.append(name, value);
    body.append('file', file, file.name);
    try {
      const response = await fetch(address, {
        method: 'POST',
        body,
        headers: { [doorHeader]: door },
        signal: AbortSignal.timeout(patience),
      });
      const answer = (await response.json()) as Sent;
      if (answer.id !== undefined) return { kind: 'added', id: answer.id };
      if (response.status >= 500) throw new Error(`Answered with ${response.status}`);
      const message = answer.message ?? '';
      return {
        kind: 'invalid',
        message,
        problems: answer.problems ?? [{ path: 'file', message }],
      };
    } catch (error) {
      return { kind: 'failed', error };
    }
  };
}

type Sent = {
  id?: string;
  message?: string;
  problems?: readonly { path: string; message: string }[];
};
