import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { LongTextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { fieldOf, type TextForm } from '@stint/spa-kit/record/form/text-form.ts';
import { settingHelp } from './time-setting-groups.ts';
import { answers, settingKinds } from './time-setting-kinds.ts';
import { settingInWords, type SettingName, type TimeSettingValues } from './time-setting-values.ts';

/** What holds where a field is empty. */
export type Inherited = { from: string; values: TimeSettingValues };

type TimeSettingFieldProps = { form: TextForm; name: SettingName; inherited: Inherited };

/**
 * A setting of time with what it means. An empty field is inherited, and says what that comes to; a filled one says
 * what it replaces.
 */
export function TimeSettingField({ form, name, inherited }: TimeSettingFieldProps) {
  const setting = settingKinds[name];
  const { value } = fieldOf(form, name);
  const words = settingInWords(name, inherited.values[name]);
  const isOwn = value !== '' && value !== inherited.values[name];
  const replaces = isOwn && `Replaces ${inherited.from}: ${words}.`;
  const isText = setting.kind === 'text';
  const holds = isText && value === '' && `${capitalized(inherited.from)}: ${words}.`;
  const description = [settingHelp[name], replaces, holds].filter(Boolean).join(' ');
  const field = {
    form,
    name,
    label: timeSettingLabels[name],
    ...(description && { description }),
  };
  const placeholder = `${capitalized(inherited.from)}: ${words}`;
  switch (setting.kind) {
    case 'choice':
      return <ChoiceField {...field} choices={setting.choices} placeholder={placeholder} />;
    case 'answer':
      return <ChoiceField {...field} choices={answers} placeholder={placeholder} />;
    case 'count':
      return <NumberField {...field} suffix={setting.suffix} placeholder={placeholder} />;
    case 'amount':
      return <NumberField {...field} digits={2} placeholder={placeholder} />;
    case 'text':
      return <LongTextField {...field} />;
  }
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
