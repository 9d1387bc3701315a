import { type Uploaded, useUpload } from '@stint/spa-kit/client/use-upload.ts';

/** How long an upload may take, in milliseconds. */
const patience = 120_000;

/**
 * Sends a file with what is said about it. Never throws: what was wrong is answered, by field where it is known.
 *
 * @param address of the server that takes such files: `/documents`
 */
export function useSendFile(
  address: `/${string}`,
): (fields: Readonly<Record<string, string>>, file: File) => Promise<Added> {
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
type DocumentFields = { employeeId: string; type: string; title: string; expiresOn: string };

/** Sends a document with its file. Never throws: what was wrong is answered, by field where it is known. */
export function useAddDocument(): (fields: DocumentFields, file: File) => Promise<Uploaded> {
  return useUpload('/documents');
}
