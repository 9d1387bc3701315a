import {
  availableActions,
  type AvailableAction as DomainAction,
} from '@stint/domain/kernel/available-actions.ts';
import { actionAsk } from './action-ask.type.ts';
import type { Permissions } from '@stint/domain/kernel/decide.ts';
import type { Machine } from '@stint/domain/kernel/machine.ts';
import { type LocalizedText, localizedTerm } from './localized-text.ts';
import { type AvailableAction, refusalOf } from './results.ts';

/** The `actions` of a record: what its machine lets this viewer do with it now. */
export function actionsOf<State extends string, Action extends string, Facts, Input, Effect>(
  machine: Machine<State, Action, Facts, Input, Effect>,
  facts: Facts,
  { permissions }: { permissions: Permissions },
): AvailableAction[] {
  return availableActions(machine, facts, permissions).map((action) => shown(machine, action));
}

/** What an action is called, in the reader's language. */
export function actionLabel({ noun }: { noun: string }, label: string): LocalizedText {
  return localizedTerm({ set: `${noun} action`, code: label, label });
}

function shown(
  machine: { noun: string },
  { action, label, allowed, refusals, asks }: DomainAction,
): AvailableAction {
  return {
    action,
    label: actionLabel(machine, label),
    allowed,
    refusals: refusals.map(refusalOf),
    asks: asks.map(actionAsk),
  };
}
