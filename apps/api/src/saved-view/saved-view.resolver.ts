import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { deleteView, saveView, updateView } from './saved-view.commands.ts';
import { SaveViewInput, UpdateSavedViewInput } from './saved-view.input.ts';
import { ofList, savedViews } from './saved-view.queries.ts';
import {
  DeleteSavedViewResult,
  SaveViewResult,
  UpdateSavedViewResult,
} from './saved-view.results.ts';
import { SavedView } from './saved-view.type.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import { readList } from '../graphql/read/read.ts';

@Resolver()
export class SavedViewResolver {
  @Query(() => [SavedView], {
    description: 'The viewer’s own views of a list and those that colleagues share, by name.',
  })
  @Access('saved-view:use')
  savedViews(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('list', () => String, { description: 'Such as job-orders.' }) list: string,
  ) {
    return readList(ctx, info, savedViews, ofList(list));
  }

  @Mutation(() => SaveViewResult, {
    description: 'Saves a view of a list, or replaces the viewer’s own view of this name.',
  })
  @Access('saved-view:use')
  saveView(@Ctx() ctx: SignedInContext, @Arg('input', () => SaveViewInput) input: SaveViewInput) {
    return saveView(ctx, input);
  }

  @Mutation(() => UpdateSavedViewResult, {
    description:
      'Renames a view, shares it or stops sharing it. Stopping is for administrators too.',
  })
  @Access('saved-view:use')
  updateView(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateSavedViewInput) input: UpdateSavedViewInput,
  ) {
    return updateView(ctx, input);
  }

  @Mutation(() => DeleteSavedViewResult, {
    description: 'Deletes a view: its owner, or an administrator when it is shared.',
  })
  @Access('saved-view:use')
  deleteView(@Ctx() ctx: SignedInContext, @Arg('id', () => ID) id: string) {
    return deleteView(ctx, id);
  }
}
