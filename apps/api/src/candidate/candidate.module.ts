import { CandidateEntity } from './candidate.entity.ts';
import { CandidateResolver } from './candidate.resolver.ts';
import { candidateExport } from './candidate.export.ts';
import { candidateSearch } from './candidate.search.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Candidates, as the application is put together from them. */
export const candidateModule: NounModule = {
  entities: [CandidateEntity],
  resolvers: [CandidateResolver],
  exports: { candidates: candidateExport },
  search: candidateSearch,
};
