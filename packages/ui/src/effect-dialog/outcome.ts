import type { Refusal } from '../action-bar/available-action.ts';

/**
 * What a change does, or did, to one record. The same shape before (preview: `done` = would be done)
 * and after, because the server computes both from the same decision.
 */
export type Outcome = {
  recordId: string;
  label: string;
  done: boolean;
  /** Sentences: “Ana Ortiz becomes On assignment.” */
  effects: readonly string[];
  refusals: readonly Refusal[];
};
