import { plannedTime } from '@stint/domain/shift/planned-time.ts';
import { ID, Int } from 'type-graphql';
import { z } from 'zod';
import { ShiftUpdated } from './shift-payloads.ts';
import { timeFields } from './shift-times.input.ts';
import { ShiftEntity } from './shift.entity.ts';
import { shiftKind, shiftKindFor } from './shift.kind.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { businessInstant, parseInput, recordId } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { text } from '../graphql/text-input.ts';
import { isRefusal } from '../history/command.ts';
import { actOnOne } from '../write/act.ts';

const seen = {
  id: field(ID, recordId('Shift')),
  version: field(Int, z.number(), 'The version that was seen.'),
};

export const updateShiftInput = checkedInput('UpdateShiftInput', {
  description: 'New times of one shift.',
  access: 'shift:write',
  fields: { ...seen, ...timeFields },
});

/** Moves this shift and no other (T-1); from then on it does not follow the weekly schedule. */
export async function updateShift(ctx: SignedInContext, input: object) {
  const given = parseInput(updateShiftInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { id, version, workDate, ...plan } = given;
  const { database, agency } = ctx;
  const [row] = await database.read(
    (db) => selectRows({ db, agencyId: agency.id }, ShiftEntity, { id }),
    'primary',
  );
  if (!row) return refused([notFound('Shift', 'id')]);
  const times = plannedTime(plan, workDate, row.timeZone);
  const request = { action: 'edit', input: { times } } as const;
  const moved = await actOnOne(ctx, shiftKindFor({ times }), { id, version }, request);
  return isRefusal(moved) ? moved : ShiftUpdated.of(moved);
}

export const recordLeftEarlyInput = checkedInput('RecordLeftEarlyInput', {
  description: 'Somebody left before the shift was over.',
  access: 'shift:write',
  fields: {
    ...seen,
    leftAt: field(DateTimeScalar, businessInstant.nullish(), 'When, as far as it is known.'),
    reason: field(String, text(2_000)),
  },
});

/** Records that somebody left early, when and why. */
export async function recordLeftEarly(ctx: SignedInContext, input: object) {
  const given = parseInput(recordLeftEarlyInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { id, version, leftAt, reason } = given;
  const request = { action: 'recordLeftEarly', input: { leftAt, reason }, reason } as const;
  const left = await actOnOne(ctx, shiftKind, { id, version }, request);
  return isRefusal(left) ? left : ShiftUpdated.of(left);
}
