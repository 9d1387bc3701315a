import { assignmentMachine } from '@stint/domain/assignment/assignment.machine.ts';
import { changeRequestMachine } from '@stint/domain/change-request/change-request.machine.ts';
import type { DirectDeposit } from '@stint/domain/employee-data/direct-deposit.ts';
import { changeRequestKind } from '../../change-request/change-request.kind.ts';
import { requestChange } from '../../change-request/request-change.commands.ts';
import { addDocument } from '../../document/document.commands.ts';
import { stateList } from '../../database/state-list.ts';
import { EmployeeEntity } from '../../employee/employee.entity.ts';
import { act } from '../../write/act.ts';
import { openEssAccount } from '../accounts.ts';
import { bankAccounts, jordan, maria, tomas, withholding } from '../cast/portal-employees.ts';
import { samplePdf } from '../cast/sample-pdf.ts';
import { type DemoAgencyBuilder, done, idOf, type Planned } from '../demo-agency-builder.ts';
import type { DemoCalendar } from '../demo-calendar.ts';

/**
 * Opens the employee portal to three people who work, and lets two of them ask for changes of their data: some are
 * approved, one is refused, two wait.
 *
 * @param cast.star who is maria
 * @param cast.clerk decides and uploads
 */
export function enterEmployeeData(
  calendar: DemoCalendar,
  office: DemoAgencyBuilder,
  { star, clerk }: { star: Planned; clerk: string },
): void {
  const at = (minute: number, act: (now: string) => Promise<void>) =>
    calendar.schedule({ day: -1, minute: AFTERNOON + minute }, act);
  at(0, async (now) => {
    const { id } = await office.row(EmployeeEntity, { candidateId: star.id! });
    const [second, third] = await othersAtWork(office, id);
    await openEssAccount(office, maria, id, now);
    await openEssAccount(office, tomas, second!, now);
    await openEssAccount(office, jordan, third!, now);
  });
  at(5, async (now) => {
    const ctx = await office.as(maria.userName, now);
    await done(requestChange(ctx, 'DIRECT_DEPOSIT', () => bankAccounts));
    await done(requestChange(ctx, 'TAX_WITHHOLDING', () => withholding));
  });
  at(20, (now) => decideAll(office, { clerk, now, action: 'approve' }));
  at(25, async (now) => {
    const ctx = await office.as(maria.userName, now);
    await done(requestChange(ctx, 'DIRECT_DEPOSIT', movedTo('Prairie State Bank', '071999807')));
  });
  at(30, (now) =>
    decideAll(office, {
      clerk,
      now,
      action: 'refuse',
      reason: 'Please upload a voided check of the new account first.',
    }),
  );
  at(35, async (now) => {
    const ctx = await office.as(maria.userName, now);
    await done(
      requestChange(ctx, 'PERSONAL_INFORMATION', (current) => ({
        ...current,
        street: '412 Birch Lane',
        unit: 'Apt 3',
        emergencyName: 'Elena Ruiz',
        emergencyRelationship: 'Sister',
        emergencyPhone: '(312) 555-0184',
      })),
    );
  });
  at(40, async (now) => {
    const ctx = await office.as(jordan.userName, now);
    const single = { ...withholding, filingStatus: 'SINGLE_OR_SEPARATELY' } as const;
    const own = { ...single, socialSecurityNumber: '219095555', dependentsAmount: null };
    await done(requestChange(ctx, 'TAX_WITHHOLDING', () => own));
  });
  at(45, async (now) => {
    const ctx = await office.as(clerk, now);
    const { id } = await office.row(EmployeeEntity, { candidateId: star.id! });
    const employeeId = idOf('Employee', { id });
    for (const { title, ...fields } of [
      { type: 'I_9', title: 'Form I-9' },
      { type: 'LICENSE', title: 'Forklift license', expiresOn: calendar.date(20) },
    ]) {
      const bytes = samplePdf(title);
      await done(
        addDocument(ctx, { fields: { ...fields, title, employeeId }, name: `${title}.pdf`, bytes }),
      );
    }
  });
}

/** Three o’clock. */
const AFTERNOON = 15 * 60;

/** Two others who work now. */
async function othersAtWork({ tx }: DemoAgencyBuilder, not: string): Promise<string[]> {
  const { rows } = await tx.db.query<{ id: string }>(
    `SELECT employee_id AS id FROM assignment
     WHERE agency_id = $1 AND status = ${stateList(assignmentMachine, 'ACTIVE')} AND employee_id <> $2
     GROUP BY employee_id ORDER BY min(number) LIMIT 2`,
    [tx.agencyId, not],
  );
  return rows.map(({ id }) => id);
}

function movedTo(bankName: string, routingNumber: string) {
  return ({ accounts }: DirectDeposit): DirectDeposit => ({
    accounts: accounts.map((account) =>
      account.shareOf === 'REMAINDER' ? { ...account, bankName, routingNumber } : account,
    ),
  });
}

/** Decides on everything that waits. */
async function decideAll(
  office: DemoAgencyBuilder,
  decision: { clerk: string; now: string; action: 'approve' | 'refuse'; reason?: string },
): Promise<void> {
  const { clerk, now, action, reason } = decision;
  const ctx = await office.as(clerk, now);
  const { rows } = await office.tx.db.query<{ id: string }>(
    `SELECT id FROM change_request WHERE agency_id = $1 AND status = ${stateList(changeRequestMachine, 'REQUESTED')} ORDER BY id`,
    [office.tx.agencyId],
  );
  await done(act(ctx, changeRequestKind, { action, targets: rows, input: { reason }, reason }));
}
