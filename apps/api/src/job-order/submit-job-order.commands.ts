import type { Viewer } from '@stint/domain/access/viewer.ts';
import { planEdit } from '@stint/domain/job-order/editing.ts';
import { jobOrderMachine } from '@stint/domain/job-order/job-order.machine.ts';
import { mustLeaveTimeToReview } from '@stint/domain/job-order/waiting-orders.ts';
import { decide, notPermitted } from '@stint/domain/kernel/decide.ts';
import type { z } from 'zod';
import { JobOrderEntity } from './job-order.entity.ts';
import { jobOrderOf, orderedBy } from './job-order.facts.ts';
import { JobOrderSubmitted, resubmitSchema, submitSchema } from './submit-job-order.input.ts';
import { mailNewOrder } from './order-mails.commands.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { stateList } from '../database/state-list.ts';
import type { Transaction } from '../database/tenant.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { problemMessage, problemText } from '../graphql/problem-message.ts';
import { invalid, InvalidInput, refused } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { createRecord } from '../record/create-record.commands.ts';
import type { Reference } from '../record/references.facts.ts';
import { updateRecord } from '../record/update-record.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';

/**
 * A contact asks for a job order (S-20): it waits for review, for the contact's own client, with the owner whom
 * the account's preferences name. Refused: whoever is no contact, a location out of the account's sight, and more
 * orders than can be reviewed.
 */
export async function submitJobOrder(ctx: SignedInContext, input: z.input<typeof submitSchema>) {
  const entered = parseInput(submitSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const { viewer, permissions } = ctx;
  if (viewer.kind !== 'CLIENT_CONTACT') return onlyContacts();
  const misplaced = withoutLocation(viewer, entered);
  if (misplaced) return misplaced;
  const decision = decide(jobOrderMachine, 'submit', {
    facts: { order: null, pendingPlacements: [], orderedByViewer: true },
    input: {},
    permissions,
  });
  if (!decision.allowed) return refused(decision.refusals);
  const tooMany = mustLeaveTimeToReview(await waitingOrders(ctx));
  if (tooMany) return refused([tooMany]);

  const { contactId, clientId } = viewer;
  const { ownerId } = viewer.preferences.jobOrders;
  const created = await createRecord(ctx, JobOrderEntity, {
    command: 'job-order:submit',
    references: referencesOf(viewer, entered),
    row: async (tx) => {
      const [number] = await nextNumbers(tx, 'job_order', 1);
      const { positions } = entered;
      const { to: status } = decision;
      return { ...entered, number, clientId, contactId, ownerId, status, openings: positions };
    },
    afterwards: (tx, order) => tellOwner(tx, ctx, viewer, order as JobOrderEntity),
  });
  return isRefusal(created) ? created : JobOrderSubmitted.of(created);
}

/**
 * Asks again for a declined job order, as it is entered now: it waits for review once more, without the remarks.
 * Refused: an order out of the contact's sight, like one that never was, and one that a colleague asked for.
 */
export async function resubmitJobOrder(
  ctx: SignedInContext,
  input: z.input<typeof resubmitSchema>,
) {
  const entered = parseInput(resubmitSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const { viewer, permissions, agency } = ctx;
  if (viewer.kind !== 'CLIENT_CONTACT') return onlyContacts();
  const misplaced = withoutLocation(viewer, entered);
  if (misplaced) return misplaced;
  const updated = await updateRecord(ctx, [JobOrderEntity, 'JobOrder'], {
    command: 'job-order:submit',
    action: 'resubmit',
    entered,
    references: () => referencesOf(viewer, entered),
    decide: async (_, before, after) => {
      const order = jobOrderOf(before);
      const orderedByViewer = orderedBy(viewer, before);
      const decision = decide(jobOrderMachine, 'resubmit', {
        facts: { order, pendingPlacements: [], orderedByViewer },
        input: {},
        permissions,
      });
      if (!decision.allowed) return { refusals: decision.refusals };
      const { refusals, set } = planEdit({ ...before, ...order }, after, agency.settings);
      return { refusals, set: { ...set, status: decision.to, reviewRemarks: null } };
    },
    afterwards: (tx, order) => tellOwner(tx, ctx, viewer, order),
  });
  return isRefusal(updated) ? updated : JobOrderSubmitted.of(updated);
}

/** How many orders that the viewer submitted wait for review. */
function waitingOrders({ database, agency, account }: SignedInContext): Promise<number> {
  return database.read(async (db) => {
    const { rows } = await db.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM job_order
       WHERE agency_id = $1 AND created_by_id = $2
         AND status IN (${stateList(jobOrderMachine, 'NEEDS_REVIEW')})`,
      [agency.id, account?.id],
    );
    return rows[0]!.waiting;
  }, 'primary');
}

type Contact = Extract<Viewer, { kind: 'CLIENT_CONTACT' }>;
type Ordered = Pick<z.output<typeof submitSchema>, 'locationId' | 'reportsToId'>;

/** The owner of the order gets a mail, where the contact's preferences say so (S-8). */
async function tellOwner(
  tx: Transaction,
  ctx: SignedInContext,
  { contactId, preferences }: Contact,
  order: JobOrderEntity,
): Promise<void> {
  const { ownerId } = order;
  if (!preferences.jobOrders.mailOwner || ownerId === null) return;
  await mailNewOrder(tx, ctx, order, { ownerId, contactId });
}

function onlyContacts() {
  return refused([notPermitted(jobOrderMachine, jobOrderMachine.actions.submit)]);
}

/** A limited account does not see rows without a location (S-12), so it would lose sight of its own order. */
function withoutLocation({ preferences }: Contact, { locationId }: Ordered) {
  if (preferences.locationIds === null || locationId != null) return undefined;
  const message = problemMessage(problemText('CHOOSE_ONE.location', {}));
  return invalid([{ path: 'locationId', message }]);
}

function referencesOf({ clientId }: Contact, { locationId, reportsToId }: Ordered): Reference[] {
  return [
    { field: 'locationId', type: 'Location', id: locationId, clientId },
    { field: 'reportsToId', type: 'Contact', id: reportsToId, clientId },
  ];
}
