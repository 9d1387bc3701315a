import type { PermissionName } from '@stint/domain/access/permissions.ts';
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

/** What somebody needs to see the values of a column that not everybody who sees the record may see. */
export function fieldPermission(column: string): PermissionName | null {
  return guarded[column] ?? null;
}

const guarded: Readonly<Record<string, PermissionName>> = {
  pay_rate: 'assignment:read-pay-rate',
  salary: 'assignment:read-pay-rate',
  overtime_pay_multiplier: 'assignment:read-pay-rate',
  double_time_pay_multiplier: 'assignment:read-pay-rate',
  desired_pay: 'assignment:read-pay-rate',
  bill_rate: 'assignment:read-bill-rate',
  overtime_bill_multiplier: 'assignment:read-bill-rate',
  double_time_bill_multiplier: 'assignment:read-bill-rate',
  fee_amount: 'assignment:read-bill-rate',
  fee_percent: 'assignment:read-bill-rate',
  burden_percent: 'assignment:read-margin',
  email: 'candidate:read-private',
  phone: 'candidate:read-private',
  notes: 'candidate:read-private',
};

function verbPhrase(recordType: string, action: string, actor: string): string {
  if (action === 'created') return `${actor} created this ${nounOf(recordType)}`;
  if (action === 'updated') return `${actor} changed this ${nounOf(recordType)}`;
  if (action === 'undone') return `${actor} took the last change back`;
  return `${machineOf(recordType)?.actions[action]?.label ?? fieldLabel(action)} by ${actor}`;
}

function ofFields(columns: readonly string[]): string {
  return columns.length > 0 ? `: ${columns.map(fieldLabel).join(', ').toLowerCase()}` : '';
}
