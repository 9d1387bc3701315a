import { boardScope } from './board-rows.facts.ts';
import { LiveBoard } from './live-board.ts';
import type { WorkingBoardChange } from './working-board.type.ts';
import { inBackground } from '../database/work.ts';
import type { LiveContext } from '../live/live.resolver.ts';
import type { LiveUpdates } from '../live/live-updates.ts';

/** The boards that this process follows, by scope: those of each source of changes. */
const followed = new WeakMap<LiveUpdates, Map<string, LiveBoard>>();

/**
 * What a viewer is told of the board: all viewers of the same scope follow one board, which ends with the last of
 * them. What a viewer may see does not change meanwhile: their socket ends when it does.
 */
export function watchBoard(ctx: LiveContext): AsyncIterableIterator<WorkingBoardChange> {
  const boards = followed.get(ctx.live) ?? new Map<string, LiveBoard>();
  followed.set(ctx.live, boards);
  const scope = boardScope(ctx.viewer);
  const key = JSON.stringify([ctx.agency.id, scope]);
  const board = boards.get(key) ?? followedBoard(ctx);
  boards.set(key, board);
  const changes = board.watch();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => changes.next(),
    async return() {
      await changes.return?.();
      if (board.viewers === 0 && boards.get(key) === board) {
        boards.delete(key);
        board.stop();
      }
      return { value: undefined, done: true };
    },
  };
}

function followedBoard({ agency, viewer, tenants, live, clock }: LiveContext): LiveBoard {
  const database = tenants.of(agency.id, inBackground);
  return new LiveBoard({ agencyId: agency.id, scope: boardScope(viewer), database, live, clock });
}
