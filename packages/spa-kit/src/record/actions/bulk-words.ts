import { pluralize } from '../pluralize.ts';
import type { BulkActionOf, BulkNoun } from './bulk-documents.ts';

/**
 * What people read about an action on many records, where it is not made of the action's name. `records`
 * is their count with the noun: “3 tasks”.
 */
export type BulkWords = {
  /** On the button over a list; otherwise “Complete”. In the dialog it is what the server calls it. */
  label?: string;
  /** Heading over the records that change: “Will be marked as done”. */
  willHappen?: string;
  /** The button in the dialog; otherwise “Complete 3 tasks”. */
  confirm?: (records: string) => string;
  /** The notice afterwards; otherwise “Complete: 3 tasks.” */
  done?: (records: string) => string;
  danger?: boolean;
  /** Codes of the checks that may warn: whoever has read the warnings can go on in spite of them. */
  warnings?: readonly string[];
};

/** The actions that the API makes of a noun's lifecycle, each with its words. */
export type BulkActions<Noun extends BulkNoun> = {
  noun: Noun;
  /** For people, in the singular: “task”. */
  called: string;
  words: Readonly<Record<BulkActionOf<Noun>, BulkWords>>;
};

/** Whether this is one of them, and not one with a form or a command of its own. */
export function isBulkAction<Noun extends BulkNoun>(
  { words }: BulkActions<Noun>,
  action: string,
): action is BulkActionOf<Noun> {
  return Object.hasOwn(words, action);
}

/**
 * All that is read about an action.
 *
 * @param said what the server calls it, once that is known
 */
export function wordsOf<Noun extends BulkNoun>(
  { called, words }: BulkActions<Noun>,
  action: BulkActionOf<Noun>,
  said?: string,
) {
  const {
    label = sentence(action),
    willHappen,
    confirm,
    done,
    danger,
    warnings = [],
  }: BulkWords = words[action];
  const title = said ?? label;
  return {
    title,
    willHappen,
    confirmLabel: (count: number) => {
      const records = pluralize(count, called);
      return confirm?.(records) ?? `${title} ${records}`;
    },
    done: ({ count }: { count: number }) => {
      const records = pluralize(count, called);
      return done?.(records) ?? `${title}: ${records}.`;
    },
    danger,
    warnings,
  };
}

/** “sendBack” as “Send back”. */
function sentence(action: string): string {
  const words = action.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
