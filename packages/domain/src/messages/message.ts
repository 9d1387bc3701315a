import { accountDeclarations } from './account-declarations.ts';
import { effectDeclarations } from './effect-declarations.ts';
import { faultDeclarations, remarkDeclarations } from './fault-declarations.ts';
import { historyDeclarations } from './history-declarations.ts';
import { mailDeclarations } from './mail-declarations.ts';
import { problemDeclarations } from './problem-declarations.ts';
import { refusalDeclarations } from './refusal-declarations.ts';
import { fileDeclarations, rowDeclarations } from './row-declarations.ts';
import type { MessageValue, ValueTypes } from './value.ts';

/** Every message with the types of its values. */
export const declarations = {
  ...refusalDeclarations,
  ...effectDeclarations,
  ...historyDeclarations,
  ...problemDeclarations,
  ...faultDeclarations,
  ...remarkDeclarations,
  ...rowDeclarations,
  ...fileDeclarations,
  ...accountDeclarations,
  ...mailDeclarations,
} as const;

export type MessageKey = keyof typeof declarations;

/** The values that a message is told. */
export type ValuesOf<Key extends MessageKey> = {
  readonly [
    Name in keyof (typeof declarations)[Key]
  ]: (typeof declarations)[Key][Name] extends keyof ValueTypes
    ? ValueTypes[(typeof declarations)[Key][Name]]
    : never;
};

/** What is said, as data: `packages/messages` makes the sentence, in the language of whoever reads it. */
export interface Message {
  key: MessageKey;
  values: Readonly<Record<string, MessageValue>>;
}

export function message<Key extends MessageKey>(key: Key, values: ValuesOf<Key>): Message {
  return { key, values };
}

/** The code of a message for programs: its key without the variant. */
export function codeOf({ key }: Message): string {
  return key.split('.')[0]!;
}
