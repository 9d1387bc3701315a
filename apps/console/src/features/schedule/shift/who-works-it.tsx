import { ChoiceSelect } from '@stint/ui/search-select/choice-select.tsx';
import { useState, type ReactNode } from 'react';
import type { Shift } from '../shift-row.ts';
import { useFittingPeople } from './use-fitting-people.ts';

/**
 * The choice of who works a shift, of the people who do that work and do not have it.
 *
 * @param employeeId to whom it was dropped; null where that is to be chosen
 * @returns the assignment that was chosen, what is missing before that, and the field
 */
export function useWhoWorksIt(
  shift: Shift,
  employeeId: string | null,
): { assignmentId: string | null; waiting: string | undefined; field: ReactNode } {
  const { people, loading } = useFittingPeople(shift);
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = people.filter((person) =>
    employeeId === null
      ? person.employeeId !== shift.employee?.id
      : person.employeeId === employeeId,
  );
  const only = employeeId !== null && offered.length === 1 ? offered[0]!.value : null;
  const assignmentId = chosen ?? only;
  return {
    assignmentId,
    waiting: assignmentId === null ? waitingFor(loading, offered.length, employeeId) : undefined,
    field: (
      <ChoiceSelect label="Who" required data={offered} value={assignmentId} onChange={setChosen} />
    ),
  };
}

function waitingFor(loading: boolean, count: number, employeeId: string | null): string {
  if (loading) return 'Looking for people with this work…';
  if (count > 0) return 'Choose who works it.';
  const who = employeeId === null ? 'Nobody else has' : 'This person does not have';
  return `${who} an assignment on this job order, or for this client with the same job title.`;
}
