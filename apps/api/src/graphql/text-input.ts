import { readEmail } from '@stint/domain/import/notations/email.ts';
import { readPhone } from '@stint/domain/import/notations/phone.ts';
import type { Reading } from '@stint/domain/import/notations/reading.ts';
import { readWebAddress } from '@stint/domain/import/notations/web-address.ts';
import { LONGEST_TEXT } from '@stint/domain/kernel/bounded-text.ts';
import { manyLines, oneLine, type TypedText } from '@stint/domain/kernel/typed-text.ts';
import type { PlainProblemKey } from '@stint/domain/messages/problem-declarations.ts';
import { z } from 'zod';
import { problemText, type ProblemText } from './problem-message.ts';

/** A name or anything else that is one line; nothing to be seen is `null`. */
export function line(longest: number) {
  return typed(oneLine, longest).transform(orNull);
}

/** A note, a reason, a description, in as many lines as it takes; nothing to be seen is `null`. */
export function text(longest: number) {
  return typed(manyLines, longest).transform(orNull);
}

/** A line that must say something; `asking` is the problem that says what to enter when it does not. */
export function requiredLine(longest: number, asking: PlainProblemKey) {
  const missing = problemText(asking, {});
  return typed(oneLine, longest, missing).refine((line) => line !== '', missing);
}

/** The same in as many lines as it takes. */
export function requiredText(longest: number, asking: PlainProblemKey) {
  const missing = problemText(asking, {});
  return typed(manyLines, longest, missing).refine((text) => text !== '', missing);
}

/** The name of something that is known, such as an action: only compared, and longer than any there is, refused. */
export function knownName(longest = 100) {
  return z.string().max(longest, problemText('TOO_LONG', { most: longest }));
}

/** Read as an import reads them; nothing entered is `null`. */
export const emailAddress = noted(readEmail, 254);
export const phoneNumber = noted(readPhone, 254);
export const webAddress = noted(readWebAddress, 300);

function typed(read: (typed: string) => TypedText, longest: number, missing?: ProblemText) {
  return (
    z
      .string(missing)
      // Before anything looks at it: what is far too long is not even read.
      .max(LONGEST_TEXT, problemText('TOO_LONG', { most: longest }))
      .refine((entered) => entered.isWellFormed(), {
        error: problemText('MALFORMED_TEXT', {}),
        abort: true,
      })
      .transform((entered, { issues }) => {
        const typed = read(entered);
        if ('text' in typed) return typed.text;
        const message = problemText('INVALID.text', { fault: typed.problem });
        issues.push({ code: 'custom', input: entered, message });
        return z.NEVER;
      })
      .pipe(z.string().max(longest, problemText('TOO_LONG', { most: longest })))
  );
}

function orNull(typed: string): string | null {
  return typed === '' ? null : typed;
}

function noted(read: (typed: string) => Reading<string>, longest: number) {
  return line(longest).transform((typed, { issues }) => {
    if (typed === null) return null;
    const reading = read(typed);
    if ('value' in reading) return reading.value;
    const message = problemText('INVALID', { typed, fault: reading.problem });
    issues.push({ code: 'custom', input: typed, message });
    return z.NEVER;
  });
}
