import { dateMustBeRecordable } from '@stint/domain/assignment/recordable-dates.ts';
import { type Instant, isBefore, millisecondsOf } from '@stint/domain/kernel/instants.ts';
import { type Refusal, refuse } from '@stint/domain/kernel/refusal.ts';
import { localTimeAt } from '@stint/domain/kernel/zoned-time.ts';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import {
  type AddPunchInput,
  addPunchSchema,
  type MovePunchInput,
  movePunchSchema,
  type RemovePunchInput,
  removePunchSchema,
} from './correct-punch.input.ts';
import {
  type CorrectableWork,
  correctableWork,
  type CorrectedPunch,
  type CorrectionFacts,
  correctionFacts,
} from './corrected-punch.facts.ts';
import { holdEmployee } from './record-punches.commands.ts';
import { PunchAdded, PunchMoved, PunchRemoved } from './corrected-punch.type.ts';
import { writeCorrections } from './write-corrections.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { recordChange } from '../history/change.ts';
import { runCommand } from '../history/command.ts';
import { unseenTargets } from '../write/targets.ts';

const command = 'punch:correct';

/** Adds a punch that is missing, with a reason (T-2). Refused for what is still to come, and beside the assignment. */
export async function addPunch(ctx: SignedInContext, input: AddPunchInput) {
  const given = parseInput(addPunchSchema, input);
  if (given instanceof InvalidInput) return given;
  const { assignmentId, kind, at, reason } = given;
  return runCommand(ctx, async (tx) => {
    const target = { type: 'Assignment', id: assignmentId, field: 'assignmentId' } as const;
    const unseen = await unseenTargets(tx, ctx, [target]);
    if (unseen.length > 0) return refused(unseen);
    const work = await correctableWork(tx, assignmentId);
    if (!work?.employeeId) return refused([refuse('NOT_APPROVED', {}, { field: 'assignmentId' })]);
    await holdEmployee(tx, work.employeeId);
    const refusals = timeMustBeRecordable(ctx, work, at);
    if (refusals.length > 0) return refused(refusals);
    const { employeeId } = work;
    const [entry] = await writeCorrections(tx, ctx, [
      { employeeId, assignmentId, change: 'ADD', kind, at, reason },
    ]);
    const changeSetId = await recordChange(tx, ctx, { command, reason, entries: [entry!] });
    return PunchAdded.of({ id: entry!.recordId, changeSetId });
  });
}

/** Gives a punch another time, or makes it another kind, with a reason. One that was removed counts again. */
export async function movePunch(ctx: SignedInContext, input: MovePunchInput) {
  const given = parseInput(movePunchSchema, input);
  if (given instanceof InvalidInput) return given;
  const { at, reason } = given;
  return correct(
    ctx,
    given,
    async (tx, { current, first, assignmentId }) => {
      const kind = given.kind ?? (current ?? first).kind;
      const isSame = current?.kind === kind && millisecondsOf(current.at) === millisecondsOf(at);
      if (isSame) return [refuse('NOTHING_CHANGED', {}, { field: 'at' })];
      const work = await correctableWork(tx, assignmentId);
      const refusals = timeMustBeRecordable(ctx, work!, at);
      return refusals.length > 0 ? refusals : { change: 'MOVE', kind, at, reason };
    },
    PunchMoved.of,
  );
}

/** Lets a punch no longer count, with a reason. It stays to be seen. */
export async function removePunch(ctx: SignedInContext, input: RemovePunchInput) {
  const given = parseInput(removePunchSchema, input);
  if (given instanceof InvalidInput) return given;
  const { reason } = given;
  return correct(
    ctx,
    given,
    async (_tx, { current }) =>
      current
        ? { change: 'REMOVE', kind: null, at: null, reason }
        : [refuse('NOTHING_CHANGED', {})],
    PunchRemoved.of,
  );
}

interface Said {
  change: 'MOVE' | 'REMOVE';
  kind: PunchKind | null;
  at: Instant | null;
  reason: string;
}

async function correct<Done>(
  ctx: SignedInContext,
  { punchId, punchCorrectionId }: { punchId?: string | null; punchCorrectionId?: string | null },
  decide: (tx: Transaction, facts: CorrectionFacts) => Promise<Said | Refusal[]>,
  done: (written: { id: string; changeSetId: string }) => Done,
) {
  const corrected: CorrectedPunch = punchId
    ? { punchId }
    : { addedByCorrectionId: punchCorrectionId! };
  const target = punchId
    ? ({ type: 'Punch', id: punchId, field: 'punchId' } as const)
    : ({ type: 'PunchCorrection', id: punchCorrectionId!, field: 'punchCorrectionId' } as const);
  return runCommand(ctx, async (tx) => {
    const unseen = await unseenTargets(tx, ctx, [target]);
    if (unseen.length > 0) return refused(unseen);
    const seen = await correctionFacts(tx, corrected);
    if (!seen) return refused([notFound(target.type, target.field)]);
    await holdEmployee(tx, seen.employeeId);
    // Again, now that nobody corrects it meanwhile.
    const facts = (await correctionFacts(tx, corrected))!;
    const said = await decide(tx, facts);
    if (Array.isArray(said)) return refused(said);
    const { employeeId, assignmentId } = facts;
    const [entry] = await writeCorrections(tx, ctx, [
      { employeeId, assignmentId, ...corrected, ...said },
    ]);
    const { reason } = said;
    const changeSetId = await recordChange(tx, ctx, { command, reason, entries: [entry!] });
    return done({ id: entry!.recordId, changeSetId });
  });
}

function timeMustBeRecordable(
  { now }: SignedInContext,
  work: CorrectableWork,
  at: Instant,
): Refusal[] {
  if (isBefore(now, at)) return [refuse('PUNCH_IN_THE_FUTURE', {}, { field: 'at' })];
  const outside = dateMustBeRecordable(work, localTimeAt(work.timeZone, at).date);
  return outside ? [{ ...outside, field: 'at' }] : [];
}
