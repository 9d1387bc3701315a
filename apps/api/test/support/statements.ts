import pg from 'pg';
import { vi } from 'vitest';

/** What some work answers, and the statements that were sent to the database for it, without their values. */
export async function withStatements<Answer>(
  work: () => Promise<Answer>,
): Promise<{ answer: Answer; statements: string[] }> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    const answer = await work();
    return {
      answer,
      statements: query.mock.calls.map(([asked]) => textOf(asked)).filter(isOfWork),
    };
  } finally {
    query.mockRestore();
  }
}

function textOf(asked: unknown): string {
  const text = typeof asked === 'string' ? asked : (asked as { text: string }).text;
  return text.replace(/app\.agency_id = '.*'/, "app.agency_id = '…'");
}

/** What others must hear is looked for now and then, beside whatever goes on; a new connection is prepared once. */
function isOfWork(statement: string): boolean {
  return !/^START TRANSACTION|^COMMIT|take_outbox|^SELECT pg_notify\(\$1, message\)|transaction_read_only/.test(
    statement,
  );
}
