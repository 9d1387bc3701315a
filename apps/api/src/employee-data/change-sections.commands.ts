import type { EmployeeData } from '@stint/domain/employee-data/employee-data.ts';
import {
  candidateFields,
  type PersonalInformation,
} from '@stint/domain/employee-data/personal-information.ts';
import { shownChanges, type ShownPart } from '@stint/domain/employee-data/shown-fields.ts';
import { v7 as uuid } from 'uuid';
import { EmployeeDataEntity } from './employee-data.entity.ts';
import { placeOfContent, type StoredSection } from './stored-sections.queries.ts';
import { changeReachingPeople } from '../candidate/reaching-people.commands.ts';
import type { ReachingPeople } from '../candidate/reaching-people.facts.ts';
import type { Transaction } from '../database/tenant.ts';
import { insertRows, patchRows } from '../database/write-rows.ts';
import { bumpEmployeeVersions } from '../employee/employee-versions.commands.ts';
import type { ChangeEntry } from '../history/change.ts';
import type { SignedInContext } from '../context/request-context.ts';

/** A section, and what it is to say. */
export interface SectionChange {
  stored: StoredSection;
  data: EmployeeData;
}

/**
 * Writes sections of employees. The history tells of them on the employee, with numbers masked; what stands on the
 * candidate is told there too.
 *
 * @returns the entries for `recordChange`
 */
export async function changeSections(
  tx: Transaction,
  ctx: SignedInContext,
  changes: readonly SectionChange[],
): Promise<ChangeEntry[]> {
  if (changes.length === 0) return [];
  const people = changes
    .filter(({ stored }) => stored.section === 'PERSONAL_INFORMATION')
    .map(({ stored, data }) => ({ id: stored.candidateId, set: reachingPart(data) }));
  const ofCandidates = await changeReachingPeople(tx, ctx, people);
  const ofEmployees = await toldOnEmployees(tx, ctx, changes);
  await writeContents(tx, ctx, changes);
  return [...ofCandidates, ...ofEmployees];
}

/** What stands on an employee's timeline: `direct_deposit_changed` with the masked values of its fields. */
async function toldOnEmployees(
  tx: Transaction,
  ctx: SignedInContext,
  changes: readonly SectionChange[],
): Promise<ChangeEntry[]> {
  const entries = await bumpEmployeeVersions(
    tx,
    ctx,
    changes.map(({ stored }) => stored.employeeId),
  );
  return changes.map(({ stored, data }) => ({
    ...entries.get(stored.employeeId)!,
    action: `${stored.section.toLowerCase()}_changed`,
    changes: Object.fromEntries(
      shownChanges(stored.data, data).map(({ field, before, after }) => [
        field,
        [orNull(before), orNull(after)],
      ]),
    ),
  }));
}

function orNull(parts: readonly ShownPart[]) {
  return parts.length > 0 ? parts : null;
}

async function writeContents(
  tx: Transaction,
  ctx: SignedInContext,
  changes: readonly SectionChange[],
): Promise<void> {
  const contentOf = (id: string, { stored: { employeeId, section }, data }: SectionChange) => {
    const place = placeOfContent({ agencyId: tx.agencyId, id, employeeId, section });
    return ctx.encryption.encrypt(place, JSON.stringify(ownPart(data)));
  };
  const created = changes.filter(({ stored }) => stored.rowId === null);
  const changed = changes.filter(({ stored }) => stored.rowId !== null);
  await insertRows(
    tx,
    ctx,
    EmployeeDataEntity,
    created.map((change) => {
      const { employeeId, section } = change.stored;
      const id = uuid();
      return { id, employeeId, section, content: contentOf(id, change) };
    }),
  );
  await patchRows(
    tx,
    ctx,
    EmployeeDataEntity,
    changed.map((change) => {
      const id = change.stored.rowId!;
      return { id, set: { content: contentOf(id, change) } };
    }),
  );
}

/** What stands on the candidate. */
function reachingPart(data: EmployeeData): ReachingPeople {
  const fields = candidateFields.map((field) => [field, (data as PersonalInformation)[field]]);
  return Object.fromEntries(fields) as unknown as ReachingPeople;
}

/** Without what stands on the candidate. */
function ownPart(data: EmployeeData): object {
  const elsewhere: readonly string[] = candidateFields;
  return Object.fromEntries(Object.entries(data).filter(([field]) => !elsewhere.includes(field)));
}
