import { earlierInstant, laterInstant } from '@stint/domain/kernel/instants.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import { isClockOff } from '@stint/domain/punch/device-clock.ts';
import type { BegunWork } from '@stint/domain/punch/changed-work.ts';
import { distanceMeters, type Geofence, geofenceFlag } from '@stint/domain/punch/geofence.ts';
import { punchRulesOf } from '@stint/domain/time-settings/rules-of-settings.ts';
import type { z } from 'zod';
import { flagLaterPunches, isAfterSubmission, lateWork } from './later-punches.commands.ts';
import { punchEvidence } from './punch-evidence.facts.ts';
import { PunchEntity } from './punch.entity.ts';
import {
  punchSchema,
  recordPunchesSchema,
  type RecordPunchesInput,
} from './record-punches.input.ts';
import {
  type KeptPunch,
  planPunches,
  type PunchDecision,
  type SentPunch,
} from './record-punches.plan.ts';
import { PunchesRecorded, RecordedPunch } from './recorded-punches.type.ts';
import { takenPunches } from './taken-punches.facts.ts';
import { assignmentsToClock, type ClockAssignment, shiftsToClock } from './work-to-clock.facts.ts';
import type { SignedInContext } from '../context/request-context.ts';
import type { Transaction } from '../database/tenant.ts';
import { newIds } from '../database/new-ids.ts';
import { statementName } from '../database/statement-name.ts';
import { insertRows } from '../database/write-rows.ts';
import { parseInput } from '../graphql/parse-input.ts';
import {
  type InputProblem,
  InvalidInput,
  type Refusal,
  refusalOf,
  refused,
} from '../graphql/results.ts';
import { publishRows } from '../history/change.ts';
import { runCommand } from '../history/command.ts';
import {
  type AgencyTimeSettings,
  settingsOfClients,
} from '../time-settings/settings-of-clients.facts.ts';

/*
 * A punch is in no change set: its own row says who made it, when and on what, it is never changed, and undoing it is
 * a correction. Writing the same into the history would double what is written when a crew clocks in.
 */

/**
 * Records punches of the signed-in employee (T-2), whatever the order in which they come and however often. One
 * request of a person is decided after the other. Refused as a whole only where none can be read, or where they are
 * another person's: a phone that several use sends to each account what was punched with it.
 */
export async function recordPunches(ctx: SignedInContext, input: RecordPunchesInput) {
  const given = parseInput(recordPunchesSchema, input);
  if (given instanceof InvalidInput) return given;
  const { viewer } = ctx;
  if (viewer.kind !== 'EMPLOYEE') return refused([refuse('ACCOUNT_KIND.EMPLOYEE', {})]);
  const { employeeId, accountId } = viewer;
  if ((given.accountId ?? accountId) !== accountId)
    return refused([refuse('SIGNED_IN_AS_OTHER', {})]);
  const device = { sentAt: given.sentAt, deviceId: given.deviceId ?? null, receivedAt: ctx.now };
  const parsed = given.punches.map((each) => parseInput(punchSchema, each));
  const ids = newIds(parsed.length);
  const usable = parsed.flatMap((each, index) =>
    each instanceof InvalidInput ? [] : [{ ...sentPunch(each), ...device, id: ids[index]! }],
  );
  return runCommand(ctx, async (tx) => {
    const answers = usable.length === 0 ? [] : await decided(tx, ctx, employeeId, usable);
    const next = answers.values();
    return PunchesRecorded.of(
      parsed.map((each, index) => {
        const { idempotencyKey } = input.punches[index]!;
        return each instanceof InvalidInput ? unusable(idempotencyKey, each) : next.next().value!;
      }),
    );
  });
}

async function decided(
  tx: Transaction,
  ctx: SignedInContext,
  employeeId: string,
  sent: readonly SentPunch[],
): Promise<RecordedPunch[]> {
  const times = sent.map(({ deviceAt }) => deviceAt);
  const span = {
    from: times.reduce(earlierInstant, ctx.now),
    to: times.reduce(laterInstant, ctx.now),
  };
  // Sent without waiting between them. Each sees what was there once the one before it was answered: the lock is first.
  const [, assignments, found, known, shifts] = await Promise.all([
    holdEmployee(tx, employeeId),
    assignmentsToClock(tx, employeeId),
    punchEvidence(tx, [employeeId], span),
    knownPunches(tx, employeeId, sent),
    shiftsToClock(tx, employeeId, span),
  ]);
  const evidence = found.get(employeeId) ?? { punches: [], corrections: [] };
  const near = { near: evidence.punches, sentFor: { startsAt: span.from, endsAt: span.to } };
  const [settings, taken] = await Promise.all([
    settingsOfClients(tx, [...new Set(assignments.map(({ clientId }) => clientId))]),
    takenPunches(tx, employeeId, { ...near, now: ctx.now }),
  ]);
  const { decisions, kept, changed, workOfEach } = planPunches(sent, {
    now: ctx.now,
    rules: punchRulesOf(settings.agency),
    known,
    evidence,
    taken,
    assignments,
    shifts,
  });
  const assignmentOf = new Map(assignments.map((each) => [each.id, each]));
  await insertRows(
    tx,
    ctx,
    PunchEntity,
    kept.map((punch) => rowOf(punch, employeeId, assignmentOf.get(punch.assignmentId)!, settings)),
  );
  const late = await lateWork(tx, changed);
  await flagLaterPunches(tx, ctx, late);
  if (kept.length > 0) {
    const stored = kept.map(({ id }) => {
      return { recordType: 'punch', recordId: id, recordVersion: null };
    });
    await publishRows(tx, ctx, stored);
  }
  const isKnown = decisions.some(({ outcome }) => outcome === 'KNOWN');
  const work = isKnown || late.length > 0 ? workOfEach() : new Map<string, BegunWork>();
  // Their first answer may have been lost on the way: it is given again, and nothing is flagged again.
  const knownWork = decisions.flatMap((each) =>
    each.outcome === 'KNOWN' ? (work.get(each.id) ?? []) : [],
  );
  const allLate = [...late, ...(await lateWork(tx, knownWork))];
  const receivedAt = new Map(evidence.punches.map((each) => [each.id, each.receivedAt]));
  const isLate = (id: string) => {
    const own = work.get(id);
    return own !== undefined && isAfterSubmission(allLate, own, receivedAt.get(id) ?? ctx.now);
  };
  const clientOf = new Map(
    kept.map((each) => [each.id, assignmentOf.get(each.assignmentId)!.clientId]),
  );
  return sent.map((punch, index) => {
    const client = clientOf.get(punch.id);
    const { skewToleranceSeconds } = client ? settings.ofClient(client) : settings.agency;
    return answered(punch, decisions[index]!, { skewToleranceSeconds, isLate });
  });
}

