import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import type { TimeSettings } from '@stint/domain/time-settings/time-settings.ts';
import { decimalText } from '@stint/spa-kit/record/form/field-text.ts';
import { answers, settingKinds } from './time-setting-kinds.ts';

export type SettingName = keyof TimeSettings;

/** Settings of time as a form holds them: text as it is typed, '' for what is inherited. */
export type TimeSettingValues = Record<SettingName, string>;

export const settingNames = valuesOf(timeSettingLabels);

/** Settings as they were read, `null` where a client has none of its own. */
type ReadSettings = { readonly [Name in SettingName]?: string | number | boolean | null };

/** @param settings what is stored: a name that is missing is inherited */
export function timeSettingValues(settings: ReadSettings): TimeSettingValues {
  return Object.fromEntries(
    settingNames.map((name) => {
      const value = settings[name];
      return [name, name === 'receiptFrom' ? decimalText(value as string) : textOf(value)];
    }),
  ) as TimeSettingValues;
}

/** What was entered, as the API takes it; what is empty is inherited. */
export function timeSettingInput(
  values: TimeSettingValues,
  names: readonly SettingName[],
): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, entered(name, values[name])]));
}

function entered(name: SettingName, typed: string): string | number | boolean | null {
  const setting = settingKinds[name];
  const text = typed.trim();
  if (text === '') return null;
  if (setting.kind === 'answer') return text === 'true';
  const isNumber = setting.kind === 'count' || (setting.kind === 'choice' && setting.isNumber);
  return isNumber ? Number(text) : text;
}

/** A value in words, as it stands where it is inherited: “28 days”, “By the client”. */
export function settingInWords(name: SettingName, value: string): string {
  const setting = settingKinds[name];
  if (value === '') return 'None';
  if (setting.kind === 'count') return `${value}${setting.suffix}`;
  if (setting.kind === 'text') return `“${value}”`;
  const choices = setting.kind === 'choice' ? setting.choices : [];
  const known = [...choices, ...(setting.kind === 'answer' ? answers : [])];
  return known.find((each) => each.value === value)?.label ?? value;
}

function textOf(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
