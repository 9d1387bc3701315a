import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import {
  createChecklistItem,
  moveChecklistItem,
  retireChecklistItem,
  updateChecklistItem,
} from './checklist-item.commands.ts';
import {
  CreateHiringChecklistItemInput,
  CreateHiringChecklistItemResult,
  MoveHiringChecklistItemInput,
  MoveHiringChecklistItemResult,
  RetireHiringChecklistItemInput,
  RetireHiringChecklistItemResult,
  UpdateHiringChecklistItemInput,
  UpdateHiringChecklistItemResult,
} from './checklist-item.input.ts';
import { checklistItems, isAsked } from './checklist-item.queries.ts';
import { HiringChecklistItem } from './checklist-item.type.ts';
import { Access } from '../graphql/access/access.ts';
import { readList } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';

@Resolver()
export class ChecklistItemResolver {
  @Query(() => [HiringChecklistItem], {
    description: 'The items that the agency asks of new hires, in order, without retired ones.',
  })
  @Access('agency:configure', 'hiring:read')
  hiringChecklist(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo) {
    return readList(ctx, info, checklistItems, isAsked);
  }

  @Mutation(() => CreateHiringChecklistItemResult, {
    description: 'Asks another thing of new hires; one that was retired is asked again.',
  })
  @Access('agency:configure')
  createHiringChecklistItem(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => CreateHiringChecklistItemInput) input: CreateHiringChecklistItemInput,
  ) {
    return createChecklistItem(ctx, input);
  }

  @Mutation(() => UpdateHiringChecklistItemResult, {
    description: 'Calls an item of the checklist otherwise, or makes it required or optional.',
  })
  @Access('agency:configure')
  updateHiringChecklistItem(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => UpdateHiringChecklistItemInput) input: UpdateHiringChecklistItemInput,
  ) {
    return updateChecklistItem(ctx, input);
  }

  @Mutation(() => MoveHiringChecklistItemResult, {
    description: 'Puts an item at another place of the checklist.',
  })
  @Access('agency:configure')
  moveHiringChecklistItem(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => MoveHiringChecklistItemInput) input: MoveHiringChecklistItemInput,
  ) {
    return moveChecklistItem(ctx, input);
  }

  @Mutation(() => RetireHiringChecklistItemResult, {
    description: 'Asks an item of nobody any more. What was ticked is kept, and blocks nobody.',
  })
  @Access('agency:configure')
  retireHiringChecklistItem(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => RetireHiringChecklistItemInput) input: RetireHiringChecklistItemInput,
  ) {
    return retireChecklistItem(ctx, input);
  }
}
