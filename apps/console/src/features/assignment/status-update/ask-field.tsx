import { Checkbox, Radio, Select, Stack, Textarea } from '@mantine/core';
import { endReasonLabels, performanceGradeLabels } from '@stint/domain/assignment/end-reason.ts';
import {
  directApprovalAsks,
  reactivationAsks,
  reactivationModeLabels,
  type ReactivationMode,
} from '@stint/domain/assignment/status-update-input.ts';
import type { Ask } from '@stint/domain/kernel/machine.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import type { StatusForm } from './status-form.ts';

type AskFieldProps = {
  ask: Ask;
  form: StatusForm;
  onChange: (change: Partial<StatusForm>) => void;
};

const yesOrNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];
const grades = Object.entries(performanceGradeLabels)
  .map(([value, label]) => ({ value, label: `${value} · ${label}` }))
  .toReversed();

/** One thing that the machine asks before an assignment's status changes. */
export function AskField({ ask, form, onChange }: AskFieldProps) {
  const field = ask.field as keyof StatusForm;
  switch (field) {
    case 'endReason':
      return (
        <Select
          required
          searchable
          label={ask.label}
          data={choicesOf(endReasonLabels)}
          value={form.endReason}
          onChange={(endReason) => onChange({ endReason: endReason as StatusForm['endReason'] })}
        />
      );
    case 'performanceGrade':
      return (
        <Select
          clearable
          label={ask.label}
          placeholder="Not graded"
          data={grades}
          value={form.performanceGrade && String(form.performanceGrade)}
          onChange={(grade) =>
            onChange({ performanceGrade: grade ? (Number(grade) as 1 | 2 | 3 | 4 | 5) : null })
          }
        />
      );
    case 'wouldRehire':
      return (
        <Select
          clearable
          label={ask.label}
          placeholder="Not said"
          data={yesOrNo}
          value={form.wouldRehire === null ? null : String(form.wouldRehire)}
          onChange={(said) => onChange({ wouldRehire: said === null ? null : said === 'true' })}
        />
      );
    case 'reactivation':
      return (
        <Radio.Group
          label={ask.label}
          value={form.reactivation}
          onChange={(mode) => onChange({ reactivation: mode as ReactivationMode })}
        >
          <Stack gap={8} mt={8}>
            {choicesOf(reactivationModeLabels).map(({ value, label }) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'endNote':
      return (
        <Textarea
          autosize
          minRows={1}
          label={ask.label}
          value={form.endNote}
          onChange={(event) => onChange({ endNote: event.currentTarget.value })}
        />
      );
    case 'overrideEndDates':
    case 'closeOtherAssignments':
    case 'reactivateEmployee':
      return (
        <Checkbox
          // In line with the middle of the field beside it.
          pb={8}
          label={ask.label}
          checked={form[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.checked })}
        />
      );
    default:
      return (
        <DateField
          label={ask.label}
          placeholder={whenEmpty(ask, form)}
          value={form[field]}
          onChange={(date) => onChange({ [field]: date })}
        />
      );
  }
}

/** What an empty date comes to: a direct hire ends on its own start date, a reopened one keeps its end. */
function whenEmpty(ask: Ask, { reactivation }: StatusForm): string {
  const among = (asks: readonly Ask[]) => ask.field === 'endDate' && asks.includes(ask);
  if (among(directApprovalAsks)) return 'Same as its start date';
  if (!among(reactivationAsks)) return 'Today';
  return reactivation === 'REOPEN' ? 'Stays as it is' : 'The new end date';
}
