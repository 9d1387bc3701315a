import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { ID } from 'type-graphql';
import {
  atLeast,
  atMost,
  containsWords,
  holdsNone,
  isEmpty,
  isNotRecord,
  isRecord,
  noneOf,
  oneOf,
  sinceDay,
  untilDay,
} from './read/conditions.ts';
import type { FilterCondition } from './read/list.ts';
import type { FilterField } from './record-list.ts';
import { DateScalar, DecimalScalar } from './scalars.ts';

/*
 * The fields that a filter has for one property, by the kind of its values. Their names are the property's with an
 * ending, the same in every list: `statusNot`, `endFrom`, `endTo`, `endIsEmpty`.
 */

interface Options {
  /** Where its values stand, if it is not called so: `endDate` for `end`. */
  path?: string;
  /** A record may have no value, and can be asked for because of that. */
  optional?: boolean;
}

type Empty = { empty?: FilterCondition<boolean> };

type Fields<Name extends string, Endings extends string, Value> = {
  [Ending in Endings as `${Name}${Ending}`]: FilterField<Value>;
};

type EmptyField<Name extends string> = Partial<Fields<Name, 'IsEmpty', boolean>>;

/** Of the values of an enum: one of them, or none of them. */
export function choiceFilters<Name extends string>(
  name: Name,
  type: object,
  options: Options = {},
) {
  const { path } = { path: name, ...options };
  return fields<Fields<Name, '' | 'Not', readonly string[]> & EmptyField<Name>>(name, options, {
    '': { type: [type], where: oneOf(path) },
    Not: { type: [type], where: noneOf(path), description: 'None of these.' },
  });
}

/** Of a record that is referred to. Its name ends in `Id`. */
export function recordFilters<Name extends `${string}Id`>(
  name: Name,
  type: IdentifiedType,
  options: Options = {},
) {
  const { path } = { path: name, ...options };
  return fields<Fields<Name, '' | 'Not', string> & EmptyField<Name>>(name, options, {
    '': { type: ID, where: isRecord(path, type) },
    Not: { type: ID, where: isNotRecord(path, type), description: 'Not this one.' },
  });
}

/** Of calendar dates, both included. */
export function dateFilters<Name extends string>(name: Name, options: Options = {}) {
  const { path } = { path: name, ...options };
  return range<Name, string>(name, options, {
    From: { type: DateScalar, where: atLeast(path), description: 'On that day or later.' },
    To: { type: DateScalar, where: atMost(path), description: 'On that day or before.' },
  });
}

/** Of instants, by the days of the agency’s office, both included. */
export function instantFilters<Name extends string>(name: Name, options: Options = {}) {
  const { path } = { path: name, ...options };
  return range<Name, string>(name, options, {
    From: { type: DateScalar, where: sinceDay(path), description: 'On that day or later.' },
    To: { type: DateScalar, where: untilDay(path), description: 'On that day or before.' },
  });
}

/** Of amounts and other numbers, both ends included. */
export function numberFilters<Name extends string>(name: Name, options: Options = {}) {
  const { path } = { path: name, ...options };
  const type = DecimalScalar;
  return range<Name, string>(name, options, {
    From: { type, where: atLeast(path, 'numeric'), description: 'At least so much.' },
    To: { type, where: atMost(path, 'numeric'), description: 'At most so much.' },
  });
}

/** Of text, or of several texts of a record such as skills. */
export function textFilters<Name extends string>(
  name: Name,
  { several = false, ...options }: Options & { several?: boolean } = {},
) {
  const { path } = { path: name, ...options };
  const empty = several ? holdsNone(path) : isEmpty(path);
  return fields<Fields<Name, 'Contains', string> & EmptyField<Name>>(
    name,
    { ...options, empty },
    {
      Contains: {
        type: String,
        where: containsWords(path, several),
        description: 'Contains every word, or part of a word, without regard to case and accents.',
      },
    },
  );
}

function range<Name extends string, Value>(
  name: Name,
  options: Options,
  ends: Record<'From' | 'To', FilterField<Value>>,
) {
  return fields<Fields<Name, 'From' | 'To', Value> & EmptyField<Name>>(name, options, ends);
}

function fields<All extends object>(
  name: string,
  { path = name, optional = false, empty = isEmpty(path) }: Options & Empty,
  endings: Readonly<Record<string, FilterField<never>>>,
): All {
  const field = { type: Boolean, where: empty, description: 'Whether it has none.' };
  const all = { ...endings, ...(optional && { IsEmpty: field }) };
  return Object.fromEntries(
    Object.entries(all).map(([ending, field]) => [`${name}${ending}`, field]),
  ) as All;
}
