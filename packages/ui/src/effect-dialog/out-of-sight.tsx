import { Text } from '@mantine/core';
import { createContext, useContext } from 'react';
import { formatCount } from '../locale/format-count.ts';

/** What the records are called that an action is for and that its list does not show at the moment. */
export const OutOfSight = createContext<readonly string[]>([]);

/** Above this number, the others are only counted. */
const mostNamed = 20;

/** Names these records, so that nobody changes what they have forgotten to be selected. */
export function OutOfSightNote() {
  const names = useContext(OutOfSight);
  if (names.length === 0) return null;
  const others = names.length - mostNamed;
  return (
    <Text size="sm" role="note">
      {names.length === 1
        ? 'One selected record is not shown in the list at the moment: '
        : `${formatCount(names.length)} selected records are not shown in the list at the moment: `}
      {names.slice(0, mostNamed).join(', ')}
      {others > 0 && `, and ${formatCount(others)} more`}.
    </Text>
  );
}
