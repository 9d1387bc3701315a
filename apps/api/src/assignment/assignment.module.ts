import { AssignmentEntity } from './assignment.entity.ts';
import { AssignmentResolver } from './assignment.resolver.ts';
import { PlacementFeeEntity } from './placement-fee.entity.ts';
import { assignmentExport } from './assignment.export.ts';
import { assignmentSearch } from './assignment.search.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Assignments, as the application is put together from them. */
export const assignmentModule: NounModule = {
  entities: [AssignmentEntity, PlacementFeeEntity],
  resolvers: [AssignmentResolver],
  exports: { assignments: assignmentExport },
  search: assignmentSearch,
};
