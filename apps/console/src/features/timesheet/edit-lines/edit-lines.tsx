import { Button, Group, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { daysLater } from '@stint/spa-kit/record/list/days-from-today.ts';
import { zoneNameAt } from '@stint/ui/dates/zone-name.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useState } from 'react';
import type { TimesheetLinePartsFragment } from '../../../gql/graphql.ts';
import { SaveTimesheetDocument } from '../timesheet-fragments.ts';
import { LineFields } from './line-fields.tsx';
import { lineInputs, lineValues, type LineValues } from './line-values.ts';

type EditLinesProps = {
  sheet: { id: string; version: number; startDate: string; endDate: string };
  /** “T-1042”. */
  name: string;
  lines: readonly TimesheetLinePartsFragment[];
  /** IANA, of the location. */
  zone: string;
  onClose: () => void;
};

const labels = { lines: 'Lines', reason: 'Reason' };

/** Enters the time of an employee: lines in the time of the location, with one reason for all that changes. */
export default function EditLines({ name, zone, onClose, ...props }: EditLinesProps) {
  // What was seen when it was opened: somebody else's change is refused by its version, not overwritten.
  const [{ sheet, lines }] = useState(props);
  const offerUndo = useUndoOffer();
  const form = useForm<{ lines: LineValues[]; reason: string }>({
    initialValues: { lines: lines.map((line) => lineValues(line, zone)), reason: '' },
    validate: {
      lines: {
        date: required('Enter the day.'),
        from: required('Enter when it began.'),
        until: required('Enter when it ended.'),
      },
      reason: required('Please give a reason. The employee reads it.'),
    },
  });
  const [save, busy] = useCommand(SaveTimesheetDocument, { form, refusalsWithin: '' });

  const onSave = async () => {
    const { lines: typed, reason } = form.getValues();
    const { id, version } = sheet;
    const answer = await save({
      input: {
        id,
        version,
        lines: lineInputs(typed, { lines, zone, reason }),
        removalReason: reason,
      },
    });
    if (answer.kind !== 'done') return null;
    const undo = offerUndo(answer.value.changeSetId);
    showNotice({ message: `The lines of ${name} are saved.`, undo });
    return id;
  };
  const add = () =>
    form.insertListItem(
      'lines',
      nextLine(form.getValues().lines.at(-1), sheet.startDate, sheet.endDate),
    );
  return (
    <FormDialog
      title={`Edit ${name}`}
      saveLabel="Save lines"
      dirty={form.isDirty()}
      busy={busy}
      conflicts={null}
      labels={labels}
      valid={() => !form.validate().hasErrors}
      onSave={onSave}
      onSaved={onClose}
      onClose={onClose}
    >
      <Text size="sm">
        Times are those of the location ({zoneNameAt(`${sheet.startDate}T12:00:00Z`, zone)}).
      </Text>
      {form.values.lines.map(({ key }, index) => (
        <LineFields key={key} form={form} index={index} />
      ))}
      <Group>
        <Button variant="default" size="xs" onClick={add}>
          Add line
        </Button>
      </Group>
      <Textarea
        label={labels.reason}
        description="Kept with each line that is changed, added, or removed. The employee reads it."
        required
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  );
}

/** A new line on the day after the last one, at the same times; on the first day where the last one has none. */
function nextLine(last: LineValues | undefined, firstDay: string, lastDay: string): LineValues {
  const next = last?.date ? daysLater(last.date, 1) : firstDay;
  return {
    key: crypto.randomUUID(),
    id: '',
    date: next > lastDay ? lastDay : next,
    from: last?.from ?? '',
    until: last?.until ?? '',
    breakMinutes: last?.breakMinutes ?? '0',
  };
}
