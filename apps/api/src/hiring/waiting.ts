import { reading } from '../graphql/read/conditions.ts';
import { placementMachine } from '@stint/domain/placement/placement.machine.ts';
import type { DerivedColumn } from '../graphql/read/bindings.ts';
import type { Condition, Rows } from '../graphql/read/rows.ts';
import { stateList } from '../database/state-list.ts';

/** What is told of the placements that a row's candidate waits for; `placement_pending` finds them. */
const pendingOf = ({ agency, alias }: Rows) =>
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

/** Waits for work of one of these job types. */
export const waitsForJobTypes = reading(
  ['pendingPlacements.assignment.jobType'],
  (jobTypes: readonly string[]): Condition =>
    (rows) =>
      `EXISTS (SELECT ${pendingOf(rows)} AND assignment.job_type = ANY(${rows.param(jobTypes, 'text[]')}))`,
);

/** The first day of work is planned, and not after that day. */
export const startsBy = reading(
  ['firstDay'],
  (day: string): Condition =>
    (rows) =>
      `${firstDay.sql(rows)} <= ${rows.param(day)}`,
);
