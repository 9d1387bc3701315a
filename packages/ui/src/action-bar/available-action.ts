/** A record that blocks an action, as people know it (an invoice number, a placement). */
export type BlockingRecord = { kind: string; id: string; label: string };

/** Why an action is refused: the rule's code, a sentence, and the records that block it. */
export type Refusal = { code: string; message: string; blocking?: readonly BlockingRecord[] };

/** An action on a record, with the server's decision for this viewer. */
export type AvailableAction = {
  action: string;
  label: string;
  allowed: boolean;
  refusals: readonly Refusal[];
};
