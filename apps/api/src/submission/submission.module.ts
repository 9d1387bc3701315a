import { SubmissionEntity } from './submission.entity.ts';
import { submissions } from './submission.queries.ts';
import { SubmissionResolver } from './submission.resolver.ts';
import { Submission } from './submission.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Submissions, as the application is put together from them. */
export const submissionModule: NounModule = {
  entities: [SubmissionEntity],
  records: [{ type: Submission, list: submissions, one: false }],
  resolvers: [SubmissionResolver],
};
