import { type ClassType, Field, ID, ObjectType } from 'type-graphql';
import { Access, type AccessRule } from './access/access.ts';
import { globalId } from './global-id.ts';
import { ReadById } from './read/bindings.ts';

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
export function writtenRecord(
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
