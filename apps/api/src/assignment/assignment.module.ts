import { AssignmentEntity } from './assignment.entity.ts';
import { assignments } from './assignment.queries.ts';
import { AssignmentResolver } from './assignment.resolver.ts';
import { assignmentSearch } from './assignment.search.ts';
import { Assignment } from './assignment.type.ts';
import { PlacementFeeEntity } from './placement-fee.entity.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Assignments, as the application is put together from them. */
export const assignmentModule: NounModule = {
  entities: [AssignmentEntity, PlacementFeeEntity],
  records: [{ type: Assignment, list: assignments }],
  resolvers: [AssignmentResolver],
  search: assignmentSearch,
};
