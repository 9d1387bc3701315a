import type { PermissionName } from '../access/permissions.ts';
import type { GuardAnswer } from './refusal.ts';
import type { AskWord, ChoiceSet } from '../messages/ask-words.ts';
import type { Labels } from './labels.ts';

/** How a state or outcome feels; the screens turn it into a color. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

export interface StateDefinition {
  label: string;
  tone: Tone;
  /** No action leads out of it. */
  final?: true;
}

/** The states of a noun; its status enum is their keys. */
export type States = Readonly<Record<string, StateDefinition>>;

/**
 * One input of an action: what a dialog asks before the action can run. The input type, its validation and
 * the dialog's field are made from it.
 */
export type Ask = AskedField &
  (
    | { kind: 'date'; default?: 'today' }
    /** One line, or a text of several when `lines` is given. Money is decimal text. */
    | { kind: 'text'; lines?: number }
    | { kind: 'money' }
    | { kind: 'choice'; choices: readonly Choice[]; set: ChoiceSet; default?: string }
    /** Without a default it may be left unanswered, so it is asked as yes or no. */
    | { kind: 'flag'; default?: boolean }
  );

/** One value that may be chosen. */
export interface Choice {
  value: string;
  label: string;
}

/** The values of an enum as choices, in declared order. */
export function choicesOf(labels: Labels<string>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

interface AskedField {
  field: string;
  label: AskWord;
  required?: true;
  /** Shown under the field. */
  help?: AskWord;
  /** What an empty field comes to, shown in it. */
  placeholder?: AskWord;
  /** Asked only while another field of the same action has this value. */
  condition?: { field: string; equals: string };
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
  /** What has to be entered; by the facts where not every record needs the same. */
  asks?: readonly Ask[] | ((facts: Facts) => readonly Ask[]);
}

/** The lifecycle of one noun, declared once. Guards, buttons, diagrams and tests read it. */
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

/** What an action asks about a record with these facts. */
export function asksOf<State extends string, Facts, Input, Effect>(
  { asks = [] }: Pick<ActionDefinition<State, Facts, Input, Effect>, 'asks'>,
  facts: Facts,
): readonly Ask[] {
  return typeof asks === 'function' ? asks(facts) : asks;
}

/** A machine over whatever facts and input: good for drawing and walking, not for deciding. */
export type AnyMachine = Machine<string, string, never, never, unknown>;

/** The states of a machine as a union: `StateOf<typeof assignmentMachine>`. */
export type StateOf<M extends { states: object }> = keyof M['states'] & string;

/** The actions of a machine as a union. */
export type ActionOf<M extends { actions: object }> = keyof M['actions'] & string;
