import { message, type Message, type ValuesOf } from '@stint/domain/messages/message.ts';
import type { ProblemKey } from '@stint/domain/messages/problem-declarations.ts';

/** Marks text that is a message; people cannot type it into a schema. */
const MARK = '\u0000message ';

/** A message as text, as zod's own messages are. Only `problemText` makes it. */
export type ProblemText = string & { readonly ofMessage: never };

/** A message as text: zod's own messages are. `problemMessage` has it back. */
export function problemText<Key extends ProblemKey>(key: Key, values: ValuesOf<Key>): ProblemText {
  return (MARK + JSON.stringify(message(key, values))) as ProblemText;
}

/**
 * What an issue of zod says.
 *
 * @throws when its schema has a finished sentence: that could not be said in another language
 */
export function problemMessage(text: string): Message {
  if (!text.startsWith(MARK)) throw new Error(`“${text}” is no declared message: use problemText.`);
  return JSON.parse(text.slice(MARK.length)) as Message;
}
