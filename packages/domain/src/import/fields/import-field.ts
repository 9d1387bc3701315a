import type { ImportKind } from '../import-kind.ts';
import type { Notation } from '../notations/notation.ts';

/** One thing that a column may feed. */
export interface ImportField {
  /** As it stands on the screen and in messages. */
  label: string;
  notation: Notation;
  /** Headings that other systems use, beside the label; any case and punctuation. */
  synonyms: string;
  /** Without a value the row is refused. */
  required?: true;
  /** A value that cannot be read refuses the row: going on without would change what was agreed. */
  vital?: true;
  /** Without a value the row is taken over, and this is said. */
  emptyNote?: string;
  /** The value names a record of this kind. */
  refersTo?: ImportKind;
  /** May be as long as a letter; other values are a line at most. */
  long?: true;
  /** The other system's own id of the row. */
  identity?: true;
  /** The value names a member of staff. */
  namesStaff?: true;
}

/** The fields of one kind, by name. */
export type ImportFields = Readonly<Record<string, ImportField>>;
