import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { Contact } from './contact.type.ts';
import { Access } from '../graphql/access/access.ts';
import { updateInputOf, updateSchema } from '../graphql/update-input.ts';
import { recordId } from '../graphql/parse-input.ts';
import { emailAddress, line, phoneNumber, requiredLine } from '../graphql/text-input.ts';
import { mutationPayloads } from '../graphql/mutation-payload.ts';

@InputType({ description: 'A new contact of a client.' })
@Access('contact:write')
export class CreateContactInput {
  @Field(() => ID)
  clientId!: string;

  @Field()
  firstName!: string;

  @Field()
  lastName!: string;

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

@InputType({ description: 'What to change; what is left out stays as it is, null empties it.' })
@Access('contact:write')
export class UpdateContactInput extends updateInputOf(CreateContactInput, {
  clientId: 'Another client, while nothing refers to it.',
}) {}

export const contactSchema = z.object({
  clientId: recordId('Client'),
  firstName: requiredLine(100, 'Enter a first name.'),
  lastName: requiredLine(100, 'Enter a last name.'),
  title: line(100).nullish(),
  email: emailAddress.nullish(),
  phone: phoneNumber.nullish(),
  onAccountingCustomer: z.boolean('Say yes or no.').optional(),
});

export const contactUpdateSchema = updateSchema('Contact', contactSchema);

export const {
  Created: ContactCreated,
  Updated: ContactUpdated,
  CreateResult: CreateContactResult,
  UpdateResult: UpdateContactResult,
} = mutationPayloads('Contact', { noun: 'contact', type: () => Contact, access: 'contact:write' });
