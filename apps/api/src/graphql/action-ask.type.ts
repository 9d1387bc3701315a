import type { AskWord } from '@stint/domain/messages/ask-words.ts';
import type { Ask } from '@stint/domain/kernel/machine.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import { Access } from './access/access.ts';
import { enumOf } from './enum-of.ts';
import { localizedTerm, type LocalizedText } from './localized-text.ts';

export const AskKind = enumOf('AskKind', 'What kind of value an action asks for.', {
  DATE: 'A calendar date',
  TEXT: 'Text',
  MONEY: 'An amount of money, as decimal text',
  CHOICE: 'One of several values',
  FLAG: 'Yes or no; when there is no default, it may be left unanswered',
});

@ObjectType({ description: 'A value that may be chosen.' })
@Access('anyone')
export class AskChoice {
  @Field({ description: 'For programs.' })
  value!: string;

  @Field(() => String, { description: 'For people.' })
  label!: LocalizedText;
}

@ObjectType({ description: 'When a field is asked for.' })
@Access('anyone')
export class AskCondition {
  @Field({ description: 'Another field of the same action.' })
  field!: string;

  @Field({ description: 'The value that it must have.' })
  equals!: string;
}

@ObjectType({ description: 'One thing that an action needs to be told before it can run.' })
@Access('anyone')
export class ActionAsk {
  @Field({ description: 'The field of the action’s input.' })
  field!: string;

  @Field(() => String, { description: 'For people.' })
  label!: LocalizedText;

  @Field(() => AskKind)
  kind!: keyof typeof AskKind;

  @Field()
  required!: boolean;

  @Field(() => [AskChoice], { description: 'For a choice: its values, in order.' })
  choices!: readonly AskChoice[];

  @Field(() => String, {
    nullable: true,
    description: 'What a form begins with, as text; `today` is today’s date in the office.',
  })
  defaultValue!: string | null;

  @Field(() => AskCondition, { nullable: true, description: 'Always asked when there is none.' })
  condition!: AskCondition | null;

  @Field(() => String, { nullable: true, description: 'Help for people.' })
  help!: LocalizedText | null;

  @Field(() => String, { nullable: true, description: 'What an empty field comes to, for people.' })
  placeholder!: LocalizedText | null;

  @Field(() => Int, { nullable: true, description: 'For a text: how many lines a form shows.' })
  lines!: number | null;
}

/** What a machine asks, in the graph's shape. */
export function actionAsk(ask: Ask): ActionAsk {
  const { field, label, kind, required, condition, help, placeholder } = ask;
  return {
    field,
    label: word(label),
    kind: kind.toUpperCase() as ActionAsk['kind'],
    required: required === true,
    choices: ask.kind === 'choice' ? choicesOf(ask) : [],
    defaultValue: 'default' in ask && ask.default !== undefined ? String(ask.default) : null,
    condition: condition ?? null,
    help: help === undefined ? null : word(help),
    placeholder: placeholder === undefined ? null : word(placeholder),
    lines: ask.kind === 'text' ? (ask.lines ?? null) : null,
  };
}

function choicesOf({ set, choices }: Extract<Ask, { kind: 'choice' }>): AskChoice[] {
  return choices.map(({ value, label }) => ({
    value,
    label: localizedTerm({ set, code: value, label }),
  }));
}

function word(label: AskWord): LocalizedText {
  return localizedTerm({ set: 'ask', code: label, label });
}
