import type { z } from 'zod';

/** What is wrong with a value, in words for people, where its schema has no words of its own. */
export function problemWords(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined || issue.input === null) return 'This cannot be left empty.';
  switch (issue.code) {
    case 'invalid_value':
      return `This is none of ${issue.values.join(', ')}.`;
    case 'too_small':
      return `At least ${issue.minimum}.`;
    case 'too_big':
      return `At most ${issue.maximum}.`;
    default:
      return 'This cannot be used here.';
  }
}
