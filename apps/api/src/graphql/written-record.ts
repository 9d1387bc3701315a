import { type ClassType, Field, ID, ObjectType } from 'type-graphql';
import { Access, type AccessRule } from './access/access.ts';
import { globalId } from './global-id.ts';
import { ReadById } from './read/bindings.ts';
import { resultOf } from './results.ts';

/** A record that was written: its uuid, and the change set's; none when there was nothing to change. */
export interface WrittenRecord {
  id: string;
  changeSetId: string | null;
}

/**
 * The answer of a command that writes one record, `ClientCreated` for `{ client changeSetId }`, and
 * the union of it with the ways in which the command does nothing.
 *
 * @param name of the success type
 * @param declaration.field under which the record is shown
 * @param declaration.union its name, when not the one of the success type
 */
export function writtenRecord(
  name: string,
  declaration: {
    field: string;
    type: () => ClassType;
    access: AccessRule;
    description: string;
    union: string;
  },
) {
  const { field, type, access, description, union } = declaration;

  @ObjectType(name, { description })
  @Access(access)
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
  return { Answer, Result: resultOf(union, 'Done, or why not.', Answer) };
}
