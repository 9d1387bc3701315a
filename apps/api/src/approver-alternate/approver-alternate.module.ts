import { approverAlternateCommands } from './approver-alternate.commands.ts';
import { ApproverAlternateEntity } from './approver-alternate.entity.ts';
import { approverAlternates } from './approver-alternate.queries.ts';
import { ApproverAlternateResolver } from './approver-alternate.resolver.ts';
import { ApproverAlternate } from './approver-alternate.type.ts';
import type { NounModule } from '../noun/noun-module.ts';

/** Who approves in place of whom, as the application is put together from it. */
export const approverAlternateModule: NounModule = {
  entities: [ApproverAlternateEntity],
  records: [
    { type: ApproverAlternate, list: approverAlternates, commands: approverAlternateCommands },
  ],
  resolvers: [ApproverAlternateResolver],
};
