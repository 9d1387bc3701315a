import { candidateMachine } from '@stint/domain/candidate/candidate.machine.ts';
import { candidateStates, type CandidateStatus } from '@stint/domain/candidate/candidate.ts';
import { message as messageOf } from '@stint/domain/messages/message.ts';
import { stateTerm } from '@stint/domain/messages/value.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { candidateFacts } from './candidate.facts.ts';
import { candidatesAtWork } from '../assignment/running-assignments.facts.ts';
import { globalId } from '../graphql/global-id.ts';
import { effectOf } from '../graphql/results.ts';
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
    const message = candidateStatusMessage(facts.candidate!.status, decision.to as CandidateStatus);
    return [effectOf('CANDIDATE_STATUS', message, globalId('Candidate', row.id))];
  },
});

function candidateStatusMessage(from: CandidateStatus, to: CandidateStatus) {
  const candidate = { noun: 'candidate', states: candidateStates };
  const terms = { from: stateTerm(candidate, from), to: stateTerm(candidate, to) };
  return messageOf('CANDIDATE_STATUS.own', terms);
}
