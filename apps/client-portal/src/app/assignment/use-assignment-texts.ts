import { clientAssignments } from '@stint/messages/en/client-assignments.ts';
import type { ClientAssignmentTexts } from '@stint/messages/screen/client-assignments.ts';
import { useTexts } from '../../messages/texts.ts';

/** What the screens of assignments and their report say, in the language that is shown. */
export function useAssignmentTexts(): ClientAssignmentTexts {
  return useTexts().assignments ?? clientAssignments;
}
