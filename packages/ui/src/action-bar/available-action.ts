/** A record that stands in the way, as people know it (an invoice number, a placement). */
export type BlockingRecord = { kind: string; id: string; label: string };

/** Why something may not be done: the rule's code, its sentence, and the records that block it. */
export type Refusal = { code: string; message: string; blocking?: readonly BlockingRecord[] };

/** One thing that could be done with a record, as the server decided it for this viewer. */
export type AvailableAction = {
  action: string;
  label: string;
  allowed: boolean;
  refusals: readonly Refusal[];
};
