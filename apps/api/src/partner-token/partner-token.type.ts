import {
  hasExpired,
  type PartnerTokenStatus,
  partnerTokenStatusLabels,
} from '@stint/domain/partner-token/partner-token.ts';
import { Field, ID, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { PartnerTokenEntity } from './partner-token.entity.ts';
import { partnerTokenKind } from './partner-token.kind.ts';
import { clientsOfTokens } from './token-clients.queries.ts';
import { Account } from '../account/account.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';
import type { AvailableAction } from '../graphql/results.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { Actions } from '../write/actions-field.ts';

export const PartnerTokenStatusEnum = enumOf(
  'PartnerTokenStatus',
  'Whether it was revoked. That it has expired follows from its date.',
  partnerTokenStatusLabels,
);

@ObjectType({ description: 'A client that a token is restricted to.' })
@Access('partner-token:manage')
export class TokenClient {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({
  description:
    'With what a partner’s program signs in: `Authorization: Bearer` with its value, which was answered once.',
  implements: Node,
})
@Reads(() => PartnerTokenEntity, { rows: 'partnerToken' })
@Access('partner-token:manage')
export class PartnerToken {
  @Version()
  version!: number;

  @Field({ description: 'The history names it as who changed something.' })
  name!: string;

  @Field({ description: 'The beginning of its value, by which people know it.' })
  prefix!: string;

  @Field(() => [String], {
    description: 'The names of its permissions, such as assignment:read.',
  })
  permissions!: string[];

  @Field(() => [TokenClient], {
    nullable: true,
    description: 'The only clients that it is for; null: the whole agency.',
  })
  @Computed<PartnerTokenEntity, TokenClient[]>({
    needs: ['clientIds'],
    load: clientsOfTokens,
    from: ({ clientIds }, _ctx, clients = []) => (clientIds === null ? null : clients),
  })
  clients!: TokenClient[] | null;

  @Field(() => DateScalar, { description: 'The last day on which it works, in the office.' })
  expiresOn!: string;

  @Field({ description: 'Whether that day is over.' })
  @Computed<PartnerTokenEntity>({
    needs: ['expiresOn'],
    from: (token, { today }) => hasExpired(token, today),
  })
  expired!: boolean;

  @Field(() => PartnerTokenStatusEnum)
  status!: PartnerTokenStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was used last; noted once a minute at most.',
  })
  lastUsedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The network that it was used from then.' })
  lastUsedFrom!: string | null;

  @Field(() => Account, { nullable: true, description: 'Who created it.' })
  @Access('account:read')
  createdBy!: Relation<Account> | null;

  @Field(() => DateTimeScalar)
  createdAt!: string;

  @Actions(partnerTokenKind)
  actions!: AvailableAction[];

  @Timeline('partner_token')
  timeline!: TimelineEvent[];
}
