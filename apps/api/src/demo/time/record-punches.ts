import { type IsoDate, addDays } from '@stint/domain/kernel/dates.ts';
import { addMinutes, type Instant, isBefore } from '@stint/domain/kernel/instants.ts';
import { v5 as named, v7 as uuid } from 'uuid';
import { rotationOn, unplannedWorkOn } from './rotation.ts';
import { type DemoPunch, rotationPunches, unplannedPunches } from './rotation-punches.ts';
import { type CrewMember, workedShifts, type WorkedShift } from './worked-shifts.facts.ts';
import { weeklyPunches } from './weekly-punches.ts';
import type { Transaction } from '../../database/tenant.ts';
import { type Author, insertRows } from '../../database/write-rows.ts';
import { PunchEntity } from '../../punch/punch.entity.ts';

/** Whose work a punch is, and for which shift. */
interface Work {
  assignmentId: string;
  employeeId: string;
  shiftId: string | null;
}

/**
 * Records what people of a demo agency have punched between two moments, as far as it is not there yet: doing it
 * again adds nothing. All at once: sent one by one, as from phones, four weeks of it would take longer than all else.
 *
 * @returns the new ones
 */
export async function recordDemoPunches(
  tx: Transaction,
  author: Author,
  { from, to }: { from: Instant; to: Instant },
): Promise<readonly { id: string }[]> {
  const { shifts, crew } = await workedShifts(tx, { from: addMinutes(from, -LONGEST), to });
  const made = [...shifts.flatMap(ofShift), ...unplanned(crew, { from, to })];
  const due = made.filter(({ deviceAt }) => !isBefore(deviceAt, from) && !isBefore(to, deviceAt));
  const known = await knownKeys(tx, due, from);
  const rows = due.filter(({ idempotencyKey }) => !known.has(idempotencyKey));
  await insertRows(tx, author, PunchEntity, rows);
  return rows;
}

/** Minutes that lie between the beginning of a shift and the last punch for it, at most. */
const LONGEST = 16 * 60;

/** Under which the keys of these punches are made, so that each is made once. */
const KEYS = 'c0f3a1f2-6b8e-4e3b-9a52-51ad6b1f7d10';

function ofShift(shift: WorkedShift) {
  const { id, assignmentId, employeeId, crewMember, workDate, timeZone } = shift;
  const planned = rotationOn(workDate).find(({ member }) => member === crewMember);
  const punches = planned ? rotationPunches(planned, workDate, timeZone) : weeklyPunches(shift);
  return punchRows(punches, { assignmentId, employeeId, shiftId: id }, id);
}

function unplanned(crew: readonly CrewMember[], { from, to }: { from: Instant; to: Instant }) {
  const [first, last] = [addDays(from.slice(0, 10), -2), to.slice(0, 10)];
  const rows = [];
  for (let date: IsoDate = first; date <= last; date = addDays(date, 1)) {
    const work = unplannedWorkOn(date);
    const who = crew[work.member];
    if (!who) continue;
    const { assignmentId, employeeId, timeZone } = who;
    const punches = unplannedPunches(work, date, timeZone);
    const of = { assignmentId, employeeId, shiftId: null };
    rows.push(...punchRows(punches, of, `${assignmentId} ${date}`));
  }
  return rows;
}

/** @param key under which there is one of each */
function punchRows(punches: readonly DemoPunch[], work: Work, key: string) {
  return punches.map(({ kind, at }, index) => ({
    id: uuid(),
    ...work,
    idempotencyKey: named(`${key} ${kind} ${index}`, KEYS),
    kind,
    deviceAt: at,
    sentAt: at,
    receivedAt: at,
    source: 'PHONE',
    geofence: 'UNKNOWN',
  }));
}

async function knownKeys(
  { db, agencyId }: Transaction,
  punches: readonly { idempotencyKey: string }[],
  from: Instant,
): Promise<ReadonlySet<string>> {
  if (punches.length === 0) return new Set();
  const { rows } = await db.query<{ key: string }>(
    'SELECT idempotency_key AS key FROM punch WHERE agency_id = $1 AND device_at >= $2',
    [agencyId, from],
  );
  return new Set(rows.map(({ key }) => key));
}
