import type { PermissionName } from '../access/permissions.ts';
import type { GuardAnswer } from './refusal.ts';

/** How a state or outcome feels; the screens turn it into a colour. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export interface StateDefinition {
  label: string;
  tone: Tone;
  /** No action leads out of it. */
  final?: true;
}

/** The states of a noun; its status enum is their keys. */
export type States = Readonly<Record<string, StateDefinition>>;

/** One thing a dialog has to ask before the action can run. */
export interface Ask {
  field: string;
  label: string;
  kind: 'date' | 'text' | 'choice' | 'flag';
  required?: true;
}

/** A state, or `unchanged` for an action that edits the record without moving it. */
export type Target<State extends string> = State | 'unchanged';

/** A target that depends on the facts or the input; `among` keeps it drawable and testable. */
export interface ChosenTarget<State extends string, Facts, Input> {
  among: readonly Target<State>[];
  choose: (facts: Facts, input: Input) => Target<State>;
}

export interface ActionDefinition<State extends string, Facts, Input, Effect> {
  /** Imperative, as it stands on the button. */
  label: string;
  /** States it is possible in; `nothing` for the action that creates the record. */
  from: readonly State[] | 'nothing';
  to: Target<State> | ChosenTarget<State, Facts, Input>;
  /** Any one of them suffices. Only a `system` action has none. */
  permission?: PermissionName | readonly PermissionName[];
  /** Done by another action or a job, never offered to a person. */
  system?: true;
  /** Need the facts alone, so that a button can say in advance why it is refused. */
  guards?: readonly ((facts: Facts) => GuardAnswer)[];
  /** Check what the person entered. */
  inputGuards?: readonly ((facts: Facts, input: Input) => GuardAnswer)[];
  /** What else changes when it is carried out. */
  effects?: (facts: Facts, input: Input) => readonly Effect[];
  asks?: readonly Ask[];
}

/** The life of one noun, declared once. Everything else (guards, buttons, diagrams, tests) reads it. */
export interface Machine<State extends string, Action extends string, Facts, Input, Effect> {
  noun: string;
  states: Readonly<Record<State, StateDefinition>>;
  /** Where the record is now; `null` while it does not exist. */
  stateOf: (facts: Facts) => State | null;
  actions: Readonly<Record<Action, ActionDefinition<State, Facts, Input, Effect>>>;
}

/**
 * Declares a machine; states and actions become literal types.
 *
 * @example const orderMachine = defineMachine<OrderFacts, OrderInput>()({ noun: 'job order', … })
 */
export function defineMachine<Facts, Input = object, Effect = never>() {
  return <
    const Declared extends States,
    const Actions extends Record<
      string,
      ActionDefinition<keyof Declared & string, Facts, Input, Effect>
    >,
  >(definition: {
    noun: string;
    states: Declared;
    stateOf: (facts: Facts) => (keyof Declared & string) | null;
    actions: Actions;
  }): Machine<keyof Declared & string, keyof Actions & string, Facts, Input, Effect> => definition;
}

/** A machine over whatever facts and input: good for drawing and walking, not for deciding. */
export type AnyMachine = Machine<string, string, never, never, unknown>;

/** The states of a machine as a union: `StateOf<typeof assignmentMachine>`. */
export type StateOf<M extends { states: object }> = keyof M['states'] & string;

/** The actions of a machine as a union. */
export type ActionOf<M extends { actions: object }> = keyof M['actions'] & string;
