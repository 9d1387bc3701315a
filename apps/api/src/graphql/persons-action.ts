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
  const message = `This is nothing that is done to a ${noun}. Write one of ${possible.join(', ')}.`;
  return invalid([{ path: 'action', message }]);
}
