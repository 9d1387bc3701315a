import { approve } from './approving.ts';
import type { BusyAgency } from './busy-agency.ts';
import { answerOf } from './round.ts';

const importedRows = 5_000;
const stopping = new AbortController();
const upload = await uploadOf('clients.csv', [
  'Client name,Industry',
  ...Array.from({ length: importedRows }, (_, n) => `Imported ${n},Logistics`),
]);

/**
 * The process of `busy-agency.ts`: says that it is ready, sends until it is told to stop, and ends when everything is
 * answered.
 */
process.on('message', async (told: BusyAgency | 'stop') => {
  if (told === 'stop') return stopping.abort();
  await sendAll(told);
  process.disconnect();
});
process.once('disconnect', () => process.exit());
process.send!('ready');

async function sendAll({ commands, uploads, ...to }: BusyAgency): Promise<void> {
  const repeat = async (work: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) await work();
  };
  await Promise.all([
    ...commands.map((assignmentIds) => {
      const approving = bodyOf(approve, { input: { action: 'APPROVE', assignmentIds } });
      return repeat(() => approveAndUndo(to, approving));
    }),
    ...Array.from({ length: uploads }, () => repeat(() => checkImport(to))),
  ]);
}

type To = Pick<BusyAgency, 'origin' | 'session'>;

const undo = 'mutation ($id: ID!) { undo(changeSetId: $id) { __typename } }';

async function approveAndUndo(to: To, approving: string): Promise<void> {
  const approved = (await ask(to, approving)) as {
    data: { updateAssignmentStatus: { changeSetId?: string | null } } | null;
  };
  const id = approved.data?.updateAssignmentStatus.changeSetId;
  if (id) await ask(to, bodyOf(undo, { id }));
}

async function checkImport(to: To): Promise<void> {
  const uploaded = await fetch(`${to.origin}/import/upload`, {
    method: 'POST',
    headers: { ...to.session, 'content-type': upload.type },
    body: upload.bytes,
  });
  if (!uploaded.ok) return;
  const { runId: id } = (await uploaded.json()) as { runId: string };
  await ask(to, bodyOf('mutation ($id: ID!) { checkImport(runId: $id) { __typename } }', { id }));
  const status = bodyOf('query ($id: ID!) { importRun(id: $id) { status } }', { id });
  for (;;) {
    const { data } = (await ask(to, status)) as { data: { importRun: { status: string } } | null };
    if (data?.importRun.status !== 'CHECKING') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function ask({ origin, session: headers }: To, body: string) {
  return answerOf({ origin }, { path: '/graphql', headers, body: () => body });
}

function bodyOf(query: string, variables: object): string {
  return JSON.stringify({ query, variables });
}

/** A file as a browser sends it, made once: the busy agency's browsers compute on other machines. */
async function uploadOf(name: string, lines: readonly string[]) {
  const form = new FormData();
  form.append('files', new Blob([lines.join('\n')]), name);
  const made = new Response(form);
  return { type: made.headers.get('content-type')!, bytes: Buffer.from(await made.arrayBuffer()) };
}
