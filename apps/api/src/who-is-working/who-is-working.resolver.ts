import { Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import { boardRows, boardScope } from './board-rows.facts.ts';
import { watchBoard } from './live-boards.ts';
import { workingBoard } from './working-board.ts';
import { WorkingBoard, WorkingBoardChange } from './working-board.type.ts';
import type { SignedInContext } from '../context/request-context.ts';
import { Access } from '../graphql/access/access.ts';
import type { LiveContext } from '../live/live.resolver.ts';

@Resolver()
export class WhoIsWorkingResolver {
  @Query(() => WorkingBoard, {
    description: 'Who is in, late, on break, out, or absent now, as far as the viewer sees them.',
  })
  @Access('shift:read')
  async whoIsWorking(@Ctx() { agency, database, viewer, now }: SignedInContext) {
    const agencyId = agency.id;
    const rows = await database.read((db) => boardRows({ db, agencyId }, boardScope(viewer), now));
    return WorkingBoard.of(workingBoard(rows, now));
  }

  @Subscription(() => WorkingBoardChange, {
    description: 'The whole board at first, then what changes, also when only time passes.',
    subscribe: ({ context }) => watchBoard(context as LiveContext),
  })
  @Access('shift:read')
  whoIsWorkingChanged(@Root() change: WorkingBoardChange): WorkingBoardChange {
    return change;
  }
}
