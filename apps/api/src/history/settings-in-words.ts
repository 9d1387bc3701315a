import { ruleModeLabels } from '@stint/domain/agency/agency-settings.ts';
import type { Labels } from '@stint/domain/kernel/labels.ts';
import { nightShiftDayLabels } from '@stint/domain/punch/work-day.ts';
import { roundingModeLabels } from '@stint/domain/punch/rounding.ts';
import { timeSettingLabels } from '@stint/domain/time-settings/time-setting-labels.ts';
import type {
  ClientTimeSettings,
  TimeSettings,
} from '@stint/domain/time-settings/time-settings.ts';
import { term } from '@stint/domain/messages/value.ts';
import { approvalModeLabels } from '@stint/domain/timesheet/approval-mode.ts';
import { lineEditRuleLabels } from '@stint/domain/timesheet/line-editing.ts';
import { periodKindLabels } from '@stint/domain/timesheet/period.ts';
import { prefillLabels } from '@stint/domain/timesheet/prefilled-lines.ts';
import type { Locale } from '@stint/messages/locale.ts';
import { renderTerm } from '@stint/messages/render.ts';
import { answerTerm } from './answer-term.ts';

/** By the sets in which catalogs have the codes of these settings. */
const sets: Readonly<Record<string, Labels<string>>> = {
  'approval mode': approvalModeLabels,
  'line edit rule': lineEditRuleLabels,
  'night shift day': nightShiftDayLabels,
  prefill: prefillLabels,
  'rounding mode': roundingModeLabels,
  'timesheet period': periodKindLabels,
  'rule mode': ruleModeLabels,
};

/** Stored settings for people: “Approval: By the agency; Hours a week at most: 50”. */
export function settingsInWords(
  language: Locale,
  settings: Partial<TimeSettings> | ClientTimeSettings,
): string {
  return Object.entries(settings)
    .map(([name, value]) => {
      const setting = renderTerm(
        language,
        term('time setting', timeSettingLabels, name as keyof TimeSettings),
      );
      return `${setting}: ${valueInWords(language, name, value)}`;
    })
    .join('; ');
}

function valueInWords(language: Locale, name: string, value: unknown): string {
  if (typeof value === 'boolean') return renderTerm(language, answerTerm(value));
  const set = setOf(name);
  const label = set && sets[set]?.[String(value)];
  if (!set || label === undefined) return String(value);
  return renderTerm(language, { set, code: String(value), label });
}

/** `dayTooLongMode` is of the modes of rules, `lineEditRule` of the line edit rules. */
function setOf(name: string): string | undefined {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (name === 'period') return 'timesheet period';
  if (Object.hasOwn(sets, words)) return words;
  return name.endsWith('Mode') ? 'rule mode' : undefined;
}
