import type { WorkingState } from '@stint/domain/who-is-working/working-state.ts';

/** What the board of who works today says. */
export type WhoIsWorkingTexts = {
  title: string;
  states: Record<WorkingState, string>;
  columns: Record<
    'name' | 'state' | 'shift' | 'in' | 'out' | 'client' | 'location' | 'updated',
    string
  >;
  filterByState: string;
  noShift: string;
  /** Under the state of somebody who has not come. */
  minutesLate: (minutes: number) => string;
  /** Under the state of somebody who has. */
  cameLate: (minutes: number) => string;
  since: (time: string) => string;
  live: (lastChange: string) => string;
  lost: (lastRead: string) => string;
  /** When nothing could be read yet. */
  unreachable: string;
  largeDisplay: string;
  leaveLargeDisplay: string;
  nobody: string;
  nobodyWhy: string;
  noneShown: string;
  noneShownWhy: string;
  showEverybody: string;
  /** Said aloud: how somebody stands now, and that many changed at once. */
  news: (name: string, state: string) => string;
  manyChanged: (people: number) => string;
};
