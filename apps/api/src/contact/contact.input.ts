import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { Contact } from './contact.type.ts';
import { Access } from '../graphql/access/access.ts';
import {
  emailAddress,
  phoneNumber,
  recordId,
  requiredText,
  text,
} from '../graphql/checked-input.ts';
import { resultOf } from '../graphql/results.ts';
import { writtenRecord } from '../graphql/written-record.ts';

@InputType()
abstract class ContactFields {
  @Field(() => String, { nullable: true, description: 'What they are at the client.' })
  title?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Stands on the client’s accounting customer record.',
  })
  onAccountingCustomer?: boolean | null;
}

@InputType({ description: 'A new contact of a client.' })
@Access('contact:write')
export class CreateContactInput extends ContactFields {
  @Field(() => ID)
  clientId!: string;

  @Field()
  firstName!: string;

  @Field()
  lastName!: string;
}

@InputType({ description: 'What to change; what is left out stays as it is, null empties it.' })
@Access('contact:write')
export class UpdateContactInput extends ContactFields {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Another client, while nothing refers to it.' })
  clientId?: string | null;

  @Field(() => String, { nullable: true })
  firstName?: string | null;

  @Field(() => String, { nullable: true })
  lastName?: string | null;
}

export const contactSchema = z.object({
  clientId: recordId('Client'),
  firstName: requiredText(100, 'Enter a first name.'),
  lastName: requiredText(100, 'Enter a last name.'),
  title: text(100).nullish(),
  email: emailAddress.nullish(),
  phone: phoneNumber.nullish(),
  onAccountingCustomer: z.boolean('Say yes or no.').optional(),
});

export const contactUpdateSchema = contactSchema
  .partial()
  .extend({ id: recordId('Contact'), version: z.number() });

const written = { field: 'contact', type: () => Contact } as const;

export const ContactCreated = writtenRecord('ContactCreated', {
  ...written,
  access: ['contact:write'],
  description: 'The contact is there.',
});
export const CreateContactResult = resultOf(
  'CreateContactResult',
  'Created, or why not.',
  ContactCreated,
);

export const ContactUpdated = writtenRecord('ContactUpdated', {
  ...written,
  access: ['contact:write'],
  description: 'The contact is as entered.',
});
export const UpdateContactResult = resultOf(
  'UpdateContactResult',
  'Changed, or why not.',
  ContactUpdated,
);
