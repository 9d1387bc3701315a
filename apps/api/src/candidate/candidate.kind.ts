import { candidateMachine } from '@stint/domain/candidate/candidate.machine.ts';
import { candidateStatusLabels, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { candidateFacts } from './candidate.facts.ts';
import { candidatesAtWork } from '../assignment/running-assignments.facts.ts';
import { globalId } from '../graphql/global-id.ts';
import { recordKind } from '../write/record-kind.ts';

/** A candidate comes to a status by hand; who works comes to be on assignment instead. */
export const candidateKind = recordKind({
  type: 'Candidate',
  entity: CandidateEntity,
  machine: candidateMachine,
  permission: 'candidate:write',
  state: 'status',
  facts: {
    needs: ['firstName', 'lastName', 'status'],
    loadForDecision: async (connection, _, rows: readonly CandidateEntity[]) => {
      const ids = rows.map(({ id }) => id);
      const working = await candidatesAtWork(connection, ids);
      return new Map(ids.map((id) => [id, working.has(id)]));
    },
    of: (row: CandidateEntity, _, atWork = false) => ({ ...candidateFacts(row), atWork }),
  },
  label: ({ candidate }) => candidate!.label,
  effects: ({ row, facts, decision }) => {
    const [from, to] = [facts.candidate!.status, decision.to as CandidateStatus];
    const sentence = `${candidateStatusLabels[from]} → ${candidateStatusLabels[to]}`;
    return [{ kind: 'CANDIDATE_STATUS', sentence, recordId: globalId('Candidate', row.id) }];
  },
});
