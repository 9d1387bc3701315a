import { type IdentifiedType, idPrefixes } from '@stint/domain/kernel/id-prefixes.ts';
import { isBusinessDate } from '@stint/domain/kernel/dates.ts';
import { nounTerm } from '@stint/domain/messages/value.ts';
import { z } from 'zod';
import { nounOfType, parseGlobalId } from './global-id.ts';
import { problemMessage, problemText } from './problem-message.ts';
import { problemWords } from './problem-words.ts';
import { invalid, InvalidInput } from './results.ts';

/**
 * The input of a command in the shape that the command works with, or everything that is wrong with
 * it, each with its path.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.output<Schema> | InvalidInput {
  const { success, data, error } = schema.safeParse(input, { error: problemWords });
  if (success) return data;
  return invalid(
    error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message: problemMessage(message),
    })),
  );
}

/** A global id of this type; yields the row's uuid. Whether such a row exists is another question. */
export function recordId(type: IdentifiedType) {
  return z.string().transform((id, { issues }) => {
    const parsed = parseGlobalId(id);
    if (parsed?.type === type) return parsed.uuid;
    const noun = nounTerm(nounOfType(type));
    const message = problemText('NOT_THE_ID', { noun, prefix: idPrefixes[type] });
    issues.push({ code: 'custom', input: id, message });
    return z.NEVER;
  });
}

/** One id given by itself, as a row's uuid; refused under the name of its argument. */
export function parseId<Name extends string>(
  type: IdentifiedType,
  argument: Record<Name, string>,
): string | InvalidInput {
  const [[name, id]] = Object.entries(argument) as [[Name, string]];
  const given = parseInput(z.object({ [name]: recordId(type) }), { [name]: id });
  return given instanceof InvalidInput ? given : given[name]!;
}

/** What one bulk command takes at most. */
export const largestBulk = 10_000;

/** Ids of this type, each once; at least one. */
export function recordIds(type: IdentifiedType, most = largestBulk) {
  return z
    .array(recordId(type))
    .min(1, problemText('CHOOSE_ONE', {}))
    .max(most, problemText('TOO_MANY', { most }))
    .transform((ids) => [...new Set(ids)]);
}

/** A decimal that is not negative and fits its column: so many digits before the point and after it. */
export function decimal(before: number, after: number) {
  return z
    .string()
    .refine((text) => !text.startsWith('-'), problemText('NEGATIVE', {}))
    .refine((text) => digits(text, 0) <= before, problemText('NUMBER_TOO_LARGE', {}))
    .refine((text) => digits(text, 1) <= after, problemText('TOO_MANY_DIGITS', { most: after }));
}

function digits(text: string, part: 0 | 1): number {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  return part === 0 ? whole.replace(/^0+/, '').length : fraction.replace(/0+$/, '').length;
}

/** The date of work, an employment or an order: the `Date` scalar takes any, this none that is a slip. */
export const businessDate = z.string().refine(isBusinessDate, problemText('DATE_OUT_OF_RANGE', {}));

/** A moment on such a date in UTC; beyond, neither days before nor days after it could be stored. */
export const businessInstant = z
  .string()
  .refine((instant) => isBusinessDate(instant.slice(0, 10)), problemText('DATE_OUT_OF_RANGE', {}));

/** A number of days. */
export const days = z
  .number()
  .int()
  .min(0, problemText('NEGATIVE', {}))
  .max(3650, problemText('TOO_MANY_DAYS', {}));

/** What was entered, without what was left out: a patch of a row. */
export function definedOnly<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Values;
}
