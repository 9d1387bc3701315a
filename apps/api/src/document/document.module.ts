import { DocumentEntity } from './document.entity.ts';
import { documentReminders } from './document.jobs.ts';
import { documents } from './document.queries.ts';
import { DocumentResolver } from './document.resolver.ts';
import { Document } from './document.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Documents of employees, as the application is put together from them. */
export const documentModule: NounModule = {
  entities: [DocumentEntity],
  records: [{ type: Document, list: documents }],
  resolvers: [DocumentResolver],
  schedules: [documentReminders],
};
