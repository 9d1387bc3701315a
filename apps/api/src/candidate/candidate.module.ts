import { candidateCommands } from './candidate.commands.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { candidates } from './candidate.queries.ts';
import { CandidateResolver } from './candidate.resolver.ts';
import { candidateSearch } from './candidate.search.ts';
import { Candidate } from './candidate.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Candidates, as the application is put together from them. */
export const candidateModule: NounModule = {
  entities: [CandidateEntity],
  records: [{ type: Candidate, list: candidates, commands: candidateCommands }],
  resolvers: [CandidateResolver],
  search: candidateSearch,
};
