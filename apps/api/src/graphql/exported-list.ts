import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { NumberedType } from '@stint/domain/record/record-number.ts';
import type { Labels } from '@stint/domain/kernel/labels.ts';

/** One column of an exported list. */
export interface ExportedColumn {
  /** Its heading. */
  label: string;
  /** The graph's fields from the record to the value: `client.name`, through a list to all its values. Without permission there is no column. */
  path: string;
  /** What a workbook takes the value for; text when not said. */
  as?: 'number' | 'date';
  /** The records whose numbers these are. */
  numberOf?: NumberedType;
  /** Labels of an enum's words. */
  words?: Labels<string>;
}

/** A list of the graph that is written as a file. */
export interface ExportedList {
  /** Of the query, whose filter, order, rows and permissions are those of the file. */
  name: string;
  columns: readonly ExportedColumn[];
  /** Any of these is needed for the file, besides what the list needs; nothing when not said. */
  fileAccess?: readonly PermissionName[] | undefined;
}

/** A column of an enum's words. */
export const words = (label: string, path: string, labels: Labels<string>): ExportedColumn => ({
  label,
  path,
  words: labels,
});
/** A column of numbers. */
export const number = (label: string, path: string): ExportedColumn => ({
  label,
  path,
  as: 'number',
});
/** A column of the numbers that such records go by, as screens show them: `C-1042`. */
export const recordNumbers = (label: string, path: string, type: NumberedType): ExportedColumn => ({
  label,
  path,
  numberOf: type,
});
/** A column of dates. */
export const date = (label: string, path: string): ExportedColumn => ({ label, path, as: 'date' });
/** A column of text. */
export const text = (label: string, path: string): ExportedColumn => ({ label, path });
