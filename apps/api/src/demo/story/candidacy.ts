import type { Conceived } from '../demo-office.ts';
import type { DemoPerson } from '../people.ts';
import type { SeededDice } from '../seeded-dice.ts';
import type { DemoOrder } from './demo-order.ts';

/** A candidate on an order: what was agreed, and what has come of it so far. */
export interface Candidacy {
  order: DemoOrder;
  person: DemoPerson;
  dice: SeededDice;
  /** Calendar dates of the work, as agreed when placing. */
  startDate: string | null;
  endDate: string | null;
  /** When the work really ended, where it did. */
  endedOn: string | null;
  /** Where an ended assignment goes on after all: its new end. */
  extendedTo: string;
  submission: Conceived;
  placement: Conceived;
}
