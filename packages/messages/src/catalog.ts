import type { MessageKey } from '@stint/domain/messages/message.ts';
import type { Formats } from './formats.ts';

/** The sentences of some messages in one language, as ICU messages. */
export type Sentences<Key extends MessageKey> = Readonly<Record<Key, string>>;

/** Everything that is said in one language. */
export interface Catalog {
  sentences: Sentences<MessageKey>;
  formats: Formats;
}
