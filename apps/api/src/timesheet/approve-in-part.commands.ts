import { ID, Int } from 'type-graphql';
import { z } from 'zod';
import { timesheetKindFor } from './timesheet.kind.ts';
import { TimesheetApprovedInPart } from './timesheet-payloads.ts';
import { unseenLines } from './unseen-lines.facts.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { parseInput, recordId, recordIds } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { text } from '../graphql/text-input.ts';
import { isRefusal } from '../history/command.ts';
import { actOnOne } from '../write/act.ts';
import { confirmationShape } from '../write/confirmation.ts';
import { unseenTargets } from '../write/targets.ts';

export const approveInPartInput = checkedInput('ApproveTimesheetInPartInput', {
  description: 'Which lines are not approved, and why.',
  access: 'timesheet:approve',
  fields: {
    id: field(ID, recordId('Timesheet')),
    version: field(Int, z.number().int().nullish(), 'The version that was seen.'),
    disputedLineIds: field([ID], recordIds('TimesheetLine'), 'Lines that are not approved.'),
    reason: field(String, text(2_000), 'What has to change.'),
    acknowledgedWarnings: field(
      [String],
      confirmationShape.acknowledgedWarnings,
      'Codes of the warnings that were read and accepted.',
    ),
    acceptedDisclaimer: field(
      String,
      confirmationShape.acceptedDisclaimer,
      'The disclaimer that was accepted, word for word. It is kept with the time.',
    ),
  },
});

/** Approves a sheet without some lines, which become a rejected sheet of their own (T-8). */
export async function approveTimesheetInPart(ctx: SignedInContext, given: object) {
  const entered = parseInput(approveInPartInput.schema, given);
  if (entered instanceof InvalidInput) return entered;
  const { id, version, acknowledgedWarnings, ...input } = entered;
  const named = input.disputedLineIds.map((line) => ({ id: line, field: 'disputedLineIds' }));
  const unseen = await ctx.database.read(async (db) => {
    const connection = { db, agencyId: ctx.agency.id };
    const sheet = { type: 'Timesheet', id, field: 'id' } as const;
    return [
      ...(await unseenTargets(connection, ctx, [sheet])),
      ...(await unseenLines(connection, ctx, 'TimesheetLine', named)),
    ];
  });
  if (unseen.length > 0) return refused(unseen);
  const target = { id, ...(version != null && { version }) };
  const written = await actOnOne(ctx, timesheetKindFor(input.disputedLineIds), target, {
    action: 'approveInPart',
    input,
    acknowledged: acknowledgedWarnings ?? [],
    reason: input.reason,
  });
  return isRefusal(written) ? written : TimesheetApprovedInPart.of(written);
}
