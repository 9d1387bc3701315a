import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import type { Outcome as DomainOutcome } from '@stint/domain/kernel/plan.ts';
import { refuse } from '@stint/domain/kernel/refusal.ts';
import { nounTerm } from '@stint/domain/messages/value.ts';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { Access } from './access/access.ts';
import { globalId, nounOfType } from './global-id.ts';
import { type Effect, InputProblem, Outcome, refusalOf, resultOf } from './results.ts';

@ObjectType({ description: 'A bulk action went through: every record has its own outcome.' })
@Access('signed-in')
export class BulkDone {
  @Field(() => [Outcome], { description: 'One for each record asked for, in that order.' })
  outcomes!: Outcome[];

  @Field(() => ID, {
    nullable: true,
    description: 'What `undo` asks for; none when no record was changed.',
  })
  changeSetId!: string | null;

  /** @param changeSetId the change set's uuid, if anything was changed */
  static of(outcomes: Outcome[], changeSetId: string | null): BulkDone {
    return Object.assign(new BulkDone(), {
      outcomes,
      changeSetId: changeSetId === null ? null : globalId('ChangeSet', changeSetId),
    });
  }
}

export const BulkResult = resultOf(
  'BulkResult',
  'What came of an action on many records. Records are done or refused one by one.',
  BulkDone,
);

/** Of the field `dateWarnings`, wherever a preview has it. */
export const dateWarningsDescription =
  'Dates of the input that are far from today, and may be mistyped. They refuse nothing.';

/** What a preview answers; the types of previews extend it. */
export abstract class Previewed {
  outcomes!: Outcome[];
  dateWarnings!: readonly InputProblem[];
  problems!: readonly InputProblem[];
}

/** What clients may ask of every preview: its type implements this, and says by which rule of access. */
@InterfaceType({ description: 'What a command would do. Nothing is written.' })
@Access('signed-in')
export abstract class Preview extends Previewed {
  @Field(() => [Outcome], { description: 'For each record asked for, in that order.' })
  declare outcomes: Outcome[];

  @Field(() => [InputProblem], { description: dateWarningsDescription })
  declare dateWarnings: readonly InputProblem[];

  @Field(() => [InputProblem], {
    description: 'What is wrong with the input; then there are no outcomes.',
  })
  declare problems: readonly InputProblem[];
}

/** An outcome as the domain plans it, in the graph's shape. */
export function outcomeOf<DomainEffect>(
  type: IdentifiedType,
  { recordId, label, allowed, refusals, effects }: DomainOutcome<DomainEffect>,
  effectOf: (effect: DomainEffect) => Effect,
): Outcome {
  return {
    recordId: globalId(type, recordId),
    label,
    done: allowed,
    refusals: refusals.map(refusalOf),
    effects: effects.map(effectOf),
  };
}

/**
 * The outcome of an id that means nothing here: the same for a record that never was and for one of
 * another agency.
 */
export function notFoundOutcome(type: IdentifiedType, uuid: string): Outcome {
  const recordId = globalId(type, uuid);
  return {
    recordId,
    label: recordId,
    done: false,
    refusals: [refusalOf(notFound(type))],
    effects: [],
  };
}

/** The refusal of an id that means nothing here. */
export function notFound(type: IdentifiedType, field?: string) {
  return refuse('NOT_FOUND', { noun: nounTerm(nounOfType(type)) }, field ? { field } : {});
}
