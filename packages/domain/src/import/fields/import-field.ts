import type { Term } from '../../messages/value.ts';
import type { ImportKind } from '../import-kind.ts';
import type { Notation } from '../notations/notation.ts';

/** A field that a column can be mapped to. */
export interface ImportField {
  /** Its name on the screen and in messages. */
  label: string;
  notation: Notation;
  /** Headings of other systems, besides the label; in any case and punctuation. */
  synonyms: string;
  /** A row without a value is refused. */
  required?: true;
  /** A row with an unreadable value is refused: importing it without the value would change what was agreed. */
  vital?: true;
  /** A row without a value is imported with a remark. */
  emptyNote?: string;
  /** The value refers to a record of this kind. */
  refersTo?: ImportKind;
  /** May be several lines long; other values are limited to one line. */
  long?: true;
  /** A date that may be open: placeholders such as `12/31/9999` or `N/A` mean that there is none. */
  openEnd?: true;
  /** The other system's own id of the row. */
  identity?: true;
  /** The value refers to a member of staff. */
  namesStaff?: true;
}

/** What a field is called; catalogs know it by its English name. */
export function fieldTerm({ label }: Pick<ImportField, 'label'>): Term {
  return { set: 'import field', code: label, label };
}

/** The fields of one kind, by name. */
export type ImportFields = Readonly<Record<string, ImportField>>;
