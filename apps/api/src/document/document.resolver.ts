import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { removeDocument } from './document.commands.ts';
import { updateDocument } from './update-document.commands.ts';
import { UpdateDocumentInput, UpdateDocumentResult } from './update-document.input.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { globalId } from '../graphql/global-id.ts';
import { resultOf } from '../graphql/results.ts';
import { isRefusal } from '../history/command.ts';

@ObjectType({ description: 'The document is gone, and so is its file.' })
@Access('document:write')
export class DocumentRemoved {
  @Field(() => ID)
  id!: string;
}

const RemoveDocumentResult = resultOf(
  'RemoveDocumentResult',
  'Removed, or why not.',
  DocumentRemoved,
);

@Resolver()
export class DocumentResolver {
  @Mutation(() => UpdateDocumentResult, {
    description: 'Changes what is said about a document; its file stays as it is.',
  })
  @Access('document:write')
  updateDocument(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateDocumentInput) input: UpdateDocumentInput,
  ) {
    return updateDocument(ctx, input);
  }

  @Mutation(() => RemoveDocumentResult, {
    description:
      'Removes a document and its file; it cannot be brought back. Files are added by `POST /documents`.',
  })
  @Access('document:write')
  async removeDocument(@Ctx() ctx: SignedInContext, @Arg('id', () => ID) id: string) {
    const removed = await removeDocument(ctx, id);
    if (isRefusal(removed)) return removed;
    return Object.assign(new DocumentRemoved(), { id: globalId('Document', removed.id) });
  }
}
