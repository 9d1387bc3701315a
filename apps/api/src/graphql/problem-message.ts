import type { Message, ValuesOf } from '@stint/domain/messages/message.ts';
import type { ProblemKey } from '@stint/domain/messages/problem-declarations.ts';

/** Marks text that is a message; people cannot type it into a schema. */
const MARK = '\u0000message ';

/** A message as text: zod's own messages are. `problemMessage` has it back. */
export function problemText<Key extends ProblemKey>(key: Key, values: ValuesOf<Key>): string {
  return MARK + JSON.stringify({ key, values });
}

/** What an issue of zod says: the message that its text is, or a finished sentence. */
export function problemMessage(text: string): Message | string {
  return text.startsWith(MARK) ? (JSON.parse(text.slice(MARK.length)) as Message) : text;
}
