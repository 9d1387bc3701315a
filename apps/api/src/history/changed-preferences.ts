import type { ShownPart } from '@stint/domain/employee-data/shown-fields.ts';
import {
  type NameOf,
  preferenceTerm,
  shownClientPreferences,
  shownEmployeePreferences,
  type ShownPreferences,
} from '@stint/domain/access/shown-preferences.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { renderTerm } from '@stint/messages/render.ts';
import type { FieldChange } from './timeline.type.ts';
import { valueCode } from './field-values.ts';
import {
  clientPortalPreferencesOf,
  employeePortalPreferencesOf,
} from '../context/stored-preferences.ts';
import { shownText } from '../graphql/shown-parts.ts';

/** The column of accounts that holds many switches. */
export const PREFERENCES = 'preferences';

/** Each switch in which two states of an account's preferences differ, in words. */
export function changedPreferences(
  language: Locale,
  [before, after]: [unknown, unknown],
  nameOf: NameOf,
): FieldChange[] {
  const [was, is] = [shownPreferences(before, nameOf), shownPreferences(after, nameOf)];
  return Object.keys(is)
    .map((path) => ({ path, was: was[path]!, is: is[path]! }))
    .filter((each) => codeOf(each.was) !== codeOf(each.is))
    .map((each) => ({
      field: `${PREFERENCES}.${each.path}`,
      label: renderTerm(language, preferenceTerm(each.path)),
      before: codeOf(each.was),
      after: codeOf(each.is),
      beforeLabel: shownText(language, each.was),
      afterLabel: shownText(language, each.is),
    }));
}

/** An account has the preferences of its kind alone: what it does not have is off before and after. */
function shownPreferences(stored: unknown, nameOf: NameOf): ShownPreferences {
  const preferences = (stored ?? {}) as Record<string, never>;
  return {
    ...shownEmployeePreferences(employeePortalPreferencesOf(preferences)),
    ...shownClientPreferences(clientPortalPreferencesOf(preferences), nameOf),
  };
}

/** For programs: codes as they are stored, names where it refers to other records. */
function codeOf(parts: readonly ShownPart[]): string | null {
  const codes = parts.map((part) => (typeof part === 'object' ? part.code : String(part)));
  return codes.length > 1 ? valueCode(codes) : (codes[0] ?? null);
}

/** The accounts and locations that two states of an account's preferences refer to. */
export function idsInPreferences(change: readonly unknown[] = []): string[] {
  return change.flatMap((stored) => {
    const { jobOrders, locationIds } = clientPortalPreferencesOf((stored ?? {}) as object);
    return [...(jobOrders.ownerId === null ? [] : [jobOrders.ownerId]), ...(locationIds ?? [])];
  });
}
