import { partnerTokenMutations } from './partner-token.commands.ts';
import { PartnerTokenEntity } from './partner-token.entity.ts';
import { partnerTokenKind } from './partner-token.kind.ts';
import { partnerTokens } from './partner-token.queries.ts';
import { PartnerToken } from './partner-token.type.ts';
import type { NounModule } from '../noun/noun-module.ts';
import { actionResolver } from '../write/action-resolver.ts';

/** Partner tokens, as the application is put together from them. */
export const partnerTokenModule: NounModule = {
  entities: [PartnerTokenEntity],
  records: [
    { type: PartnerToken, list: partnerTokens, commands: { mutations: partnerTokenMutations } },
  ],
  resolvers: [actionResolver(partnerTokenKind, { plural: 'PartnerTokens', actions: ['revoke'] })],
};
