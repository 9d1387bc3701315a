import { workingStateLabels } from '@stint/domain/who-is-working/working-state.ts';
import type { WhoIsWorkingTexts } from '../screen/who-is-working.ts';

export const whoIsWorking: WhoIsWorkingTexts = {
  title: 'Who’s Working',
  states: workingStateLabels,
  columns: {
    name: 'Name',
    state: 'State',
    shift: 'Shift',
    in: 'In',
    out: 'Out',
    client: 'Client',
    location: 'Location',
    updated: 'Updated',
  },
  filterByState: 'Filter by state',
  noShift: 'No shift',
  minutesLate: (minutes) => `${minutes} min late`,
  cameLate: (minutes) => `Came ${minutes} min late`,
  since: (time) => `Since ${time}`,
  live: (lastChange) => `Live. Last change ${lastChange}`,
  lost: (lastRead) => `Connection lost. This is as of ${lastRead}. Trying to connect again…`,
  unreachable: 'The board can’t be reached. Trying to connect again…',
  largeDisplay: 'Large display',
  leaveLargeDisplay: 'Leave large display',
  nobody: 'Nobody is scheduled today',
  nobodyWhy: 'People with a shift today, and people who clock in, appear here by themselves.',
  noneShown: 'Nobody here matches',
  noneShownWhy: 'People appear here as soon as they match what you chose above.',
  showEverybody: 'Show everybody',
  news: (name, state) => `${name}: ${state}`,
  manyChanged: (people) => `${people} people changed`,
};
