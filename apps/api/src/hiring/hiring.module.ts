import { ChecklistItemResolver } from './checklist-item.resolver.ts';
import {
  HiringChecklistItemEntity,
  HiringChecklistEntryEntity,
} from './hiring-checklist.entity.ts';
import { hiringCandidates } from './hiring.queries.ts';
import { HiringResolver } from './hiring.resolver.ts';
import { HiringCandidate } from './hiring.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Hiring Management, as the application is put together from them. */
export const hiringModule: NounModule = {
  entities: [HiringChecklistItemEntity, HiringChecklistEntryEntity],
  records: [{ type: HiringCandidate, list: hiringCandidates, one: false }],
  resolvers: [HiringResolver, ChecklistItemResolver],
};
