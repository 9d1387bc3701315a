import type { z } from 'zod';
import { problemText } from './problem-message.ts';

/** What is wrong with a value, where its schema has no message of its own. */
export function problemWords(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined || issue.input === null) return problemText('EMPTY', {});
  switch (issue.code) {
    case 'invalid_value':
      return problemText('NONE_OF', { possible: issue.values.map(String) });
    case 'too_small':
      return problemText('AT_LEAST', { least: Number(issue.minimum) });
    case 'too_big':
      return problemText('AT_MOST', { most: Number(issue.maximum) });
    default:
      return problemText('UNUSABLE', {});
  }
}
