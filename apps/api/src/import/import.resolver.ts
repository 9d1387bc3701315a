import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access } from '../graphql/access/access.ts';
import { PageArgs } from '../graphql/connection.ts';
import { readConnection, readOne } from '../graphql/read/read.ts';
import type { RequestContext, SignedInContext } from '../context/request-context.ts';
import { setImportChoices } from './import-choices.commands.ts';
import { beginImport, setImportMapping } from './import.commands.ts';
import { ImportResult, SetImportChoicesInput, SetImportMappingInput } from './import.input.ts';
import { importRuns } from './import.queries.ts';
import { ImportRun, ImportRunConnection } from './import.type.ts';

@Resolver()
export class ImportResolver {
  @Query(() => ImportRunConnection, { description: 'Imports of the agency, the newest first.' })
  @Access('import:run')
  importRuns(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) args: PageArgs,
  ) {
    return readConnection(ctx, info, importRuns, args);
  }

  @Query(() => ImportRun, { nullable: true, description: 'One import; null when there is none.' })
  @Access('import:run')
  importRun(
    @Ctx() ctx: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return readOne(ctx, info, id);
  }

  @Mutation(() => ImportResult, {
    description: 'Says what an uploaded file holds. Files come by `POST /import/upload`.',
  })
  @Access('import:run')
  setImportMapping(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => SetImportMappingInput) input: SetImportMappingInput,
  ) {
    return setImportMapping(ctx, input);
  }

  @Mutation(() => ImportResult, {
    description:
      'Says which cells to leave out instead of refusing their rows, for findings of the last check.',
  })
  @Access('import:run')
  setImportChoices(
    @Ctx() ctx: SignedInContext,
    @Arg('input', () => SetImportChoicesInput) input: SetImportChoicesInput,
  ) {
    return setImportChoices(ctx, input);
  }

  @Mutation(() => ImportResult, {
    description: 'Begins a dry run: what would come of each row, nothing written.',
  })
  @Access('import:run')
  checkImport(@Ctx() ctx: SignedInContext, @Arg('runId', () => ID) runId: string) {
    return beginImport(ctx, runId, 'CHECK');
  }

  @Mutation(() => ImportResult, {
    description: 'Begins to take the good rows over; again and again without doubles.',
  })
  @Access('import:run')
  runImport(@Ctx() ctx: SignedInContext, @Arg('runId', () => ID) runId: string) {
    return beginImport(ctx, runId, 'TAKE_OVER');
  }
}
