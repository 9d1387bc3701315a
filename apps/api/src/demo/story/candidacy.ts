import type { Planned } from '../demo-agency-builder.ts';
import type { DemoPerson } from '../people.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { DemoOrder } from './demo-order.ts';

/** A candidate on an order: what was agreed, and what has come of it so far. */
export interface Candidacy {
  order: DemoOrder;
  person: DemoPerson;
  random: SeededRandom;
  /** Calendar dates of the work, as agreed when placing. */
  startDate: string | null;
  endDate: string | null;
  /** When the work really ended, where it did. */
  endedOn: string | null;
  /** Where an ended assignment goes on after all: its new end. */
  extendedTo: string;
  submission: Planned;
  placement: Planned;
}
