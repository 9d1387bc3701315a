import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { RecordOutcomeFragment } from '../src/gql/graphql.ts';

type Outcome = Served<RecordOutcomeFragment>;

/** A record that was, or would be, changed. */
export function done(recordId: string, label: string, ...sentences: string[]): Outcome {
  return {
    __typename: 'Outcome',
    recordId,
    label,
    done: true,
    refusals: [],
    effects: sentences.map((sentence) => ({ __typename: 'Effect', kind: 'TEST', sentence })),
  };
}

/** A record that was, or would be, refused. */
export function refused(recordId: string, label: string, message: string): Outcome {
  return {
    __typename: 'Outcome',
    recordId,
    label,
    done: false,
    refusals: [{ __typename: 'Refusal', code: 'TEST', message, field: null, blocking: [] }],
    effects: [],
  };
}
