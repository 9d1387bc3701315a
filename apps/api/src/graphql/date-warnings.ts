import { farDateWarning } from '@stint/domain/kernel/far-date.ts';
import type { IsoDate } from '@stint/domain/kernel/dates.ts';
import { z } from 'zod';
import { businessDate } from './parse-input.ts';
import { type FoundProblem, type InputProblem, problemOf } from './results.ts';

/**
 * What to say about dates in an input that are far from today (L-21): every value that its schema declares as
 * `businessDate`, wherever it stands.
 *
 * @param input as it was given, and found valid
 * @param today the date in the agency's office
 */
export function dateWarnings(schema: z.ZodType, input: unknown, today: IsoDate): InputProblem[] {
  return found(schema, input, today, []).map(problemOf);
}

type Path = readonly (string | number)[];

function found(schema: unknown, value: unknown, today: IsoDate, path: Path): FoundProblem[] {
  if (value === null || value === undefined) return [];
  if (schema === businessDate) {
    const message = farDateWarning(value as IsoDate, today);
    return message ? [{ path: path.join('.'), message }] : [];
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return found(schema.unwrap(), value, today, path);
  }
  if (schema instanceof z.ZodPipe) return found(schema.in, value, today, path);
  if (schema instanceof z.ZodArray) {
    return (value as unknown[]).flatMap((each, index) =>
      found(schema.element, each, today, [...path, index]),
    );
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    found(field, (value as Record<string, unknown>)[name], today, [...path, name]),
  );
}
