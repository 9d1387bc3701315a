import type { Ask } from '@stint/domain/kernel/machine.ts';
import { askInGraph } from '@stint/spa-kit/record/actions/action-ask.ts';
import type { Served } from '@stint/spa-kit/testing/on.ts';
import type { RecordActionsFragment } from '../src/gql/graphql.ts';

type Action = Served<RecordActionsFragment>;

/** An action that asks for this before it can run, as its machine declares it. */
export function asking<Offered extends { __typename: 'AvailableAction' | 'BulkAction' }>(
  action: Offered,
  ...asks: readonly Ask[]
): Offered & Pick<Action, 'asks'> {
  return { ...action, asks: asks.map(served) };
}

function served(ask: Ask): Action['asks'][number] {
  const { choices, condition, ...shown } = askInGraph(ask);
  return {
    __typename: 'ActionAsk',
    ...shown,
    choices: choices.map((choice) => ({ __typename: 'AskChoice', ...choice })),
    condition: condition && { __typename: 'AskCondition', ...condition },
  };
}
