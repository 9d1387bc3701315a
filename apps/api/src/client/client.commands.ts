import { longestPortalText } from '@stint/domain/agency/agency-settings.ts';
import { ID, Int } from 'type-graphql';
import { z } from 'zod';
import { ClientEntity } from './client.entity.ts';
import { Client } from './client.type.ts';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { days, decimal, recordId } from '../graphql/parse-input.ts';
import { DecimalScalar } from '../graphql/scalars.ts';
import { line, phoneNumber, requiredLine, text, webAddress } from '../graphql/text-input.ts';
import { recordCommands } from '../record/record.commands.ts';

const newClient = checkedInput('CreateClientInput', {
  description: 'A new client.',
  access: 'client:write',
  fields: {
    name: field(String, requiredLine(200, 'EMPTY.name')),
    industry: field(String, line(100).nullish()),
    phone: field(String, phoneNumber.nullish()),
    website: field(String, webAddress.nullish()),
    isAccountingCustomer: field(
      Boolean,
      z.boolean('Say yes or no.').optional(),
      'Billing is set up.',
    ),
    paymentTermsDays: field(Int, days.nullish(), 'Days until an invoice is due.'),
    creditLimit: field(DecimalScalar, decimal(12, 2).nullish(), 'In the agency’s currency.'),
    taxRate: field(DecimalScalar, decimal(2, 4).nullish(), 'Percent, 8.25 for 8.25%.'),
    notes: field(String, text(10_000).nullish(), 'The agency’s own remarks.'),
    portalText: field(
      String,
      text(longestPortalText).nullish(),
      'Shown to its contacts in the client portal, in place of the agency’s text.',
    ),
    ownerId: field(ID, recordId('Account').nullish(), 'Who looks after the client.'),
  },
});

export const clientCommands = recordCommands({
  type: 'Client',
  shown: () => Client,
  entity: ClientEntity,
  permission: 'client:write',
  input: newClient,
  references: ({ ownerId }) => [{ field: 'ownerId', type: 'Account', id: ownerId }],
  create: { description: 'Adds a client.', row: (client) => client },
  update: { description: 'Changes a client.' },
});
