import { ChecklistItemResolver } from './checklist-item.resolver.ts';
import {
  HiringChecklistItemEntity,
  HiringChecklistEntryEntity,
} from './hiring-checklist.entity.ts';
import { HiringResolver } from './hiring.resolver.ts';
import { hiringExport } from './hiring.export.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Hiring Management, as the application is put together from them. */
export const hiringModule: NounModule = {
  entities: [HiringChecklistItemEntity, HiringChecklistEntryEntity],
  resolvers: [HiringResolver, ChecklistItemResolver],
  exports: { hiring: hiringExport },
};
