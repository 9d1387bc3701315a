import { LONGEST_TEXT } from '@stint/domain/kernel/bounded-text.ts';
import { Field } from 'type-graphql';
import { z } from 'zod';
import { problemText } from '../graphql/problem-message.ts';
import { knownName } from '../graphql/text-input.ts';

/** Far more than there are kinds of warnings. */
const MOST_WARNINGS = 100;

/** What an input says of what somebody has read and accepted. */
export const confirmationShape = {
  acknowledgedWarnings: z
    .array(knownName())
    .max(MOST_WARNINGS, problemText('TOO_MANY', { most: MOST_WARNINGS }))
    .nullish(),
  acceptedDisclaimer: z
    .string()
    .max(LONGEST_TEXT, problemText('TOO_LONG', { most: LONGEST_TEXT }))
    .nullish(),
};

/** Adds the fields of `confirmationShape` to an input type. */
export function addConfirmation(input: object): void {
  Field(() => [String], {
    nullable: true,
    description: 'Codes of the warnings that were read and accepted.',
  })(input, 'acknowledgedWarnings');
  Field(() => String, {
    nullable: true,
    description: 'The disclaimer that was accepted, word for word. It is kept with the time.',
  })(input, 'acceptedDisclaimer');
}
