import { ID } from 'type-graphql';
import { z } from 'zod';
import { ContactEntity } from './contact.entity.ts';
import { Contact } from './contact.type.ts';
import { moveToClient } from '../client/move-to-client.facts.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { recordId } from '../graphql/parse-input.ts';
import { emailAddress, line, phoneNumber, requiredLine } from '../graphql/text-input.ts';
import { recordCommands } from '../record/record.commands.ts';

const newContact = checkedInput('CreateContactInput', {
  description: 'A new contact of a client.',
  access: 'contact:write',
  fields: {
    clientId: field(ID, recordId('Client')),
    firstName: field(String, requiredLine(100, 'EMPTY.firstName')),
    lastName: field(String, requiredLine(100, 'EMPTY.lastName')),
    title: field(String, line(100).nullish(), 'What they are at the client.'),
    email: field(String, emailAddress.nullish()),
    phone: field(String, phoneNumber.nullish()),
    onAccountingCustomer: field(
      Boolean,
      z.boolean('Say yes or no.').optional(),
      'Stands on the client’s accounting customer record.',
    ),
  },
});

export const contactCommands = recordCommands({
  type: 'Contact',
  shown: () => Contact,
  entity: ContactEntity,
  permission: 'contact:write',
  input: newContact,
  references: ({ clientId }) => [{ field: 'clientId', type: 'Client', id: clientId }],
  create: { description: 'Adds a contact.', row: (contact) => contact },
  update: {
    description: 'Changes a contact.',
    described: { clientId: 'Another client, while nothing refers to it.' },
    decide: (before, after, _ctx, tx) => moveToClient(tx, 'contact', before, after),
  },
});
