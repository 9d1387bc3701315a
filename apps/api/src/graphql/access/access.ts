import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { RequestContext } from '../../context/request-context.ts';
import { Extensions } from 'type-graphql';

/**
 * What is needed: a permission, merely to be signed in or to send a partner's token, to be signed in as a person, merely
 * a session (also of somebody who still has to choose a password), or nothing.
 */
export type AccessRule = PermissionName | 'signed-in' | 'person' | 'session' | 'anyone' | AllOf;

/** Several rules, each of which must hold: for what is found by more than one field. */
export class AllOf {
  constructor(readonly rules: readonly Exclude<AccessRule, AllOf>[]) {}

  toString(): string {
    return this.rules.join(' and ');
  }
}

/** What of a viewer the rules ask for. */
export interface Asker {
  permissions: ReadonlySet<string>;
  /** By a session or a partner's token. */
  isKnown: boolean;
  hasSession: boolean;
  /** With a password of their own, and one-time codes where they have to (`S-4`). */
  signedIn: boolean;
}

/** Who asks in this context. */
export function askerOf({
  permissions,
  viewer,
  session,
}: Pick<RequestContext, 'permissions' | 'viewer' | 'session'>): Asker {
  const isKnown = viewer !== null;
  const hasSession = isKnown && viewer.kind !== 'PARTNER';
  const mustDoFirst = session?.mustChangePassword || session?.mustSetUpSecondFactor;
  return { permissions, isKnown, hasSession, signedIn: isKnown && !mustDoFirst };
}

type Declared = ClassDecorator & PropertyDecorator & MethodDecorator;

/**
 * Who may use a type, a field, an operation, an input type or an input field (`S-15`).
 *
 * On a class it is the default of its fields, on a field it stands in the default's place. Several
 * rules mean that any one of them is enough. Everything in the schema has a rule: the server does
 * not start otherwise.
 *
 * Refused while loading: two on one spot, and one on a class whose base class has one too. Which of
 * two would win is not for a reader to guess.
 */
export function Access(...anyOf: [AccessRule, ...AccessRule[]]): Declared {
  return ((target: object, property?: string) => {
    const owner = property === undefined ? (target as Class) : (target.constructor as Class);
    refuseSecond(owner, property ?? '');
    const declare = Extensions({ access: anyOf }) as (target: object, property?: string) => void;
    declare(target, property);
  }) as Declared;
}

/** The rule that a schema element declares itself, if it does. */
export function declaredAccess(element: {
  extensions: Readonly<Record<string, unknown>>;
}): readonly AccessRule[] | undefined {
  return element.extensions['access'] as readonly AccessRule[] | undefined;
}

/** Whether somebody satisfies a rule. */
export function satisfies(anyOf: readonly AccessRule[], who: Asker): boolean {
  return anyOf.some((rule): boolean => {
    if (rule instanceof AllOf) return rule.rules.every((each) => satisfies([each], who));
    if (rule === 'anyone') return true;
    if (rule === 'session') return who.hasSession;
    if (rule === 'person') return who.hasSession && who.signedIn;
    return rule === 'signed-in' ? who.signedIn : who.permissions.has(rule);
  });
}

type Class = abstract new (...args: never[]) => unknown;

const declared = new WeakMap<Class, Set<string>>();

function refuseSecond(owner: Class, property: string) {
  const spot = property === '' ? owner.name : `${owner.name}.${property}`;
  const spots = declared.get(owner) ?? new Set();
  if (spots.has(property)) {
    throw new Error(
      `${spot} has two @Access. Write one: @Access('first:rule', 'other:rule') means either.`,
    );
  }
  declared.set(owner, spots.add(property));
  for (let base = parent(owner); base; base = parent(base)) {
    if (declared.get(base)?.has(property)) {
      throw new Error(
        `${spot} and its base class ${base.name} both have @Access. Keep one of them.`,
      );
    }
  }
}

function parent(owner: Class): Class | undefined {
  const base = Object.getPrototypeOf(owner) as Class | null;
  return base?.prototype ? base : undefined;
}
