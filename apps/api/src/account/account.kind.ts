import { accountMachine } from '@stint/domain/account/account.machine.ts';
import { AccountEntity } from './account.entity.ts';
import { accountFacts, factsNeeded, loadAccountFacts } from './account.facts.ts';
import { afterAction } from './after-action.commands.ts';
import { message } from '@stint/domain/messages/message.ts';
import { globalId } from '../graphql/global-id.ts';
import { effectOf } from '../graphql/results.ts';
import { recordKind } from '../write/record-kind.ts';

/** An account is deactivated, reactivated and unlocked; the system ends it with an employment. */
export const accountKind = recordKind({
  type: 'Account',
  entity: AccountEntity,
  machine: accountMachine,
  permission: 'account:manage',
  state: 'status',
  facts: { needs: factsNeeded, load: loadAccountFacts, of: accountFacts },
  label: ({ account }) => account!.label,
  applyEffects: afterAction,
  effects: ({ row, decision }) =>
    decision.effects.map(({ kind }) =>
      effectOf(kind, message(kind, {}), globalId('Account', row.id)),
    ),
});
