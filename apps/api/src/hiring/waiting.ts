import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import { ID } from 'type-graphql';
import { stateList } from '../database/state-list.ts';
import { uuidOf } from '../graphql/global-id.ts';
import type { DerivedColumn } from '../graphql/read/bindings.ts';
import { containing, reading } from '../graphql/read/conditions.ts';
import type { Condition, Rows } from '../graphql/read/rows.ts';
import { JobTypeEnum } from '../job-order/job-order.type.ts';

/** What is told of the placements that a row's candidate waits for; `placement_pending` finds them. */
export const pendingOf = ({ agency, alias }: Rows) =>
  `FROM placement
   JOIN assignment ON assignment.agency_id = placement.agency_id AND assignment.placement_id = placement.id
   WHERE placement.agency_id = ${agency} AND placement.candidate_id = ${alias}.id
     AND placement.status = ${stateList(placementMachine, 'PENDING')}`;

/** Since when the first of the placements waits. */
export const since: DerivedColumn = {
  sql: (rows) => `(SELECT min(placement.updated_at) ${pendingOf(rows)})`,
  type: 'timestamptz',
  nullable: false,
};

/** The first day of work among what is pending; empty when none is planned. */
export const firstDay: DerivedColumn = {
  sql: (rows) => `(SELECT min(assignment.start_date) ${pendingOf(rows)})`,
  type: 'date',
  nullable: true,
};

/** Some of what they wait for is so; `assignment` is what it is told of. */
const some =
  (holds: Condition): Condition =>
  (rows) =>
    `EXISTS (SELECT ${pendingOf(rows)} AND ${holds(rows)})`;

const none =
  (holds: Condition): Condition =>
  (rows) =>
    `NOT ${some(holds)(rows)}`;

const hasJobType =
  (jobTypes: readonly string[]): Condition =>
  (rows) =>
    `assignment.job_type = ANY(${rows.param(jobTypes, 'text[]')})`;

function isAtClient(id: string): Condition {
  const uuid = uuidOf(id, 'Client');
  return (rows) => `assignment.client_id = ${rows.param(uuid)}`;
}

/** Its job title and the name of its client, as one text. */
function isCalled(typed: string): Condition {
  const contains = containing(typed);
  return (rows) => {
    const client = `(SELECT name FROM client WHERE client.agency_id = assignment.agency_id AND client.id = assignment.client_id)`;
    return contains(rows, `(assignment.job_title || ' ' || ${client})`);
  };
}

const jobType = ['pendingPlacements.assignment.jobType'];
const client = ['pendingPlacements.assignment.clientId'];
const name = ['pendingPlacements.assignment.jobTitle', 'pendingPlacements.assignment.client.name'];

/** By what candidates wait for: that some of it is so, or none of it. */
export const pendingFilters = {
  jobType: {
    type: [JobTypeEnum],
    where: reading(jobType, (types: readonly string[]) => some(hasJobType(types))),
    description: 'Wait for work of one of these.',
  },
  jobTypeNot: {
    type: [JobTypeEnum],
    where: reading(jobType, (types: readonly string[]) => none(hasJobType(types))),
    description: 'Wait for work of none of these.',
  },
  clientId: {
    type: ID,
    where: reading(client, (id: string) => some(isAtClient(id))),
    description: 'Wait for work at this one.',
  },
  clientIdNot: {
    type: ID,
    where: reading(client, (id: string) => none(isAtClient(id))),
    description: 'Wait for no work at this one.',
  },
  placementContains: {
    type: String,
    where: reading(name, (typed: string) => some(isCalled(typed))),
    description:
      'Job title and client of one contain every word, or part of a word, without regard to case and accents.',
  },
};
