import { message } from '@stint/domain/messages/message.ts';
import { nounTerm } from '@stint/domain/messages/value.ts';
import { invalid, type InvalidInput } from './results.ts';

interface Actions {
  noun: string;
  actions: Readonly<Record<string, { from: unknown; system?: true }>>;
}

/** The action of a machine that an input names: one that a person does to a record that is there. */
export function personsAction<Action extends string>(
  { noun, actions }: Actions,
  named: string,
): Action | InvalidInput {
  const possible = Object.entries(actions)
    .filter(([, { from, system }]) => from !== 'nothing' && system !== true)
    .map(([action]) => action);
  if (possible.includes(named)) return named as Action;
  const said = message('NOT_AN_ACTION', { noun: nounTerm(noun), possible });
  return invalid([{ path: 'action', message: said }]);
}
