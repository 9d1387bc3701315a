import { planEdit } from '@stint/domain/job-order/editing.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import { jobOrderFacts } from './job-order.facts.ts';
import {
  type CreateJobOrderInput,
  JobOrderCreated,
  jobOrderSchema,
  JobOrderUpdated,
  jobOrderUpdateSchema,
  type UpdateJobOrderInput,
} from './job-order.input.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { InvalidInput } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { createRecord } from '../record/create-record.commands.ts';
import type { Reference } from '../record/references.facts.ts';
import { updateRecord } from '../record/update-record.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';

const command = 'job-order:write';

/** Adds a job order; it is open, with as many openings as people are ordered. */
export async function createJobOrder(ctx: SignedInContext, input: CreateJobOrderInput) {
  const order = parseInput(jobOrderSchema, input);
  if (order instanceof InvalidInput) return order;
  const created = await createRecord(ctx, JobOrderEntity, {
    command,
    references: referencesOf(order),
    row: async (tx) => {
      const [number] = await nextNumbers(tx, 'job_order', 1);
      return { ...order, number, status: 'OPEN', openings: order.positions };
    },
  });
  return isRefusal(created) ? created : JobOrderCreated.of(created);
}

/** Changes what is ordered; openings and status follow from how many people are. */
export async function updateJobOrder(ctx: SignedInContext, input: UpdateJobOrderInput) {
  const entered = parseInput(jobOrderUpdateSchema, input);
  if (entered instanceof InvalidInput) return entered;
  const updated = await updateRecord(ctx, [JobOrderEntity, 'JobOrder'], {
    command,
    entered,
    references: referencesOf,
    decide: async (_tx, before, after) => {
      const { order } = jobOrderFacts(before, []);
      return planEdit({ ...before, ...order! }, after, ctx.agency.settings);
    },
  });
  return isRefusal(updated) ? updated : JobOrderUpdated.of(updated);
}

function referencesOf(order: Partial<JobOrderEntity>): Reference[] {
  const { clientId, locationId, contactId, reportsToId, ownerId } = order;
  return [
    { field: 'clientId', type: 'Client', id: clientId },
    { field: 'locationId', type: 'Location', id: locationId, clientId },
    { field: 'contactId', type: 'Contact', id: contactId, clientId },
    { field: 'reportsToId', type: 'Contact', id: reportsToId, clientId },
    { field: 'ownerId', type: 'Account', id: ownerId },
  ];
}
