import { type AccessRule, AllOf } from '../access/access.ts';
import { accessOf } from '../access/declared.ts';
import type { Binding, BoundType, Model } from './model.ts';

/** Rules all of which must hold; each is met by any one of its parts. */
export type Needed = readonly (readonly AccessRule[])[];

/**
 * Who may know what stands at the end of a path, by the fields that show it: whoever filters or sorts by it
 * learns it as well. `undefined` where no field shows it.
 *
 * @param path of the type's entity, as lists write it: `status`, `clientId`, `client.sortName`; or a field's name
 */
export function neededFor(model: Model, type: BoundType, path: string): Needed | undefined {
  for (const shown of [type, ...model.typesOf(type.table).filter((other) => other !== type)]) {
    const needed = neededIn(model, shown, path);
    if (needed) return needed;
  }
  return undefined;
}

/** The same as one rule: any of the parts of each, in every combination. */
export function asOneRule(needed: Needed): readonly AccessRule[] {
  const [first = [], ...others] = needed;
  return others.reduce<readonly AccessRule[]>(
    (rule, next) => rule.flatMap((one) => next.map((other) => both(one, other))),
    first,
  );
}

function both(one: AccessRule, other: AccessRule): AccessRule {
  const parts = [one, other].flatMap((rule) => (rule instanceof AllOf ? rule.rules : [rule]));
  return new AllOf([...new Set(parts)]);
}

function neededIn(model: Model, type: BoundType, path: string): Needed | undefined {
  const [step = '', ...rest] = path.split('.');
  if (rest.length > 0) {
    const [name, binding] = fieldWhere(type, (each, field) => leadsTo(each, field, step)) ?? [];
    const target = binding && 'type' in binding ? model.types.get(binding.type) : undefined;
    const below = target && neededFor(model, target, rest.join('.'));
    return below && merged([ruleOf(type, name!)], below);
  }
  const showing = [...type.fields].filter(
    ([, binding]) => binding.kind === 'column' && binding.path === step,
  );
  if (showing.length > 0) return [showing.flatMap(([name]) => ruleOf(type, name))];
  const relative = fieldWhere(type, (binding) => isKeyOf(model, type, binding, step));
  if (relative) return [ruleOf(type, relative[0])];
  const parts = columnsBehind(type, step).map((part) => neededFor(model, type, part));
  if (parts.length > 0) {
    return parts.every((part) => part !== undefined) ? merged(...parts) : undefined;
  }
  if (type.fields.has(step)) return [ruleOf(type, step)];
  // What has no id shows of a record only what its fields make of it.
  const made = type.idType === null && fieldWhere(type, (binding) => needs(binding, step));
  return made ? [ruleOf(type, made[0])] : undefined;
}

function ruleOf({ object }: BoundType, name: string): readonly AccessRule[] {
  return accessOf(object, object.getFields()[name]!) ?? [];
}

function fieldWhere(
  { fields }: BoundType,
  holds: (binding: Binding, field: string) => boolean,
): [string, Binding] | undefined {
  return [...fields].find(([name, binding]) => holds(binding, name));
}

function leadsTo(binding: Binding, field: string, step: string): boolean {
  return binding.kind === 'one' ? binding.path === step : binding.kind === 'many' && field === step;
}

/** Whether a column holds the id of the record that a field shows. */
function isKeyOf(model: Model, { table }: BoundType, binding: Binding, property: string): boolean {
  if (binding.kind !== 'one' || !model.types.get(binding.type)?.idType) return false;
  const relation = model.relation(table, binding.path);
  return relation?.to === 'id' && relation.from === table.findColumn(property)?.name;
}

/** The columns that one which the database makes is made of. */
function columnsBehind({ table }: BoundType, property: string): string[] {
  const words = new Set(table.findColumn(property)?.expression?.match(/\w+/g) ?? []);
  return table.columns.filter(({ name }) => words.has(name)).map((column) => column.property);
}

function needs(binding: Binding, property: string): boolean {
  return binding.kind === 'computed' && binding.declaration.needs.includes(property);
}

/** Each rule once. */
function merged(...all: readonly Needed[]): Needed {
  return [...new Map(all.flat().map((rule) => [rule.join(), rule])).values()];
}
