import { machineOf, stateLabel } from './field-values.ts';
import { nounOf } from './record-names.ts';

/** One line of a record's timeline, for people: who did what, from where to where, and why. */
export function sentenceOf(
  recordType: string,
  event: {
    actor: string;
    action: string;
    fromState: string | null;
    toState: string | null;
    reason: string | null;
    changedFields: readonly string[];
  },
): string {
  const { actor, action, fromState, toState, reason, changedFields } = event;
  const moved =
    toState !== null && fromState !== toState
      ? [fromState, toState].flatMap((state) => (state ? [stateLabel(recordType, state)] : []))
      : [];
  const what = moved.length > 0 ? `: ${moved.join(' → ')}` : ofFields(changedFields);
  return `${verbPhrase(recordType, action, actor)}${what}${reason ? `. “${reason}”` : ''}`;
}

/** What a column is called: `start_date` is “Start date”, `client_id` is “Client”. */
export function fieldLabel(column: string): string {
  const words = column.replace(/_id$/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function verbPhrase(recordType: string, action: string, actor: string): string {
  if (action === 'created') return `${actor} created this ${nounOf(recordType)}`;
  if (action === 'updated') return `${actor} changed this ${nounOf(recordType)}`;
  if (action === 'undone') return `${actor} took the last change back`;
  return `${machineOf(recordType)?.actions[action]?.label ?? fieldLabel(action)} by ${actor}`;
}

function ofFields(columns: readonly string[]): string {
  return columns.length > 0 ? `: ${columns.map(fieldLabel).join(', ').toLowerCase()}` : '';
}
