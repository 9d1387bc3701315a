import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { removeReceipt } from './receipt.commands.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { globalId } from '../graphql/global-id.ts';
import { resultOf } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';

@ObjectType({ description: 'The receipt is gone, and so is its file.' })
@Access('expense:write')
export class ReceiptRemoved {
  @Field(() => ID)
  id!: string;
}

const RemoveReceiptResult = resultOf('RemoveReceiptResult', 'Removed, or why not.', ReceiptRemoved);

@Resolver()
export class ReceiptResolver {
  @Mutation(() => RemoveReceiptResult, {
    description:
      'Removes a receipt and its file; it cannot be brought back. Files are added by `POST /receipts`.',
  })
  @Access('expense:write')
  async removeReceipt(@Ctx() ctx: SignedInContext, @Arg('id', () => ID) id: string) {
    const removed = await removeReceipt(ctx, id);
    if (isRefusal(removed)) return removed;
    return Object.assign(new ReceiptRemoved(), { id: globalId('Receipt', removed.id) });
  }
}
