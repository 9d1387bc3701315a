import { approve } from './approving.ts';
import type { BusyAgency } from './busy-agency.ts';
import { answerOf } from './round.ts';

const importedRows = 5_000;
const stopping = new AbortController();

/** The process of `busy-agency.ts`: sends until it is told to stop, and ends when everything is answered. */
process.on('message', async (told: BusyAgency | 'stop') => {
  if (told === 'stop') return stopping.abort();
  await sendAll(told);
  process.disconnect();
});

async function sendAll({ commands, uploads, ...to }: BusyAgency): Promise<void> {
  const repeat = async (work: () => Promise<unknown>) => {
    while (!stopping.signal.aborted) await work();
  };
  await Promise.all([
    ...commands.map((ids) => repeat(() => approveAndUndo(to, ids))),
    ...Array.from({ length: uploads }, () => repeat(() => checkImport(to))),
  ]);
}

type To = Pick<BusyAgency, 'origin' | 'session'>;

async function approveAndUndo(to: To, assignmentIds: readonly string[]): Promise<void> {
  const input = { action: 'APPROVE', assignmentIds };
  const approved = (await ask(to, approve, { input })) as {
    data: { updateAssignmentStatus: { changeSetId?: string | null } } | null;
  };
  const id = approved.data?.updateAssignmentStatus.changeSetId;
  if (id) await ask(to, 'mutation ($id: ID!) { undo(changeSetId: $id) { __typename } }', { id });
}

async function checkImport(to: To): Promise<void> {
  const lines = Array.from({ length: importedRows }, (_, n) => `Imported ${n},Logistics`);
  const form = new FormData();
  form.append('files', new Blob([['Client name,Industry', ...lines].join('\n')]), 'clients.csv');
  const uploaded = await fetch(`${to.origin}/import/upload`, {
    method: 'POST',
    headers: to.session,
    body: form,
  });
  if (!uploaded.ok) return;
  const { runId: id } = (await uploaded.json()) as { runId: string };
  await ask(to, 'mutation ($id: ID!) { checkImport(runId: $id) { __typename } }', { id });
  for (;;) {
    const { data } = (await ask(to, 'query ($id: ID!) { importRun(id: $id) { status } }', {
      id,
    })) as { data: { importRun: { status: string } } | null };
    if (data?.importRun.status !== 'CHECKING') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function ask({ origin, session: headers }: To, query: string, variables: object) {
  return answerOf(
    { origin },
    {
      path: '/graphql',
      headers,
      body: () => JSON.stringify({ query, variables }),
    },
  );
}
