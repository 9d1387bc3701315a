import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { isRefusal } from './command.ts';
import { undo } from './undo.commands.ts';
import { isUndoable } from './undoable.queries.ts';
import { Access } from '../graphql/access/access.ts';
import { parseId } from '../graphql/parse-input.ts';
import { globalId } from '../graphql/global-id.ts';
import { localized, type LocalizedText } from '../graphql/localized-text.ts';
import { InvalidInput, resultOf } from '../graphql/results.ts';
import type { SignedInContext } from '../context/request-context.ts';

@ObjectType({ description: 'The change was taken back.' })
@Access('change:undo')
export class Undone {
  @Field(() => ID, { description: 'The change that the undoing is.' })
  changeSetId!: string;

  @Field(() => String, { description: 'For people.' })
  sentence!: LocalizedText;
}

const UndoResult = resultOf('UndoResult', 'Taken back, or why not.', Undone);

@Resolver()
export class UndoResolver {
  @Query(() => Boolean, {
    description: 'Whether `undo` would take this change back now, for this viewer.',
  })
  @Access('signed-in')
  async undoable(
    @Ctx() ctx: SignedInContext,
    @Arg('changeSetId', () => ID) changeSetId: string,
  ): Promise<boolean> {
    const id = parseId('ChangeSet', { changeSetId });
    return !(id instanceof InvalidInput) && isUndoable(ctx, id);
  }

  @Mutation(() => UndoResult, {
    description: 'Takes a change back as a whole, while nothing has been built on it.',
  })
  @Access('change:undo')
  async undo(
    @Ctx() ctx: SignedInContext,
    @Arg('changeSetId', () => ID) changeSetId: string,
  ): Promise<typeof UndoResult> {
    const id = parseId('ChangeSet', { changeSetId });
    if (id instanceof InvalidInput) return id;
    const result = await undo(ctx, id);
    if (isRefusal(result)) return result;
    return Object.assign(new Undone(), {
      changeSetId: globalId('ChangeSet', result.changeSetId),
      sentence: localized(result.message),
    });
  }
}
