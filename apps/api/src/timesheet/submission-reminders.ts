import { accountMachine } from '@stint/domain/account/account.machine.ts';
import { employeeMachine } from '@stint/domain/employee/employee.machine.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { PEOPLE_AT_ONCE, settingSql, SHEETS, TODAY } from './due-sheets.sql.ts';
import { timesheetKind } from './timesheet.kind.ts';
import { stateList } from '../database/state-list.ts';
import type { JobContext } from '../jobs/job.ts';
import { queueMail, type Recipient } from '../mail/queue-mail.ts';
import { actWithin } from '../write/act.ts';

/** Nobody is reminded of what is older, in days. */
const OLDEST = 35;

/**
 * Reminds employees of sheets that wait for them: one mail a day for each of them, however many sheets it is about
 * (T-8). It is noted on the sheets in the transaction of the mail. Only who can open them in the portal is reminded.
 */
export async function remindToSubmit(ctx: JobContext): Promise<void> {
  const { rows } = await ctx.database.read(
    (db) => db.query<Due>(DUE, [ctx.agency.id, ctx.now, OLDEST, PEOPLE_AT_ONCE]),
    'primary',
  );
  for (const { ids, ...to } of rows) {
    if (ctx.job.signal.aborted) return;
    await ctx.database.write(async (tx) => {
      const targets = ids.map((id) => ({ id }));
      const request = { action: 'remindToSubmit', targets, input: {} } as const;
      const { decided } = await actWithin(tx, ctx, timesheetKind, request);
      if (decided.length === 0) return;
      const mail = { template: 'TIMESHEETS_DUE', to, path: '/ess/timesheets' } as const;
      await queueMail(tx, ctx, { ...mail, values: { count: decided.length } });
    });
  }
}

type Due = Recipient & { ids: string[] };

const DUE = `
  SELECT array_agg(sheet.id ORDER BY sheet.start_date, sheet.id) AS ids,
    account.id AS "accountId", account.display_name AS name, account.language,
    coalesce(account.email, candidate.email) AS address
  ${SHEETS}
  JOIN employee ON employee.agency_id = $1 AND employee.id = sheet.employee_id
    AND employee.status IN (${stateList(employeeMachine, 'ACTIVE')})
  JOIN candidate ON candidate.agency_id = $1 AND candidate.id = employee.candidate_id
  JOIN account ON account.agency_id = $1 AND account.employee_id = employee.id
    AND account.status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})
    AND account.preferences->'sections' ? 'timesheets'
  WHERE sheet.agency_id = $1 AND sheet.status IN (${stateList(timesheetMachine, 'DRAFT', 'REJECTED')})
    AND least(sheet.end_date, assignment.end_date)
      BETWEEN ${TODAY} - $3::integer AND ${TODAY} - ${settingSql('remindAfterDays')}
    AND (sheet.reminded_on IS NULL OR sheet.reminded_on < ${TODAY})
    AND coalesce(account.email, candidate.email) IS NOT NULL
  GROUP BY account.id, account.display_name, account.language, address
  ORDER BY min(sheet.reminded_on) NULLS FIRST, account.id
  LIMIT $4`;
