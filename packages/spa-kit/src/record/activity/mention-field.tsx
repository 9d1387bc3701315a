import { MultiChoiceSelect } from '@stint/ui/search-select/multi-choice-select.tsx';
import type { Ref } from 'react';
import { useStaffChoices } from '../form/staff-choices.ts';

type MentionFieldProps = {
  inputRef: Ref<HTMLInputElement>;
  value: string[];
  /** Colleagues who are mentioned already; also those who have left since. */
  mentioned: readonly { id: string; displayName: string }[];
  disabled: boolean;
  error?: string;
  onChange: (ids: string[]) => void;
  /** Somebody was chosen. */
  onMention: (name: string) => void;
};

/** The colleagues who are meant to read an activity. */
export function MentionField({ mentioned, onChange, onMention, ...field }: MentionFieldProps) {
  const staff = useStaffChoices();
  const colleagues = new Map([
    ...mentioned.map(({ id, displayName }) => [id, displayName] as const),
    ...staff.map(({ value, label }) => [value, label] as const),
  ]);
  const { inputRef, ...input } = field;
  return (
    <MultiChoiceSelect
      {...input}
      ref={inputRef}
      label="Mention colleagues"
      description={
        field.disabled ? 'A private activity mentions nobody.' : 'Or type @ in the text.'
      }
      data-path="mentionIds"
      data={[...colleagues].map(([value, label]) => ({ value, label }))}
      nothingFoundMessage="Nobody found"
      onChange={(ids) => {
        const added = ids.find((id) => !field.value.includes(id));
        onChange(ids);
        if (added !== undefined) onMention(colleagues.get(added) ?? '');
      }}
    />
  );
}
