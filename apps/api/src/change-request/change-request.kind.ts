import { changeRequestMachine } from '@stint/domain/change-request/change-request.machine.ts';
import {
  type ChangeRequestStatus,
  waitingStatuses,
} from '@stint/domain/change-request/change-request.ts';
import { conflicts } from '@stint/domain/employee-data/compare.ts';
import type {
  EmployeeData,
  EmployeeDataSection,
} from '@stint/domain/employee-data/employee-data.ts';
import { applyChanges } from './apply-changes.commands.ts';
import { ChangeRequestEntity } from './change-request.entity.ts';
import { requestedChange, storedWith } from './requested-change.ts';
import { storedSections } from '../employee-data/stored-sections.queries.ts';
import { recordKind } from '../write/record-kind.ts';

/** A change is approved, refused, withdrawn, or compared again with a record that has changed since. */
export const changeRequestKind = recordKind({
  type: 'ChangeRequest',
  entity: ChangeRequestEntity,
  machine: changeRequestMachine,
  permission: 'change-request:decide',
  state: 'status',
  facts: {
    needs: [
      'status',
      'section',
      'employeeId',
      'before',
      'after',
      'employee.candidate.firstName',
      'employee.candidate.lastName',
    ],
    async load(connection, ctx, rows: readonly ChangeRequestEntity[]) {
      // What has been decided differs from the record for good reasons.
      const waiting = rows.filter(({ status }) =>
        waitingStatuses.includes(status as ChangeRequestStatus),
      );
      const wanted = waiting.map(({ employeeId, section }) => ({
        employeeId,
        section: section as EmployeeDataSection,
      }));
      const stored = await storedSections(connection, ctx.encryption, wanted);
      const current = new Map(
        stored.map(({ employeeId, section, data }) => [`${employeeId} ${section}`, data]),
      );
      return new Map(
        waiting.map((row) => {
          const data = current.get(`${row.employeeId} ${row.section}`)!;
          return [row.id, { data, conflicts: conflicts(requestedChange(ctx, row), data) }];
        }),
      );
    },
    of: (row: ChangeRequestEntity, _ctx, loaded: Loaded | undefined) => ({
      request: {
        id: row.id,
        label: labelOf(row),
        section: row.section as EmployeeDataSection,
        status: row.status as ChangeRequestStatus,
      },
      conflicts: loaded?.conflicts ?? false,
      current: loaded?.data ?? null,
    }),
  },
  label: ({ request }) => request!.label,
  set({ row, facts, input, decision }, ctx) {
    if (decision.to === 'CONFLICTING') {
      return { before: storedWith(ctx, row, ['before', facts.current!]) };
    }
    const decided = decision.to !== 'WITHDRAWN' && { decidedById: ctx.account?.id ?? null };
    return { decidedAt: ctx.now, reason: input.reason ?? null, ...decided };
  },
  applyEffects: (tx, ctx, decided) =>
    applyChanges(
      tx,
      ctx,
      decided
        .filter(({ decision }) => decision.to === 'APPROVED')
        .map(({ row, facts }) => ({ row, seen: facts.current! })),
    ),
});

interface Loaded {
  data: EmployeeData;
  conflicts: boolean;
}

function labelOf({ employee }: ChangeRequestEntity): string {
  const { firstName = '', lastName = '' } = employee?.candidate ?? {};
  return `${firstName} ${lastName}`.trim();
}
