import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { Ask } from '@stint/domain/kernel/machine.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { addConfirmation, confirmationShape } from './confirmation.ts';
import { Access } from '../graphql/access/access.ts';
import { businessDate, decimal, largestBulk, recordId } from '../graphql/parse-input.ts';
import { problemText } from '../graphql/problem-message.ts';
import { DateScalar, DecimalScalar } from '../graphql/scalars.ts';
import { text } from '../graphql/text-input.ts';

@InputType({ description: 'A record that an action is for.' })
@Access('signed-in')
export class ActionTarget {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was seen; a record that has changed since is refused.',
  })
  version?: number | null;
}

/** An input type that is made from what an action asks. */
export interface ActionInput {
  targets: ActionTarget[];
  [field: string]: unknown;
}

/**
 * The input type of an action: its records, and a field for each thing that it asks.
 *
 * @param name in the graph, such as CompleteTasksInput
 * @param declaration.confirmed whether warnings can be acknowledged, and a disclaimer accepted
 */
export function actionInputType(
  name: string,
  declaration: {
    description: string;
    permissions: readonly [PermissionName, ...PermissionName[]];
    asks: readonly Ask[];
    confirmed?: boolean;
  },
): new () => ActionInput {
  const { description, permissions, asks, confirmed = false } = declaration;

  @InputType(name, { description })
  @Access(...permissions)
  class Input {
    @Field(() => [ActionTarget], { description: 'Each is done or refused by itself.' })
    targets!: ActionTarget[];
  }
  for (const ask of asks) {
    const options = { nullable: true, description: describe(ask) };
    Field(() => scalars[ask.kind], options)(Input.prototype, ask.field);
  }
  if (confirmed) addConfirmation(Input.prototype);
  return Input as unknown as new () => ActionInput;
}

const scalars = {
  date: DateScalar,
  text: String,
  money: DecimalScalar,
  choice: String,
  flag: Boolean,
} as const;

function describe(ask: Ask): string {
  const choices =
    ask.kind === 'choice' ? ` One of ${ask.choices.map(({ value }) => value).join(', ')}.` : '';
  const help = ask.help ? ` ${ask.help}` : '';
  return `${ask.label}.${ask.required ? ' Required.' : ''}${choices}${help}`;
}

/** What such an input must look like; yields row ids, and what was entered by field. */
export function actionSchema(
  type: IdentifiedType,
  asks: readonly Ask[],
  { confirmed = false } = {},
) {
  const target = z.object({ id: recordId(type), version: z.number().nullish() });
  const fields = asks.map((ask) => [ask.field, valueSchema(ask)] as const);
  return z
    .object({
      targets: z
        .array(target)
        .min(1, problemText('CHOOSE_ONE', {}))
        .max(largestBulk, problemText('TOO_MANY', { most: largestBulk }))
        .transform((targets) => [...new Map(targets.map((each) => [each.id, each])).values()]),
      ...(confirmed && confirmationShape),
      ...Object.fromEntries(fields),
    })
    .transform(({ targets, acknowledgedWarnings, ...input }) => ({
      targets,
      input,
      acknowledged: (acknowledgedWarnings ?? []) as string[],
    }));
}

/** Texts of an action at most, such as a reason. */
const LONGEST_NOTE = 2_000;

function valueSchema(ask: Ask) {
  const schema = {
    date: () => businessDate,
    text: () => text(LONGEST_NOTE),
    money: () => decimal(10, 2),
    flag: () => z.boolean(),
    choice: () => {
      const values = ask.kind === 'choice' ? ask.choices.map(({ value }) => value) : [];
      return z.enum(values as [string, ...string[]]);
    },
  }[ask.kind]();
  return ask.required ? schema : schema.nullish();
}
