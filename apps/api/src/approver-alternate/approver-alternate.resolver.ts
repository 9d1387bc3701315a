import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { removeApproverAlternate } from './approver-alternate.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { globalId } from '../graphql/global-id.ts';
import { resultOf } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';

@ObjectType({ description: 'They stand in no longer.' })
@Access('time-settings:write')
export class ApproverAlternateRemoved {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { description: 'What `undo` asks for.' })
  changeSetId!: string;
}

const RemoveApproverAlternateResult = resultOf(
  'RemoveApproverAlternateResult',
  'Removed, or why not.',
  ApproverAlternateRemoved,
);

@Resolver()
export class ApproverAlternateResolver {
  @Mutation(() => RemoveApproverAlternateResult, {
    description: 'Lets somebody stand in no longer; what they approved stays approved.',
  })
  @Access('time-settings:write')
  async removeApproverAlternate(@Ctx() ctx: SignedInContext, @Arg('id', () => ID) id: string) {
    const removed = await removeApproverAlternate(ctx, id);
    if (isRefusal(removed)) return removed;
    return Object.assign(new ApproverAlternateRemoved(), {
      id: globalId('ApproverAlternate', removed.id),
      changeSetId: globalId('ChangeSet', removed.changeSetId),
    });
  }
}
