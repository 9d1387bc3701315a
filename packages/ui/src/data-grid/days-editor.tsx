import { Radio, Stack } from '@mantine/core';
import { relativeDaysLabels } from './relative-days-labels.ts';
import { isRelativeDays, type RelativeDays } from './relative-days.ts';

type DaysEditorProps = {
  label: string;
  value: RelativeDays | null;
  onChange: (value: RelativeDays) => void;
};

/** Filters a column of dates by days that move with today. */
export function DaysEditor({ label, value, onChange }: DaysEditorProps) {
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(chosen) => {
        if (isRelativeDays(chosen)) onChange(chosen);
      }}
    >
      <Stack gap={8} mt={8}>
        {Object.entries(relativeDaysLabels).map(([days, text]) => (
          <Radio key={days} size="xs" value={days} label={text[0]!.toUpperCase() + text.slice(1)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
