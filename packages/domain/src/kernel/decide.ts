import type { PermissionName } from '../access/permissions.ts';
import type { ActionDefinition, Machine } from './machine.ts';
import { type GuardAnswer, type Refusal, refuse } from './refusal.ts';
import { nounTerm, stateTerm, type Term } from '../messages/value.ts';

export type Permissions = ReadonlySet<PermissionName>;

export type Decision<State extends string, Effect> =
  | { allowed: true; from: State | null; to: State; effects: readonly Effect[] }
  | { allowed: false; refusals: readonly Refusal[] };

/** What a decision is made of, beside the machine and the action. */
export interface Request<Facts, Input> {
  facts: Facts;
  input: Input;
  /** Of the person who asks. A system action is asked for by nobody and needs none. */
  permissions: Permissions;
  /** Codes of the warnings that the person has read and accepted. */
  acknowledged?: readonly string[];
}

/**
 * May this action happen to this record, and what then changes? Writes nothing.
 *
 * All reasons against it come back at once. A missing permission stands alone: the other reasons
 * may name records that this person may not see.
 */
export function decide<State extends string, Action extends string, Facts, Input, Effect>(
  machine: Machine<State, Action, Facts, Input, Effect>,
  action: NoInfer<Action>,
  request: Request<Facts, Input>,
): Decision<State, Effect> {
  const definition = machine.actions[action];
  const { facts, input, permissions, acknowledged = [] } = request;
  if (!permits(definition, permissions)) {
    return { allowed: false, refusals: [notPermitted(machine, definition)] };
  }
  const refusals = [
    ...wrongState(machine, definition, facts),
    ...factRefusals(definition, facts),
    ...(definition.inputGuards ?? []).flatMap((guard) => refusalsOf(guard(facts, input))),
  ].filter((refusal) => !(refusal.warning && acknowledged.includes(refusal.code)));
  if (refusals.length > 0) return { allowed: false, refusals };

  const from = machine.stateOf(facts);
  return {
    allowed: true,
    from,
    to: targetOf(definition, from, facts, input),
    effects: definition.effects?.(facts, input) ?? [],
  };
}

/** Whether these permissions suffice; a system action needs none. */
export function permits(
  definition: Pick<ActionDefinition<string, never, never, never>, 'permission' | 'system'>,
  permissions: Permissions,
): boolean {
  const needed = [definition.permission ?? []].flat();
  return definition.system === true || needed.some((permission) => permissions.has(permission));
}

/** Whether the record stands where the action may start. */
export function startsFrom<State extends string>(
  definition: { from: readonly State[] | 'nothing' },
  state: State | null,
): boolean {
  return definition.from === 'nothing'
    ? state === null
    : state !== null && definition.from.includes(state);
}

/** The reasons that are known before anybody has entered anything. */
export function factRefusals<Facts>(
  definition: { guards?: readonly ((facts: Facts) => GuardAnswer)[] },
  facts: Facts,
): Refusal[] {
  return (definition.guards ?? []).flatMap((guard) => refusalsOf(guard(facts)));
}

function refusalsOf(answer: GuardAnswer): readonly Refusal[] {
  return answer === undefined ? [] : [answer].flat();
}

function targetOf<State extends string, Facts, Input, Effect>(
  { to }: ActionDefinition<State, Facts, Input, Effect>,
  from: State | null,
  facts: Facts,
  input: Input,
): State {
  const target = typeof to === 'object' ? to.choose(facts, input) : to;
  return target === 'unchanged' ? from! : (target as State);
}

/** The refusal of an action that somebody may not do. It tells nothing of the record. */
export function notPermitted(machine: { noun: string }, { label }: { label: string }): Refusal {
  return refuse('NOT_PERMITTED', {
    noun: nounTerm(machine.noun),
    action: actionTerm(machine, label),
  });
}

function wrongState<State extends string, Action extends string, Facts, Input, Effect>(
  machine: Machine<State, Action, Facts, Input, Effect>,
  definition: ActionDefinition<State, Facts, Input, Effect>,
  facts: Facts,
): Refusal[] {
  const state = machine.stateOf(facts);
  if (startsFrom(definition, state)) return [];
  const about = { noun: nounTerm(machine.noun), action: actionTerm(machine, definition.label) };
  if (definition.from === 'nothing') {
    return [refuse('WRONG_STATE.exists', { ...about, state: stateTerm(machine, state!) })];
  }
  const possible = definition.from.map((from) => stateTerm(machine, from));
  if (state === null) return [refuse('WRONG_STATE.missing', { ...about, possible })];
  return [refuse('WRONG_STATE', { ...about, state: stateTerm(machine, state), possible })];
}

/** An action by its label: catalogs know it by that, as by the noun. */
function actionTerm({ noun }: { noun: string }, label: string): Term {
  return { set: `${noun} action`, code: label, label };
}
