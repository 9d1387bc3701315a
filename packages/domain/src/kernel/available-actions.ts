import { factRefusals, permits, startsFrom, type Permissions } from './decide.ts';
import { type ActionDefinition, type Ask, asksOf, type Machine } from './machine.ts';
import type { Refusal } from './refusal.ts';

/** A button: absent when it makes no sense here, disabled with its reasons when refused. */
export interface AvailableAction<Action extends string = string> {
  action: Action;
  label: string;
  allowed: boolean;
  refusals: readonly Refusal[];
  asks: readonly Ask[];
}

/**
 * What this person can do with this record now.
 *
 * Actions without permission or from another state are left out. Refusals that need no input
 * stand beside their action; warnings do not disable it.
 */
export function availableActions<State extends string, Action extends string, Facts, Input, Effect>(
  machine: Machine<State, Action, Facts, Input, Effect>,
  facts: Facts,
  permissions: Permissions,
): AvailableAction<Action>[] {
  type Entry = [Action, ActionDefinition<State, Facts, Input, Effect>];
  const state = machine.stateOf(facts);
  return (Object.entries(machine.actions) as Entry[])
    .filter(
      ([, definition]) =>
        !definition.system && startsFrom(definition, state) && permits(definition, permissions),
    )
    .map(([action, definition]) => {
      const refusals = factRefusals(definition, facts);
      const allowed = refusals.every((refusal) => refusal.warning);
      return {
        action,
        label: definition.label,
        allowed,
        refusals,
        asks: asksOf(definition, facts),
      };
    });
}
