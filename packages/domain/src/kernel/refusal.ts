import { codeOf, message, type Message, type ValuesOf } from '../messages/message.ts';
import type { RefusalKey } from '../messages/refusal-declarations.ts';

/** A record that stands in the way, so that a refusal can say "invoice 1042", not "cannot". */
export interface BlockingRecord {
  kind: string;
  id: string;
  label: string;
}

/** What a refusal says besides its message. */
interface RefusalDetails {
  /** The input that has to change, where one does: `endDate`, `owners.1.share`. */
  field?: string;
  blocking?: readonly BlockingRecord[];
  /** A reason that a person may acknowledge (by its code) and go on. */
  warning?: true;
}

/** One reason why something may not happen: a code for programs, and a message for people. */
export interface Refusal extends RefusalDetails {
  code: string;
  /** Rendered in the language of whoever reads it. */
  message: Message;
}

/** What a guard answers: nothing when all is well, else its reasons. */
export type GuardAnswer = Refusal | readonly Refusal[] | undefined;

/** A refusal with its values. Its code is the message's key without the variant. */
export function refuse<Key extends RefusalKey>(
  key: Key,
  values: ValuesOf<Key>,
  details: RefusalDetails = {},
): Refusal {
  const said = message(key, values);
  return { code: codeOf(said), message: said, ...details };
}
