import type { DemoAgencyBuilder } from '../demo-agency-builder.ts';
import type { Candidacy } from './candidacy.ts';
import * as hiring from './hiring-steps.ts';
import * as placing from './placing-steps.ts';
import * as submitting from './submitting-steps.ts';
import * as working from './working-steps.ts';

/** One thing that happens with a candidate on an order: so many days after the last, and how. */
interface StepDefinition {
  after: readonly [from: number, to: number];
  run(office: DemoAgencyBuilder, candidacy: Candidacy, at: string): Promise<void>;
}

export const steps = {
  submit: { after: [1, 3], run: submitting.submit },
  interview: { after: [1, 3], run: submitting.move('interview') },
  offer: { after: [1, 2], run: submitting.move('offer') },
  reject: { after: [1, 5], run: submitting.move('reject') },
  withdraw: { after: [1, 5], run: submitting.move('withdraw') },
  place: { after: [2, 3], run: placing.place },
  cancelPlacement: { after: [1, 4], run: placing.cancel },
  activate: { after: [1, 2], run: placing.activate },
  tick: { after: [0, 1], run: hiring.tickAll },
  tickSome: { after: [0, 1], run: hiring.tickSome },
  hire: { after: [0, 2], run: hiring.hire },
  approve: { after: [0, 2], run: working.approve },
  cancel: { after: [0, 2], run: working.cancel },
  close: { after: [0, 1], run: working.close },
  reopen: { after: [1, 3], run: working.reopen },
  terminate: { after: [1, 6], run: hiring.terminate },
} as const satisfies Record<string, StepDefinition>;

export type Step = keyof typeof steps;
