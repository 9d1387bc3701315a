import { accountMachine } from '@stint/domain/account/account.machine.ts';
import { employeeMachine } from '@stint/domain/employee/employee.machine.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { timesheetMachine } from '@stint/domain/timesheet/timesheet.machine.ts';
import { stateList } from '../database/state-list.ts';
import { type Handler, on } from '../jobs/subscription.ts';
import { once } from '../jobs/once.ts';
import { queueMail, type Recipient } from '../mail/queue-mail.ts';

/** Sheets that a mail names at most. */
const MOST_NAMED = 20;

/** Tells employees which of their sheets came back, and why: one mail for each person and command. */
const tellOfRejection: Handler = {
  name: 'timesheet:tell-of-rejection',
  label: 'Tell employees of rejected timesheets',
  async run(ctx, { records }) {
    const { rows } = await ctx.database.read(
      (db) => db.query<Returned>(RETURNED, [ctx.agency.id, records.map(({ id }) => id)]),
      'primary',
    );
    for (const { numbers, reasons, ...to } of rows) {
      const named = numbers.slice(0, MOST_NAMED).map((number, index) => {
        return `${recordNumber('Timesheet', number)}: ${reasons[index]}`;
      });
      const values = { count: numbers.length, reasons: named.join('\n') };
      const mail = {
        template: 'TIMESHEETS_REJECTED',
        to,
        values,
        path: '/ess/timesheets',
      } as const;
      await ctx.database.write(async (tx) => {
        await once(tx, ctx, async () => void (await queueMail(tx, ctx, mail)), to.accountId!);
      });
    }
  },
};

type Returned = Recipient & { numbers: number[]; reasons: string[] };

/** Also the sheets that a partial approval split off. Only who can open them is told. */
const RETURNED = `
  SELECT account.id AS "accountId", account.display_name AS name, account.language,
    coalesce(account.email, candidate.email) AS address,
    array_agg(sheet.number ORDER BY sheet.number) AS numbers,
    array_agg(coalesce(sheet.reason, '') ORDER BY sheet.number) AS reasons
  FROM timesheet AS sheet
  JOIN employee ON employee.agency_id = $1 AND employee.id = sheet.employee_id
    AND employee.status IN (${stateList(employeeMachine, 'ACTIVE')})
  JOIN candidate ON candidate.agency_id = $1 AND candidate.id = employee.candidate_id
  JOIN account ON account.agency_id = $1 AND account.employee_id = employee.id
    AND account.status IN (${stateList(accountMachine, 'FIRST_LOGIN', 'ACTIVE')})
    AND account.preferences->'sections' ? 'timesheets'
  WHERE sheet.agency_id = $1 AND (sheet.id = ANY($2::uuid[]) OR sheet.split_from_id = ANY($2::uuid[]))
    AND sheet.status IN (${stateList(timesheetMachine, 'REJECTED')}) AND coalesce(account.email, candidate.email) IS NOT NULL
  GROUP BY account.id, account.display_name, account.language, address`;

export const timesheetSubscribers = [
  on('timesheet', 'reject', tellOfRejection),
  on('timesheet', 'approveInPart', tellOfRejection),
];