/** Lets one command at a time decide on a person's punches, until the transaction ends. */
export async function holdEmployee({ db, agencyId }: Transaction, id: string): Promise<void> {
  await db.query('SELECT FROM employee WHERE agency_id = $1 AND id = $2 FOR NO KEY UPDATE', [
    agencyId,
    id,
  ]);
}

async function knownPunches(
  { db, agencyId }: Transaction,
  employeeId: string,
  sent: readonly SentPunch[],
): Promise<ReadonlyMap<string, string>> {
  const text = `SELECT idempotency_key AS key, id FROM punch
     WHERE agency_id = $1 AND employee_id = $2 AND idempotency_key = ANY($3::uuid[])`;
  const { rows } = await db.query<{ key: string; id: string }>({
    name: statementName(text),
    text,
    values: [agencyId, employeeId, sent.map(({ idempotencyKey }) => idempotencyKey)],
  });
  return new Map(rows.map(({ key, id }) => [key, id]));
}

function sentPunch(given: z.output<typeof punchSchema>) {
  const { latitude, longitude, accuracyMeters, assignmentId, sequence, queued, ...punch } = given;
  const isPlace = latitude != null && longitude != null && accuracyMeters != null;
  return {
    ...punch,
    assignmentId: assignmentId ?? null,
    sequence: sequence ?? null,
    queued: queued ?? false,
    position: isPlace ? { latitude, longitude, accuracyMeters } : null,
  };
}

function rowOf(
  kept: KeptPunch,
  employeeId: string,
  { place, clientId }: ClockAssignment,
  { ofClient }: AgencyTimeSettings,
): Partial<PunchEntity> & { id: string } {
  const { position, id, assignmentId, shiftId, idempotencyKey, kind, deviceAt } = kept;
  const { sentAt, receivedAt, deviceId, sequence, queued } = kept;
  const fence: Geofence | null = place && {
    ...place,
    radiusMeters: place.radiusMeters ?? ofClient(clientId).geofenceRadiusMeters,
  };
  return {
    id,
    employeeId,
    assignmentId,
    shiftId,
    idempotencyKey,
    kind,
    deviceAt,
    sentAt,
    receivedAt,
    deviceId,
    sequence,
    queued,
    source: 'PHONE',
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    accuracyMeters: position?.accuracyMeters ?? null,
    distanceMeters: position && fence && distanceMeters(position, fence),
    geofence: geofenceFlag(position, fence),
  };
}

function answered(
  punch: SentPunch,
  decision: PunchDecision,
  told: { skewToleranceSeconds: number; isLate: (id: string) => boolean },
): RecordedPunch {
  const { idempotencyKey } = punch;
  const { outcome } = decision;
  return decision.outcome === 'REFUSED'
    ? RecordedPunch.of({
        idempotencyKey,
        outcome,
        punch: null,
        isClockOff: false,
        isAfterSubmission: false,
        refusals: decision.refusals.map(refusalOf),
      })
    : RecordedPunch.of({
        idempotencyKey,
        outcome,
        punch: decision.id,
        isClockOff: isClockOff(punch, told.skewToleranceSeconds),
        isAfterSubmission: told.isLate(decision.id),
        refusals: [],
      });
}

function unusable(idempotencyKey: string, { problems }: InvalidInput): RecordedPunch {
  const refusals = problems.map(problemAsRefusal);
  return RecordedPunch.of({
    idempotencyKey,
    outcome: 'REFUSED',
    punch: null,
    isClockOff: false,
    isAfterSubmission: false,
    refusals,
  });
}

function problemAsRefusal({ path, message, code, values }: InputProblem): Refusal {
  return { code, message, values, field: path, blocking: [] };
}
