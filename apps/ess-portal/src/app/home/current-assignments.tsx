import { Button } from '@mantine/core';
import { readFragment } from '@stint/spa-kit/gql/fragment-masking.ts';
import { EmptyState } from '@stint/ui/empty-state/empty-state.tsx';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../messages/texts.ts';
import { AssignmentCard } from '../assignment/assignment-card.tsx';
import { OwnAssignment } from '../assignment/own-assignments.ts';
import classes from './current-assignments.module.css';
import type { HomeData } from './home-document.ts';

type CurrentAssignmentsProps = { assignments: NonNullable<HomeData['current']>['nodes'] };

/** What the employee works on now, and the way to what was and what comes. */
export function CurrentAssignments({ assignments }: CurrentAssignmentsProps) {
  const texts = useTexts();
  return (
    <>
      {assignments.length === 0 ? (
        <EmptyState title={texts.noneNow} description={texts.noAssignmentsWhy} />
      ) : (
        <h2 className={classes.title}>{texts.current}</h2>
      )}
      {readFragment(OwnAssignment, assignments).map((assignment) => (
        <AssignmentCard key={assignment.id} assignment={assignment} heading="h3" />
      ))}
      <Button component={Link} to="/assignments" size="lg" variant="default">
        {texts.all}
      </Button>
    </>
  );
}
