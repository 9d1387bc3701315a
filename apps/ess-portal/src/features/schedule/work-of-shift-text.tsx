import { Text } from '@mantine/core';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { WorkOfShift } from './own-shifts.ts';

/** What somebody works in a shift, and where. */
export function WorkOfShiftText({ work }: { work: FragmentType<typeof WorkOfShift> }) {
  const { jobTitle, workplace } = readFragment(WorkOfShift, work);
  const { clientName, locationName, street, city } = workplace;
  return (
    <>
      <Text>{jobTitle}</Text>
      <Text size="sm">{[clientName, locationName].filter(Boolean).join(', ')}</Text>
      <Text size="sm" c="dimmed">
        {[street, city].filter(Boolean).join(', ')}
      </Text>
    </>
  );
}
