import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { IdentifiedType } from '@stint/domain/kernel/id-prefixes.ts';
import { type ClassType, Field, getMetadataStorage, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { Access } from './access/access.ts';
import { recordId } from './parse-input.ts';

/** What to change of a record that was created from `Created`. */
export type UpdateInputOf<Created> = { [Field in keyof Created]?: Created[Field] | null } & {
  id: string;
  version: number;
};

/**
 * The input that changes a record, to extend: every field of the input that creates it, none of them
 * required, with its own access rule, and which record was seen at which version.
 *
 * @param described fields that mean something else here than when creating, in words
 * @param fixed fields that it leaves out: they stay what they were entered as
 */
export function updateInputOf<Created extends object>(
  creation: ClassType<Created>,
  described: { [Field in keyof Created]?: string } = {},
  fixed: readonly (keyof Created)[] = [],
): new () => UpdateInputOf<Created> {
  @InputType()
  class Changes {
    @Field(() => ID)
    id!: string;

    @Field(() => Int, { description: 'The version that was seen.' })
    version!: number;
  }
  const storage = getMetadataStorage();
  const fields = storage.fields.filter(
    ({ target, name }) =>
      (target === creation || isBase(target, creation)) && !fixed.includes(name as keyof Created),
  );
  for (const field of fields) {
    const { target, name } = field;
    storage.collectClassFieldMetadata({
      ...field,
      target: Changes,
      description: described[name as keyof Created] ?? field.description,
      // Asked late: whether it is a list is known once its type was.
      get typeOptions() {
        return { ...field.typeOptions, nullable: true };
      },
    });
    const rules = storage.fieldExtensions.filter(
      (each) => each.target === target && each.fieldName === name,
    );
    for (const rule of rules) storage.collectExtensionsFieldMetadata({ ...rule, target: Changes });
  }
  return Changes as unknown as new () => UpdateInputOf<Created>;
}

/** That input for records of a type, with the name and the access rule that go with it. */
export function updateInput<Created extends object>(
  type: IdentifiedType,
  access: PermissionName,
  creation: ClassType<Created>,
  changes: {
    described?: { [Field in keyof Created]?: string };
    fixed?: readonly (keyof Created)[];
  },
): ClassType<UpdateInputOf<Created>> {
  const base = updateInputOf(creation, changes.described, changes.fixed);

  @InputType(`Update${type}Input`, {
    description: 'What to change; what is left out stays as it is, null empties it.',
  })
  @Access(access)
  class Input extends (base as new () => object) {}
  return Input as ClassType<UpdateInputOf<Created>>;
}

/** The schema of that input, from the shape of the one that creates. */
export function updateSchema<Shape extends z.core.$ZodLooseShape>(
  type: IdentifiedType,
  creation: z.ZodObject<Shape>,
) {
  return creation.partial().extend({ id: recordId(type), version: z.number() });
}

function isBase(base: Function, of: object): boolean {
  return Object.prototype.isPrototypeOf.call(base, of);
}
