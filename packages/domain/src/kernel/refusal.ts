/** A record that stands in the way, so that a refusal can say "invoice 1042", not "cannot". */
export interface BlockingRecord {
  kind: string;
  id: string;
  label: string;
}

/** One reason why something may not happen, in words for a person and a code for a program. */
export interface Refusal {
  code: string;
  message: string;
  /** The input that has to change, where one does: `endDate`, `owners.1.share`. */
  field?: string;
  blocking?: readonly BlockingRecord[];
  /** A reason that a person may acknowledge (by its code) and go on. */
  warning?: true;
}

/** What a guard answers: nothing when all is well, else its reasons. */
export type GuardAnswer = Refusal | readonly Refusal[] | undefined;
