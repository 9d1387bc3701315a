import { SimpleGrid } from '@mantine/core';
import type { Ask } from '@stint/domain/kernel/machine.ts';
import { AskField } from './ask-field.tsx';
import type { StatusForm } from './status-form.ts';

type StatusFieldsProps = {
  asks: readonly Ask[];
  form: StatusForm;
  onChange: (change: Partial<StatusForm>) => void;
};

/** What is asked, in two columns where there is room. The other assignments' date goes with their box. */
export function StatusFields({ asks, form, onChange }: StatusFieldsProps) {
  const shown = asks.filter(
    ({ field }) => field !== 'otherAssignmentsEndDate' || form.closeOtherAssignments,
  );
  if (shown.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm" style={{ alignItems: 'end' }}>
      {shown.map((ask) => (
        <AskField key={ask.field} ask={ask} form={form} onChange={onChange} />
      ))}
    </SimpleGrid>
  );
}
