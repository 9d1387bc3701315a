import { alternateRefusals } from '@stint/domain/timesheet/alternate-refusals.ts';
import { ID } from 'type-graphql';
import { ApproverAlternateEntity } from './approver-alternate.entity.ts';
import { ApproverAlternate } from './approver-alternate.type.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { selectRows } from '../database/select-rows.ts';
import { notFound } from '../graphql/bulk-result.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { businessDate, parseId, recordId } from '../graphql/parse-input.ts';
import { InvalidInput, refused } from '../graphql/results.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { recordChange } from '../history/change.ts';
import { removeRows } from '../history/change-rows.ts';
import { runCommand } from '../history/command.ts';
import { recordCommands } from '../record/record.commands.ts';
import { unseenTargets } from '../write/targets.ts';

const WRITE = 'time-settings:write';

const newAlternate = checkedInput('CreateApproverAlternateInput', {
  description: 'Somebody who approves in place of a contact of the same client.',
  access: WRITE,
  fields: {
    clientId: field(ID, recordId('Client'), 'Whose contacts they are.'),
    contactId: field(ID, recordId('Contact'), 'Who is away.'),
    alternateId: field(ID, recordId('Contact'), 'Who approves meanwhile.'),
    startDate: field(DateScalar, businessDate, 'The first day, at the location.'),
    endDate: field(DateScalar, businessDate.nullish(), 'The last day; none while nobody knows.'),
  },
});

export const approverAlternateCommands = recordCommands({
  type: 'ApproverAlternate',
  shown: () => ApproverAlternate,
  entity: ApproverAlternateEntity,
  permission: WRITE,
  input: newAlternate,
  references: ({ clientId, contactId, alternateId }) => [
    { field: 'clientId', type: 'Client', id: clientId },
    { field: 'contactId', type: 'Contact', id: contactId, clientId: clientId! },
    { field: 'alternateId', type: 'Contact', id: alternateId, clientId: clientId! },
  ],
  create: {
    description: 'Lets somebody approve in place of a contact, on some days.',
    refusals: ({ endDate = null, ...entered }) => alternateRefusals({ ...entered, endDate }),
    row: ({ contactId, alternateId, startDate, endDate }) => ({
      contactId,
      alternateId,
      startDate,
      endDate: endDate ?? null,
    }),
  },
  update: {
    description: 'Changes from when to when somebody stands in.',
    fixed: ['clientId', 'contactId', 'alternateId'],
    decide: (_before, after) => ({ refusals: alternateRefusals(after) }),
  },
});

/** Lets somebody stand in no longer. What they approved stays approved. */
export async function removeApproverAlternate(ctx: SignedInContext, alternateId: string) {
  const id = parseId('ApproverAlternate', { id: alternateId });
  if (id instanceof InvalidInput) return id;
  return runCommand(ctx, async (tx) => {
    const target = { type: 'ApproverAlternate', id, field: 'id' } as const;
    const unseen = await unseenTargets(tx, ctx, [target]);
    if (unseen.length > 0) return refused(unseen);
    const rows = await selectRows(tx, ApproverAlternateEntity, { id }, { lock: true });
    if (rows.length === 0) return refused([notFound('ApproverAlternate', 'id')]);
    const entries = await removeRows(tx, ApproverAlternateEntity, rows);
    return { id, changeSetId: await recordChange(tx, ctx, { command: WRITE, entries }) };
  });
}
