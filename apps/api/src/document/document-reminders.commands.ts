import { accountMachine } from '@stint/domain/account/account.machine.ts';
import { documentTypeLabels, type DocumentType } from '@stint/domain/document/document.ts';
import { type ExpiryNotice, expiryNotice, lastDayToTell } from '@stint/domain/document/expiry.ts';
import { employeeMachine } from '@stint/domain/employee/employee.machine.ts';
import { term } from '@stint/domain/messages/value.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { stateList } from '../database/state-list.ts';
import type { Transaction } from '../database/tenant.ts';
import type { JobContext } from '../jobs/job.ts';
import { queueMail } from '../mail/queue-mail.ts';

/** Mails of one run at most: what is left is sent by the next. */
const AT_ONCE = 200;

/**
 * Tells employees by mail of their documents that expire soon or have expired (S-23), once for each: it is noted in
 * the transaction of the mail. Another last day begins anew. Who has no mail address is told nothing, and later
 * when there is one.
 */
export async function remindOfDocuments(ctx: JobContext): Promise<void> {
  await ctx.database.write(async (tx) => {
    const { documentReminderDays: days } = ctx.agency.settings;
    for (const document of await dueDocuments(tx, ctx.today, days)) {
      const notice = expiryNotice(document.expiresOn, ctx.today, days);
      if (notice !== null) await remind(tx, ctx, document, notice);
    }
  });
}

interface DueDocument {
  id: string;
  type: DocumentType;
  title: string;
  expiresOn: string;
  employeeId: string;
  accountId: string | null;
  name: string;
  address: string;
  language: Locale | null;
}

async function remind(
  tx: Transaction,
  ctx: JobContext,
  document: DueDocument,
  notice: ExpiryNotice,
): Promise<void> {
  const { id, title, expiresOn: date, employeeId: recordId } = document;
  const { accountId, name, address, language } = document;
  await queueMail(tx, ctx, {
    template: `DOCUMENT_${notice}` as const,
    to: { accountId, name, address, language },
    values: { title, date, type: term('document type', documentTypeLabels, document.type) },
    ...(accountId !== null && { path: '/ess/documents' }),
    about: { recordType: 'employee', recordId },
  });
  await tx.db.query(
    'UPDATE document SET reminded_of = $3, reminded_for = $4 WHERE agency_id = $1 AND id = $2',
    [tx.agencyId, id, notice, date],
  );
}

/** Held by nobody else, so that two runs at once send one mail. */
async function dueDocuments(
  { db, agencyId }: Transaction,
  today: string,
  days: number,
): Promise<DueDocument[]> {
  const { rows } = await db.query<DueDocument>(DUE, [
    agencyId,
    today,
    lastDayToTell(today, days),
    AT_ONCE,
  ]);
  return rows;
}

const DUE = `
  SELECT document.id, document.type, title, expires_on AS "expiresOn",
    document.employee_id AS "employeeId", account.id AS "accountId", account.language,
    first_name || ' ' || last_name AS name, coalesce(account.email, candidate.email) AS address
  FROM document
  JOIN employee ON employee.agency_id = $1 AND employee.id = document.employee_id
  JOIN candidate ON candidate.agency_id = $1 AND candidate.id = employee.candidate_id
  LEFT JOIN account ON account.agency_id = $1 AND account.employee_id = employee.id
    AND account.status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})
  WHERE document.agency_id = $1 AND expires_on <= $3
    AND employee.status IN (${stateList(employeeMachine, 'ACTIVE')})
    AND coalesce(account.email, candidate.email) IS NOT NULL
    AND (reminded_for IS DISTINCT FROM expires_on OR reminded_of = 'EXPIRING' AND expires_on < $2)
  ORDER BY expires_on, document.id
  LIMIT $4 FOR UPDATE OF document SKIP LOCKED`;
