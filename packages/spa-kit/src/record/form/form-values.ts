import type { AnyFields, InputOf, ValuesOf } from './form-field.ts';
import { required } from './required.ts';

/** What a new record's form begins with, before the screen says what it knows. */
export function initialValues<Fields extends AnyFields>(fields: Fields): ValuesOf<Fields> {
  return eachField(fields, ({ initial }) => initial) as ValuesOf<Fields>;
}

/** A record as its form holds it. */
export function valuesOf<Fields extends AnyFields>(
  fields: Fields,
  record: object,
): ValuesOf<Fields> {
  return eachField(fields, (field, name) =>
    field.valueOf(storedOf(record, name) as never),
  ) as ValuesOf<Fields>;
}

/** The values of a form as the API takes them. */
export function inputOf<Fields extends AnyFields>(
  fields: Fields,
  values: ValuesOf<Fields>,
): InputOf<Fields> {
  return eachField(fields, (field, name) =>
    field.inputOf(values[name] as never),
  ) as InputOf<Fields>;
}

/** Refuses what is required and was not entered, for Mantine's `validate`. */
export function validation(fields: AnyFields): Record<string, (value: unknown) => string | null> {
  const told = Object.entries(fields).filter(([, field]) => typeof field.required === 'string');
  return Object.fromEntries(told.map(([name, field]) => [name, required(String(field.required))]));
}

/** What the form calls its fields. */
export function labelsOf(fields: AnyFields): Record<string, string> {
  return eachField(fields, ({ label }) => label) as Record<string, string>;
}

/** `title` is the record's `title`, `ownerId` its `owner`. */
function storedOf(record: object, name: string): unknown {
  const stored = record as Record<string, unknown>;
  return name in stored ? stored[name] : stored[name.replace(/Id$/, '')];
}

function eachField(
  fields: AnyFields,
  answer: (field: AnyFields[string], name: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, answer(field, name)]),
  );
}
