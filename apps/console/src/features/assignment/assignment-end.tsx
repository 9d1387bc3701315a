import { endReasonLabels, performanceGradeLabels } from '@stint/domain/assignment/end-reason.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';

export const AssignmentEndParts = graphql(`
  fragment AssignmentEnd on Assignment {
    endReason
    endNote
    performanceGrade
    wouldRehire
  }
`);

/** How the assignment ended; nothing while it continues. */
export function AssignmentEnd(props: { assignment: FragmentType<typeof AssignmentEndParts> }) {
  const end = readFragment(AssignmentEndParts, props.assignment);
  if (end.endReason === null) return null;
  return (
    <Facts
      facts={[
        { label: 'End reason', value: wordOf(endReasonLabels, end.endReason) },
        { label: 'Note', value: end.endNote },
        {
          label: 'Performance',
          value: end.performanceGrade && wordOf(performanceGradeLabels, end.performanceGrade),
        },
        {
          label: 'Would rehire',
          value: end.wouldRehire === null ? null : end.wouldRehire ? 'Yes' : 'No',
        },
      ]}
    />
  );
}

const wordOf = (labels: Readonly<Record<string, string>>, word: string | number) =>
  labels[word] ?? word;
