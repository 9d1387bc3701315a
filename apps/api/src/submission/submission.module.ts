import { SubmissionEntity } from './submission.entity.ts';
import { SubmissionResolver } from './submission.resolver.ts';
import { submissionExport } from './submission.export.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Submissions, as the application is put together from them. */
export const submissionModule: NounModule = {
  entities: [SubmissionEntity],
  resolvers: [SubmissionResolver],
  exports: { submissions: submissionExport },
};
