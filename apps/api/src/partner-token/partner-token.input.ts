import { isPartnerPermission } from '@stint/domain/partner-token/partner-permissions.ts';
import {
  LONGEST_TOKEN_NAME,
  MOST_TOKEN_CLIENTS,
} from '@stint/domain/partner-token/partner-token.ts';
import { ID } from 'type-graphql';
import { z } from 'zod';
import { checkedInput, field } from '../graphql/input-fields.ts';
import { businessDate, recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { requiredLine } from '../graphql/text-input.ts';

/** Characters that the name of a permission has at most, and names that are looked at. */
const LONGEST_PERMISSION = 60;
const MOST_PERMISSIONS = 100;

const permissions = z
  .array(
    z
      .string()
      .max(LONGEST_PERMISSION, problemText('NOT_A_PERMISSION', {}))
      .refine(isPartnerPermission, problemText('NOT_A_PERMISSION', {})),
  )
  .min(1, problemText('CHOOSE_ONE.permission', {}))
  .max(MOST_PERMISSIONS, problemText('TOO_MANY', { most: MOST_PERMISSIONS }))
  .transform((names) => [...new Set(names)]);

const clientIds = z
  .array(recordId('Client'))
  .min(1, problemText('CHOOSE_ONE', {}))
  .max(MOST_TOKEN_CLIENTS, problemText('TOO_MANY', { most: MOST_TOKEN_CLIENTS }))
  .transform((ids) => [...new Set(ids)])
  .nullish()
  .transform((ids) => ids ?? null);

export const newPartnerTokenInput = checkedInput('CreatePartnerTokenInput', {
  description: 'A new token for a partner’s program.',
  access: 'partner-token:manage',
  fields: {
    name: field(
      String,
      requiredLine(LONGEST_TOKEN_NAME, 'EMPTY.token'),
      'The history names it as who changed something.',
    ),
    permissions: field([String], permissions, 'Such as assignment:read. They stay as they are.'),
    clientIds: field(
      [ID],
      clientIds,
      'The only clients that it is for. It sees what has one of them, and nothing else. Left out: the whole agency.',
    ),
    expiresOn: field(
      DateScalar,
      businessDate,
      'The last day on which it works, in the office: a year ahead at most.',
    ),
  },
});
