import { planEdit } from '@stint/domain/job-order/editing.ts';
import { JobOrderEntity } from './job-order.entity.ts';
import { jobOrderOf } from './job-order.facts.ts';
import { CreateJobOrderInput, jobOrderSchema, jobOrderUpdateSchema } from './job-order.input.ts';
import { JobOrder } from './job-order.type.ts';
import { nextNumbers } from '../database/next-numbers.ts';
import { recordCommands } from '../record/record.commands.ts';

/**
 * A new job order is open, with as many openings as people are ordered. When it is changed, openings and
 * status follow from how many people are.
 */
export const jobOrderCommands = recordCommands({
  type: 'JobOrder',
  shown: () => JobOrder,
  entity: JobOrderEntity,
  permission: 'job-order:write',
  reviewers: 'job-order:review',
  input: { type: CreateJobOrderInput, schema: jobOrderSchema },
  references: ({ clientId, locationId, contactId, reportsToId, ownerId }) => [
    { field: 'clientId', type: 'Client', id: clientId },
    { field: 'locationId', type: 'Location', id: locationId, clientId },
    { field: 'contactId', type: 'Contact', id: contactId, clientId },
    { field: 'reportsToId', type: 'Contact', id: reportsToId, clientId },
    { field: 'ownerId', type: 'Account', id: ownerId },
  ],
  create: {
    description: 'Adds a job order.',
    row: async (order, _ctx, tx) => {
      const [number] = await nextNumbers(tx, 'job_order', 1);
      return { ...order, number, status: 'OPEN', openings: order.positions };
    },
  },
  update: {
    description: 'Changes a job order.',
    described: { clientId: 'Another client, while there are no submissions.' },
    schema: jobOrderUpdateSchema,
    checksAllReferences: true,
    decide: (before, after, { agency }) => {
      return planEdit({ ...before, ...jobOrderOf(before) }, after, agency.settings);
    },
  },
});
