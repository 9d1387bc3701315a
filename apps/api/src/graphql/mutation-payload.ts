import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { type ClassType, Field, ID, ObjectType } from 'type-graphql';
import { Access, type AccessRule } from './access/access.ts';
import { globalId, nounOfType } from './global-id.ts';
import { inCamelCase } from './names.ts';
import { ReadById } from './read/bindings.ts';
import { resultOf } from './results.ts';

/** A record that was written: its uuid, and the change set's; none when there was nothing to change. */
export interface WrittenRecord {
  id: string;
  changeSetId: string | null;
}

/**
 * The success type of a command that writes one record: `ClientCreated { client changeSetId }`.
 *
 * @param declaration.field under which the record is shown
 */
export function mutationPayload(
  name: string,
  declaration: {
    field: string;
    type: () => ClassType;
    access: [AccessRule, ...AccessRule[]];
    description: string;
  },
) {
  const { field, type, access, description } = declaration;

  @ObjectType(name, { description })
  @Access(...access)
  class Answer {
    @Field(() => ID, {
      nullable: true,
      description: 'What `undo` asks for; none when nothing changed.',
    })
    changeSetId!: string | null;

    static of({ id, changeSetId }: WrittenRecord): Answer {
      return Object.assign(new Answer(), {
        [field]: id,
        changeSetId: changeSetId && globalId('ChangeSet', changeSetId),
      });
    }
  }
  Field(type)(Answer.prototype, field);
  ReadById()(Answer.prototype, field);
  return Answer;
}

/**
 * What creating and updating a record of this type answers: `ClientCreated`, `ClientUpdated`, and the
 * unions of each with why not.
 *
 * @param declaration.noun what people call such a record; as its type is called when nothing is said
 * @param declaration.field under which it is shown; the type's name (`jobOrder`) when nothing is said
 * @param declaration.reviewers who else may read it once it is there
 */
export function mutationPayloads(
  name: IdentifiedType,
  declaration: {
    type: () => ClassType;
    access: AccessRule;
    noun?: string;
    field?: string;
    reviewers?: AccessRule;
  },
) {
  const { type, access, reviewers } = declaration;
  const { noun = nounOfType(name), field = inCamelCase(name) } = declaration;
  const Created = mutationPayload(`${name}Created`, {
    field,
    type,
    access: [access],
    description: `The ${noun} is there.`,
  });
  const Updated = mutationPayload(`${name}Updated`, {
    field,
    type,
    access: reviewers ? [access, reviewers] : [access],
    description: `The ${noun} is as asked for.`,
  });
  return {
    Created,
    Updated,
    CreateResult: resultOf(`Create${name}Result`, 'Created, or why not.', Created),
    UpdateResult: resultOf(`Update${name}Result`, 'Changed, or why not.', Updated),
  };
}
