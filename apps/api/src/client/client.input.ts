import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { Client } from './client.type.ts';
import { Access } from '../graphql/access/access.ts';
import {
  days,
  decimal,
  phoneNumber,
  recordId,
  requiredText,
  text,
} from '../graphql/checked-input.ts';
import { resultOf } from '../graphql/results.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { writtenRecord } from '../graphql/written-record.ts';

@InputType()
abstract class ClientFields {
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

@InputType({ description: 'A new client.' })
@Access('client:write')
export class CreateClientInput extends ClientFields {
  @Field()
  name!: string;
}

@InputType({ description: 'What to change; what is left out stays as it is, null empties it.' })
@Access('client:write')
export class UpdateClientInput extends ClientFields {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => String, { nullable: true })
  name?: string | null;
}

export const clientSchema = z.object({
  name: requiredText(200, 'Enter a name.'),
  industry: text(100).nullish(),
  phone: phoneNumber.nullish(),
  website: text(300).nullish(),
  isAccountingCustomer: z.boolean('Say yes or no.').optional(),
  paymentTermsDays: days.nullish(),
  creditLimit: decimal(12, 2).nullish(),
  taxRate: decimal(2, 4).nullish(),
  notes: text(10_000).nullish(),
  ownerId: recordId('Account').nullish(),
});

export const clientUpdateSchema = clientSchema
  .partial()
  .extend({ id: recordId('Client'), version: z.number() });

const written = { field: 'client', type: () => Client } as const;

export const ClientCreated = writtenRecord('ClientCreated', {
  ...written,
  access: ['client:write'],
  description: 'The client is there.',
});
export const CreateClientResult = resultOf(
  'CreateClientResult',
  'Created, or why not.',
  ClientCreated,
);

export const ClientUpdated = writtenRecord('ClientUpdated', {
  ...written,
  access: ['client:write'],
  description: 'The client is as entered.',
});
export const UpdateClientResult = resultOf(
  'UpdateClientResult',
  'Changed, or why not.',
  ClientUpdated,
);
