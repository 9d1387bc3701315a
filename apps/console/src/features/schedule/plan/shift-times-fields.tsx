import { SimpleGrid, Text } from '@mantine/core';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import type { TextForm } from '@stint/spa-kit/record/form/text-form.ts';
import { TimeField } from '@stint/spa-kit/record/form/time-field.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { zoneNameAt } from '@stint/ui/dates/zone-name.ts';
import { type ShiftTimes, timeLabels } from './shift-times.ts';

type ShiftTimesFieldsProps = {
  form: TextForm & { values: ShiftTimes };
  /** The zone of the place, where that is known. */
  timeZone?: string;
  /** It is not planned yet, so that its day is only suggested. */
  isNew?: boolean;
};

/** When a shift is, by the clock at its place. */
export function ShiftTimesFields({ form, timeZone, isNew }: ShiftTimesFieldsProps) {
  const { workDate, startTime, endTime } = form.values;
  const { today } = useViewer();
  const field = (name: keyof ShiftTimes) => ({ form, name, label: timeLabels[name] });
  const nextDay = startTime !== '' && endTime !== '' && endTime <= startTime;
  return (
    <>
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
        <DateTextField {...field('workDate')} required warnWhenFar isSuggested={isNew} />
        <TimeField {...field('startTime')} required />
        <TimeField
          {...field('endTime')}
          required
          description={nextDay ? 'On the next day' : undefined}
        />
        <NumberField {...field('breakMinutes')} suffix=" min" />
      </SimpleGrid>
      <Text size="xs" c="dimmed">
        {timeZone
          ? `By the clock at the place (${zoneNameAt(`${workDate || today}T12:00:00Z`, timeZone)}).`
          : 'By the clock at the place where the work is.'}
      </Text>
    </>
  );
}
