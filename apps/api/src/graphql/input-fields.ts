import type { PermissionName } from '@stint/domain/access/permissions.ts';
import { type ClassType, Extensions, Field, InputType } from 'type-graphql';
import { z } from 'zod';
import { Access } from './access/access.ts';

/** A field of an input that is declared instead of being a class’s property. */
export interface InputField {
  /** In the graph: a scalar, an enum or an input type; in brackets for a list. */
  type: object;
  /** Whether it may be left out. */
  optional: boolean;
  description?: string | undefined;
  /** Who may use it, in place of the rule of the whole input. */
  access?: PermissionName | undefined;
  /** Of a filter: paths of what it reads. */
  reads?: readonly string[] | undefined;
}

/** The input type with these fields. */
export function inputType(
  name: string,
  declaration: {
    description: string;
    access: readonly [PermissionName, ...PermissionName[]];
    fields: Readonly<Record<string, InputField>>;
  },
): new () => object {
  const { description, access, fields } = declaration;

  @InputType(name, { description })
  @Access(...access)
  // oxlint-disable-next-line typescript/no-extraneous-class -- its fields are added below
  class Input {}

  for (const [field, { type, optional, description: what, access: rule, reads }] of Object.entries(
    fields,
  )) {
    Field(() => type, { nullable: optional, ...(what && { description: what }) })(
      Input.prototype,
      field,
    );
    if (rule) Access(rule)(Input.prototype, field);
    if (reads) Extensions({ reads })(Input.prototype, field);
  }
  return Input;
}

/** A field with what must be entered in it. */
export interface CheckedField<Schema extends z.ZodType> {
  type: object;
  schema: Schema;
  description?: string | undefined;
}

/**
 * A field of an input and what must be entered in it. It may be left out where the schema takes that.
 *
 * @param type in the graph: a scalar, an enum or an input type; in brackets for a list
 */
export function field<Schema extends z.ZodType>(
  type: object,
  schema: Schema,
  description?: string,
): CheckedField<Schema> {
  return { type, schema, description };
}

/** An input type together with the schema of what is entered, from the same fields. */
export function checkedInput<Shape extends Readonly<Record<string, z.ZodType>>>(
  name: string,
  declaration: {
    description: string;
    access: PermissionName;
    fields: { readonly [Name in keyof Shape]: CheckedField<Shape[Name]> };
  },
) {
  const fields: [string, CheckedField<z.ZodType>][] = Object.entries(declaration.fields);
  const schema = z.object(
    Object.fromEntries(fields.map(([key, { schema: one }]) => [key, one])) as Shape,
  );
  const type = inputType(name, {
    description: declaration.description,
    access: [declaration.access],
    fields: Object.fromEntries(
      fields.map(([key, { type: one, schema: checked, description }]) => [
        key,
        { type: one, optional: checked.safeParse(undefined).success, description },
      ]),
    ),
  });
  return { type: type as ClassType<z.input<typeof schema>>, schema };
}
