import { reasonAsk } from '@stint/domain/kernel/must-give-reason.ts';
import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { HiringCandidateQuery } from '../../src/gql/graphql.ts';
import { asking } from '../asking.ts';

type Candidate = NonNullable<Served<HiringCandidateQuery>['hiringCandidate']>;
type Action = Candidate['actions'][number];

const action = (name: string, label: string, refusals: Action['refusals'] = []): Action => ({
  __typename: 'AvailableAction',
  action: name,
  label,
  allowed: refusals.length === 0,
  refusals,
  asks: [],
});

const pending = (number: number, jobTitle: string): Candidate['pendingPlacements'][number] => ({
  __typename: 'Placement',
  id: `plc_${number}`,
  version: 3,
  candidate: { __typename: 'Candidate', id: 'can_1', fullName: 'Ana Ortiz' },
  assignment: {
    __typename: 'Assignment',
    id: `asg_${number}`,
    number,
    jobTitle,
    jobType: 'TEMP_CONTRACT',
    startDate: '2026-12-01',
    client: { __typename: 'Client', id: 'cli_1', name: 'Harbor Foods' },
  },
  actions: [asking(action('cancel', 'Cancel placement'), reasonAsk)],
});

/** Ana Ortiz with two pending placements; one checklist item stands in the way until it is done. */
export function ana(identityDone: boolean): Candidate {
  const missing: Action['refusals'][number] = {
    __typename: 'Refusal',
    code: 'CHECKLIST_INCOMPLETE',
    message: 'Still missing: Identity verified.',
    blocking: [],
  };
  return {
    __typename: 'HiringCandidate',
    id: 'can_1',
    candidate: {
      __typename: 'Candidate',
      id: 'can_1',
      number: 7,
      fullName: 'Ana Ortiz',
      owner: { __typename: 'Account', id: 'acc_9', displayName: 'Noor Haddad' },
    },
    pendingPlacements: [pending(41, 'Picker'), pending(42, 'Packer')],
    missing: identityDone ? 0 : 1,
    since: '2026-11-20T15:00:00Z',
    firstDay: '2026-12-01',
    checklist: [
      {
        __typename: 'ChecklistItem',
        itemId: 'chk_1',
        label: 'Identity verified',
        required: true,
        done: identityDone,
        doneAt: identityDone ? '2026-11-23T15:00:00Z' : null,
        doneBy: identityDone ? 'Maya Lindqvist' : null,
      },
    ],
    actions: [
      action('hire', 'Hire', identityDone ? [] : [missing]),
      action('cancel', 'Cancel placement'),
    ],
  };
}
