import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { ParameterDecorator } from 'type-graphql';
import { Access } from './access/access.ts';

/** A query or a mutation that is made from a declaration instead of a method. */
export interface Operation<Args extends unknown[]> {
  /** In the graph. */
  name: string;
  /** `Query(…)` or `Mutation(…)`. */
  kind: MethodDecorator;
  access: readonly [PermissionName, ...PermissionName[]];
  /** What `run` is called with, in its order: `Ctx()`, `Info()`, `Arg(…)`. Each says its own type. */
  parameters: { readonly [Index in keyof Args]: ParameterDecorator };
  run: (...args: Args) => Promise<unknown>;
}

/** Adds an operation to a resolver class, as a method with decorators would. */
export function addOperation<Args extends unknown[]>(
  resolver: new () => object,
  { name, kind, access, parameters, run }: Operation<Args>,
): void {
  const { prototype } = resolver as { prototype: object };
  const descriptor = { value: run, writable: true, configurable: true };
  const decorators: readonly ParameterDecorator[] = parameters;
  Object.defineProperty(prototype, name, descriptor);
  Reflect.defineMetadata(
    'design:paramtypes',
    decorators.map(() => Object),
    prototype,
    name,
  );
  for (const [index, parameter] of decorators.entries()) parameter(prototype, name, index);
  kind(prototype, name, descriptor);
  Access(...access)(prototype, name, descriptor);
}
