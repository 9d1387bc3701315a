import type {
  BlockingRecord as DomainBlocking,
  Refusal as DomainRefusal,
} from '@stint/domain/kernel/refusal.ts';
import { codeOf, type Message } from '@stint/domain/messages/message.ts';
import { plainValues } from '@stint/messages/render.ts';
import { type ClassType, createUnionType, Extensions, Field, ID, ObjectType } from 'type-graphql';
import { Access } from './access/access.ts';
import { ActionAsk } from './action-ask.type.ts';
import { parseGlobalId, recordGlobalId } from './global-id.ts';
import { joined, localized, type LocalizedText } from './localized-text.ts';
import { JsonScalar } from './scalars.ts';

@ObjectType({ description: 'A record that stands in the way of an action.' })
@Access('anyone')
export class BlockingRecord implements DomainBlocking {
  @Field({ description: 'What it is, such as invoice.' })
  kind!: string;

  @Field({ description: 'Its global id where the graph has it, else the number that it goes by.' })
  id!: string;

  @Field({ description: 'What people call it, such as a number or a name.' })
  label!: string;
}

@ObjectType({ description: 'One reason why something may not happen.' })
@Access('anyone')
export class Refusal {
  @Field({ description: 'For programs.' })
  code!: string;

  @Field(() => String, { description: 'For people.' })
  message!: LocalizedText;

  @Field(() => JsonScalar, {
    description:
      'What the text is about, by name, for programs: dates, amounts, codes, and labels.',
  })
  values!: Record<string, unknown>;

  @Field(() => String, { nullable: true, description: 'The input that has to change.' })
  field?: string | null;

  @Field(() => [BlockingRecord], { description: 'Which records stand in the way.' })
  blocking!: readonly BlockingRecord[];
}

@ObjectType({ description: 'The action was refused and nothing changed. All reasons are named.' })
@Access('anyone')
export class ActionRefused {
  @Field(() => String, { description: 'The reasons in one sentence or more.' })
  message!: LocalizedText;

  @Field(() => [Refusal])
  refusals!: readonly Refusal[];
}

@ObjectType({ description: 'What is wrong with one value of the input.' })
@Access('anyone')
export class InputProblem {
  @Field({ description: 'Where the value stands, such as `owners.1.share`.' })
  path!: string;

  @Field(() => String)
  message!: LocalizedText;

  @Field({ description: 'For programs; INVALID where there is nothing more exact to say.' })
  code!: string;

  @Field(() => JsonScalar, { description: 'The values of the message by name, for programs.' })
  values!: Record<string, unknown>;
}

@ObjectType({ description: 'The input cannot be used and nothing changed.' })
@Access('anyone')
export class InvalidInput {
  @Field(() => String)
  message!: LocalizedText;

  @Field(() => [InputProblem])
  problems!: readonly InputProblem[];
}

@ObjectType({ description: 'Something that an action does besides, such as ending an employment.' })
@Access('anyone')
export class Effect {
  @Field({ description: 'For programs.' })
  kind!: string;

  @Field(() => String, { description: 'For people.' })
  sentence!: LocalizedText;

  @Field(() => JsonScalar, {
    description:
      'What the text is about, by name, for programs: dates, amounts, codes, and labels.',
  })
  values!: Record<string, unknown>;

  @Field(() => ID, { nullable: true, description: 'The record that it happens to.' })
  recordId?: string | null;
}

@ObjectType({ description: 'What came, or in a preview would come, of an action for one record.' })
@Access('anyone')
export class Outcome {
  @Field(() => ID)
  recordId!: string;

  @Field({ description: 'What people call the record.' })
  label!: string;

  @Field({ description: 'Whether it was done; in a preview whether it would be.' })
  done!: boolean;

  @Field(() => [Refusal], { description: 'Why not, when it was not done.' })
  refusals!: readonly Refusal[];

  @Field(() => [Effect], { description: 'What else happens.' })
  effects!: readonly Effect[];
}

@ObjectType({
  description: 'Something that the viewer may do with a record, or may not for a reason.',
})
@Access('anyone')
export class AvailableAction {
  @Field({ description: 'For programs, such as approve.' })
  action!: string;

  @Field(() => String, { description: 'For buttons.' })
  label!: LocalizedText;

  @Field({ description: 'Whether it would be accepted now.' })
  allowed!: boolean;

  @Field(() => [Refusal], { description: 'Why it would not be.' })
  refusals!: readonly Refusal[];

  @Extensions({ declared: true })
  @Field(() => [ActionAsk], { description: 'What it needs to be told, in the order of a form.' })
  asks!: readonly ActionAsk[];
}

/** A domain refusal in the graph's shape. */
export function refusalOf({ code, message, field, blocking = [] }: DomainRefusal): Refusal {
  return {
    code,
    message: localized(message),
    values: plainValues(message),
    field: field ?? null,
    blocking: blocking.map(shownBlocking),
  };
}

/** An effect in the graph's shape, with what it says and the record that it happens to. */
export function effectOf(kind: string, message: Message, recordId: string | null = null): Effect {
  return { kind, sentence: localized(message), values: plainValues(message), recordId };
}

/** The domain names rows by their uuid; the graph by an id that leads somewhere. */
function shownBlocking({ kind, id, label }: DomainBlocking): BlockingRecord {
  const shown = parseGlobalId(id) ? id : recordGlobalId(kind.replaceAll(' ', '_'), id);
  return { kind, id: shown, label };
}

/** The answer of a command that is not permitted by the rules, with every reason. */
export function refused(refusals: readonly DomainRefusal[]): ActionRefused {
  return Object.assign(new ActionRefused(), {
    message: joined(refusals.map((refusal) => localized(refusal.message))),
    refusals: refusals.map(refusalOf),
  });
}

/** What is wrong with one value, as the graph shows it. */
export function problemOf({ path, message }: FoundProblem): InputProblem {
  return {
    path,
    message: localized(message),
    code: codeOf(message),
    values: plainValues(message),
  };
}

/** Something wrong that was found in an input. */
export interface FoundProblem {
  path: string;
  message: Message;
}

/** The answer of a command whose input cannot be used. */
export function invalid(found: readonly FoundProblem[]): InvalidInput {
  const problems = found.map(problemOf);
  return Object.assign(new InvalidInput(), {
    message: joined(problems.map((problem) => problem.message)),
    problems,
  });
}

/** The union of what a mutation may answer: its success, or why not. Members are told by class. */
export function resultOf<T extends object>(
  name: string,
  description: string,
  ...success: ClassType<T>[]
) {
  return createUnionType({
    name,
    description,
    types: () => [...success, ActionRefused, InvalidInput] as const,
  });
}
