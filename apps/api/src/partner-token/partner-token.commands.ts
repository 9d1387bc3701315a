import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { mustGoWithClients } from '@stint/domain/partner-token/partner-permissions.ts';
import { mustExpireWithinAYear } from '@stint/domain/partner-token/partner-token.ts';
import { Field, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { PartnerTokenEntity } from './partner-token.entity.ts';
import { newPartnerTokenInput } from './partner-token.input.ts';
import { PartnerToken } from './partner-token.type.ts';
import {
  hashOfPartnerToken,
  newPartnerToken,
  type PartnerToken as NewToken,
  prefixOf,
} from '../context/partner-token-value.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { parseInput } from '../graphql/parse-input.ts';
import { ReadById } from '../graphql/read/bindings.ts';
import type { RecordMutation } from '../graphql/record-resolver.ts';
import { InvalidInput, refused, resultOf } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';
import { createRecord } from '../record/create-record.commands.ts';

const command = 'partner-token:manage' satisfies PermissionName;

@ObjectType({ description: 'The token is there. Its value is answered now, and never again.' })
@Access(command)
export class PartnerTokenCreated {
  @Field(() => PartnerToken)
  @ReadById()
  partnerToken!: Relation<PartnerToken> | string;

  @Field({
    description: 'What the program sends: `Authorization: Bearer <value>`. Only its hash is kept.',
  })
  value!: string;
}

const CreatePartnerTokenResult = resultOf(
  'CreatePartnerTokenResult',
  'Created, or why not.',
  PartnerTokenCreated,
);

/**
 * Makes a token. Refused for a day that has passed or is more than a year ahead, for clients that are not
 * there, and for permissions that do not go with a restriction to clients.
 *
 * @param token its value, where it is known beforehand: the demo's
 */
export async function createPartnerToken(
  ctx: SignedInContext,
  input: object,
  token: NewToken = newPartnerToken(ctx.agency.id),
) {
  const given = parseInput(newPartnerTokenInput.schema, input);
  if (given instanceof InvalidInput) return given;
  const { clientIds, expiresOn, permissions } = given;
  const refusals = [
    mustExpireWithinAYear(expiresOn, ctx.today) ?? [],
    mustGoWithClients(permissions, clientIds) ?? [],
  ].flat();
  if (refusals.length > 0) return refused(refusals);
  const created = await createRecord(ctx, PartnerTokenEntity, {
    command,
    references: (clientIds ?? []).map((id) => ({ field: 'clientIds', type: 'Client', id })),
    row: async () => ({
      ...given,
      prefix: prefixOf(token),
      tokenHash: hashOfPartnerToken(token),
      status: 'ACTIVE',
    }),
  });
  if (isRefusal(created)) return created;
  const { value } = token;
  return Object.assign(new PartnerTokenCreated(), { partnerToken: created.id, value });
}

export const partnerTokenMutations: readonly RecordMutation[] = [
  {
    name: 'createPartnerToken',
    description: 'Makes a token for a partner’s program, and answers its value once.',
    access: command,
    input: newPartnerTokenInput.type,
    result: CreatePartnerTokenResult,
    run: (ctx, input) => createPartnerToken(ctx, input),
  },
];
