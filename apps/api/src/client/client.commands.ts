import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { ClientEntity } from './client.entity.ts';
import { Client } from './client.type.ts';
import { Access } from '../graphql/access/access.ts';
import { days, decimal, recordId } from '../graphql/parse-input.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { line, phoneNumber, requiredLine, text, webAddress } from '../graphql/text-input.ts';
import { recordCommands } from '../record/record-commands.ts';

@InputType({ description: 'A new client.' })
@Access('client:write')
class CreateClientInput {
  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  industry?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  website?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Billing is set up.' })
  isAccountingCustomer?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Days until an invoice is due.' })
  paymentTermsDays?: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'In the agency’s currency.' })
  creditLimit?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percent, 8.25 for 8.25 %.' })
  taxRate?: string | null;

  @Field(() => String, { nullable: true, description: 'The agency’s own remarks.' })
  notes?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who looks after the client.' })
  ownerId?: string | null;
}

const clientSchema = z.object({
  name: requiredLine(200, 'Enter a name.'),
  industry: line(100).nullish(),
  phone: phoneNumber.nullish(),
  website: webAddress.nullish(),
  isAccountingCustomer: z.boolean('Say yes or no.').optional(),
  paymentTermsDays: days.nullish(),
  creditLimit: decimal(12, 2).nullish(),
  taxRate: decimal(2, 4).nullish(),
  notes: text(10_000).nullish(),
  ownerId: recordId('Account').nullish(),
});

export const clientCommands = recordCommands({
  type: 'Client',
  shown: () => Client,
  entity: ClientEntity,
  permission: 'client:write',
  input: CreateClientInput,
  schema: clientSchema,
  references: ({ ownerId }) => [{ field: 'ownerId', type: 'Account', id: ownerId }],
  create: { description: 'Adds a client.', row: (client) => client },
  update: { description: 'Changes a client.' },
});
