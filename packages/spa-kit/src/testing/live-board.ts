import { ws } from 'msw';
import type { BoardChange, WorkingLine } from '../who-is-working/board-document.ts';
import { api } from './on.ts';

type Line = Partial<WorkingLine> & Pick<WorkingLine, 'key' | 'name'>;

const socket = ws.link('ws://stint.test/graphql');

/**
 * The board as the server tells it: `server.use(...board.handlers)`. Whoever begins to follow it is told the lines of
 * that moment; `change` tells what is new, `lose` closes the connection, which is made again.
 */
export function liveBoard(...lines: Line[]) {
  let shown = lines.map(workingLine);
  let publish = (_change: BoardChange) => {};
  let close = () => {};
  return {
    handlers: [
      api.subscription('WhoIsWorkingChanged', ({ subscription }) => {
        publish = (change) =>
          subscription.publish({ data: { whoIsWorkingChanged: { ...change } } });
        publish(changeOf({ isWhole: true, people: shown }));
      }),
      socket.addEventListener('connection', ({ client }) => {
        close = () => client.close(1012, 'Come again');
      }),
    ],
    /** Adds these lines, or puts them in the place of those with the same keys. */
    change: (...changed: Line[]) => {
      const people = changed.map((line) =>
        workingLine({ ...shown.find(({ key }) => key === line.key), ...line }),
      );
      const keys = new Set(people.map(({ key }) => key));
      shown = [...shown.filter(({ key }) => !keys.has(key)), ...people];
      publish(changeOf({ people }));
    },
    remove: (key: string) => {
      shown = shown.filter((line) => line.key !== key);
      publish(changeOf({ gone: [key] }));
    },
    lose: () => {
      publish = () => {};
      close();
    },
  };
}

function changeOf(parts: Partial<BoardChange>): BoardChange {
  const at = '2026-11-23T15:04:05Z';
  return { __typename: 'WorkingBoardChange', isWhole: false, at, gone: [], people: [], ...parts };
}

/** Somebody who is not yet in, with a shift from 9 to 5 in New York. */
function workingLine(line: Line): WorkingLine {
  return {
    __typename: 'WorkingPerson',
    assignmentId: 'asg_0193f5a0-0000-7000-8000-000000000001',
    assignmentNumber: 1001,
    sortName: line.name.split(' ').toReversed().join('\t').toLowerCase(),
    jobTitle: 'Picker',
    clientName: 'Lakeside Foods',
    locationName: 'Dock 4',
    timeZone: 'America/New_York',
    startsAt: '2026-11-23T14:00:00Z',
    endsAt: '2026-11-23T22:00:00Z',
    state: 'NOT_YET_IN',
    clock: null,
    since: null,
    clockedInAt: null,
    clockedOutAt: null,
    lateMinutes: 0,
    updatedAt: '2026-11-22T15:00:00Z',
    ...line,
  };
}
