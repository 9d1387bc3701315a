import { Field, ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { ContactEntity } from './contact.entity.ts';
import { Contact } from './contact.type.ts';
import { moveToClient } from '../client/move-to-client.facts.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { emailAddress, line, phoneNumber, requiredLine } from '../graphql/text-input.ts';
import { recordCommands } from '../record/record-commands.ts';

@InputType({ description: 'A new contact of a client.' })
@Access('contact:write')
class CreateContactInput {
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

const contactSchema = z.object({
  clientId: recordId('Client'),
  firstName: requiredLine(100, 'Enter a first name.'),
  lastName: requiredLine(100, 'Enter a last name.'),
  title: line(100).nullish(),
  email: emailAddress.nullish(),
  phone: phoneNumber.nullish(),
  onAccountingCustomer: z.boolean('Say yes or no.').optional(),
});

export const contactCommands = recordCommands({
  type: 'Contact',
  shown: () => Contact,
  entity: ContactEntity,
  permission: 'contact:write',
  input: CreateContactInput,
  schema: contactSchema,
  references: ({ clientId }) => [{ field: 'clientId', type: 'Client', id: clientId }],
  create: { description: 'Adds a contact.', row: (contact) => contact },
  update: {
    description: 'Changes a contact.',
    described: { clientId: 'Another client, while nothing refers to it.' },
    decide: (before, after, _ctx, tx) => moveToClient(tx, 'contact', before, after),
  },
});
