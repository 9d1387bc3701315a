import { v7 as uuid } from 'uuid';
import type { Candidacy } from './candidacy.ts';
import { type DemoAgencyBuilder, done, idOf } from '../demo-agency-builder.ts';
import { EmployeeEntity } from '../../employee/employee.entity.ts';
import { terminateEmployee } from '../../employee/employee.commands.ts';
import { createRows } from '../../history/change-rows.ts';
import { recordChange } from '../../history/change.ts';
import { HiringChecklistEntryEntity } from '../../hiring/hiring-checklist.entity.ts';
import { hireCandidates } from '../../hiring/hire.commands.ts';
import { loadCandidatesInHiring } from '../../hiring/hiring.facts.ts';

/** Goes through the new-hire checklist; what need not be there may be missing. */
export async function tickAll(office: DemoAgencyBuilder, candidacy: Candidacy, at: string) {
  await tickAllOf(office, [candidacy], at);
}

/** The same for people who begin together. */
export async function tickAllOf(
  office: DemoAgencyBuilder,
  candidacies: readonly Candidacy[],
  at: string,
): Promise<void> {
  const { random } = candidacies[0]!;
  await tick(office, candidacies, at, ({ required }) => required || random.percent(70));
}

/** Gets some way through the checklist. */
export async function tickSome(office: DemoAgencyBuilder, candidacy: Candidacy, at: string) {
  const upTo = candidacy.random.int(1, 2);
  await tick(office, [candidacy], at, (_, index) => index < upTo);
}

/** All at once: item by item, as a person ticks them, is what takes longest of the whole demo. */
async function tick(
  office: DemoAgencyBuilder,
  candidacies: readonly Candidacy[],
  at: string,
  ticked: (item: { required: boolean }, index: number) => boolean,
): Promise<void> {
  const { order } = candidacies[0]!;
  const ctx = await office.as(order.clerk, at);
  const candidateIds = candidacies.map(({ person }) => person.id!);
  const candidates = await loadCandidatesInHiring(office.tx, candidateIds, ctx.today);
  const ticks = candidateIds.flatMap((candidateId) => {
    const items = candidates.get(candidateId)!.checklist.filter(ticked);
    return items.map(({ id: itemId }) => ({
      id: uuid(),
      candidateId,
      itemId,
      doneAt: at,
      doneById: office.accountOf(order.clerk),
    }));
  });
  const entries = await createRows(office.tx, ctx, HiringChecklistEntryEntity, ticks);
  await recordChange(office.tx, ctx, { command: 'hiring:update-checklist', entries });
}

export async function hire(office: DemoAgencyBuilder, { order, person }: Candidacy, at: string) {
  const ctx = await office.as(order.clerk, at);
  await done(hireCandidates(ctx, { candidateIds: [idOf('Candidate', person)] }));
}

/** Ends the employment of somebody whose last assignment has ended. */
export async function terminate(
  office: DemoAgencyBuilder,
  { order, person, random }: Candidacy,
  at: string,
): Promise<void> {
  const ctx = await office.as(order.clerk, at);
  const employee = await office.row(EmployeeEntity, { candidateId: person.id! });
  const { version } = employee;
  const reason = random.pick(['Resigned', 'Moved away', 'No further assignments wanted']);
  const id = idOf('Employee', employee);
  await done(terminateEmployee(ctx, { id, version, terminatedOn: ctx.today, reason }));
}
