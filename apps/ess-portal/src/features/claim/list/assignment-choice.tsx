import { NativeSelect, Text } from '@mantine/core';
import type { ClaimableAssignmentFragment } from '../../../gql/graphql.ts';
import { useClaimTexts } from '../use-claim-texts.ts';

type AssignmentChoiceProps = {
  assignments: readonly ClaimableAssignmentFragment[];
  value: string;
  onChange: (id: string) => void;
};

/** For which assignment something is entered; where there is one only, it is named and nothing is asked. */
export function AssignmentChoice({ assignments, value, onChange }: AssignmentChoiceProps) {
  const texts = useClaimTexts();
  const [only] = assignments;
  if (assignments.length === 1) {
    return <Text style={{ overflowWrap: 'anywhere' }}>{nameOf(only!)}</Text>;
  }
  return (
    <NativeSelect
      size="lg"
      label={texts.assignment}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={assignments.map((assignment) => ({ value: assignment.id, label: nameOf(assignment) }))}
    />
  );
}

const nameOf = ({ jobTitle, workplace }: ClaimableAssignmentFragment) =>
  `${workplace.clientName} · ${jobTitle}`;
