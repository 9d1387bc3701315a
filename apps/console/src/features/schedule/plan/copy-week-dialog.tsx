import { Text } from '@mantine/core';
import { addDays, type IsoDate } from '@stint/domain/kernel/dates.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { ChoiceSelect } from '@stint/ui/search-select/choice-select.tsx';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { useRecordName } from '../../../record/filter/record-name.tsx';
import type { ShownSchedule } from '../use-schedule-address.ts';
import { weekName } from '../week.ts';

export const CopyWeekDocument = graphql(`
  mutation CopyWeek($input: CopyWeekInput!) {
    copyWeek(input: $input) {
      ...BulkChange
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const PreviewCopyWeekDocument = graphql(`
  query PreviewCopyWeek($input: CopyWeekInput!) {
    previewCopyWeek(input: $input) {
      ...CommandPreview
    }
  }
`);

/** How far ahead a week can be copied here. */
const weeksAhead = 8;

type CopyWeekDialogProps = {
  shown: ShownSchedule;
  onClose: () => void;
  onCopied: (week: IsoDate) => void;
};

/** Plans the shifts of the week that is shown again in another, after it was shown which are copied, and which not. */
export default function CopyWeekDialog({ shown, onClose, onCopied }: CopyWeekDialogProps) {
  // Behind the results, the screen shows the week that was copied into.
  const [{ week, clientId, locationId, employeeId }] = useState(shown);
  const weeks = Array.from({ length: weeksAhead }, (_, index) => addDays(week, 7 * (index + 1)));
  const [to, setTo] = useState(weeks[0]!);
  const names = [useRecordName(clientId), useRecordName(locationId)].filter(Boolean);
  return (
    <ActionDialog
      title={`Copy ${weekName(week)}`}
      action="copyWeek"
      records={[]}
      asks={[]}
      inputOf={() => ({ from: week, to, clientId, locationId })}
      command={CopyWeekDocument}
      preview={PreviewCopyWeekDocument}
      willHappen="Will be planned"
      confirmLabel={(count) => `Plan ${pluralize(count, 'shift')}`}
      done={({ count }) => `${pluralize(count, 'shift')} planned.`}
      onClose={onClose}
      onDone={() => onCopied(to)}
    >
      <ChoiceSelect
        label="Into the week"
        required
        data={weeks.map((value) => ({ value, label: weekName(value) }))}
        value={to}
        onChange={(chosen) => setTo(chosen ?? weeks[0]!)}
      />
      <Text size="sm">
        {names.length > 0 ? `Shifts of ${names.join(', ')}` : 'Shifts of all clients'}
        {employeeId !== null && ', of everybody and not only of the person who is shown'}, at the
        same times by the clock at each place. Open and canceled shifts are not copied.
      </Text>
    </ActionDialog>
  );
}
