import type { Ask } from '@stint/domain/kernel/machine.ts';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts';
import type { AskedValueFragment } from '../../gql/graphql.ts';
import { AskedValue } from './action-fragments.ts';

/** One thing that an action needs to be told, as the server declares it. */
export type ActionAsk = Pick<
  AskedValueFragment,
  'field' | 'label' | 'kind' | 'required' | 'defaultValue' | 'help' | 'placeholder' | 'lines'
> & {
  choices: readonly { value: string; label: string }[];
  condition: { field: string; equals: string } | null;
};

/** What an action asks, as the server says it with a record or for many. */
export function asksIn({
  asks,
}: {
  asks: readonly FragmentType<typeof AskedValue>[];
}): readonly ActionAsk[] {
  return readFragment(AskedValue, asks);
}

/** An ask of a dialog for many records, where no single record provides the asks of the action. */
export function declareAsk(
  ask: Pick<ActionAsk, 'field' | 'label' | 'kind'> & Partial<ActionAsk>,
): ActionAsk {
  return {
    required: false,
    choices: [],
    defaultValue: null,
    condition: null,
    help: null,
    placeholder: null,
    lines: null,
    ...ask,
  };
}

/** An ask as the domain declares it, in the graph’s shape: for dialogs of many records at once. */
export function askInGraph(ask: Ask): ActionAsk {
  const { field, label, help, placeholder, condition } = ask;
  return declareAsk({
    field,
    label,
    kind: ask.kind.toUpperCase() as ActionAsk['kind'],
    required: ask.required === true,
    choices: ask.kind === 'choice' ? ask.choices : [],
    defaultValue: 'default' in ask && ask.default !== undefined ? String(ask.default) : null,
    condition: condition ?? null,
    help: help ?? null,
    placeholder: placeholder ?? null,
    lines: ask.kind === 'text' ? (ask.lines ?? null) : null,
  });
}

/** The values of a dialog's fields: text, a choice or an ISO date; true or false; null when empty. */
export type AskValues = Readonly<Record<string, string | boolean | null>>;

/** The entered values, without empty fields and fields whose condition does not hold. */
export type Entered = Readonly<Record<string, string | boolean>>;

/**
 * What the fields begin with.
 *
 * @param today the date in the office, which the default `today` stands for
 */
export function firstValues(asks: readonly ActionAsk[], today: string): AskValues {
  return Object.fromEntries(asks.map((ask) => [ask.field, firstValue(ask, today)]));
}

function firstValue({ kind, defaultValue }: ActionAsk, today: string): string | boolean | null {
  if (defaultValue === null) return kind === 'TEXT' || kind === 'MONEY' ? '' : null;
  if (kind === 'FLAG') return defaultValue === 'true';
  return kind === 'DATE' && defaultValue === 'today' ? today : defaultValue;
}

/** The asks whose condition holds. */
export function asksNow(asks: readonly ActionAsk[], values: AskValues): ActionAsk[] {
  return asks.filter(
    ({ condition }) => condition === null || String(values[condition.field]) === condition.equals,
  );
}

/** What is entered in the fields that are asked now. */
export function enteredIn(asks: readonly ActionAsk[], values: AskValues): Entered {
  return Object.fromEntries(
    asksNow(asks, values).flatMap(({ field }) => {
      const value = values[field] ?? null;
      const entered = typeof value === 'string' ? value.trim() : value;
      return entered === null || entered === '' ? [] : [[field, entered] as const];
    }),
  );
}

/** The asks that must be answered and are not. */
export function missingAsks(asks: readonly ActionAsk[], values: AskValues): ActionAsk[] {
  const entered = enteredIn(asks, values);
  return asksNow(asks, values).filter(({ field, required }) => required && !(field in entered));
}

/**
 * The values that a preview is asked with. Texts never change the effects, which are shown before a text
 * is written: a required text gets a placeholder, any other is left out.
 */
export function previewedWith(asks: readonly ActionAsk[], values: AskValues): Entered {
  const texts = asks.filter(({ kind }) => kind === 'TEXT');
  const required = texts.filter((ask) => ask.required);
  return {
    ...enteredIn(
      asks.filter(({ kind }) => kind !== 'TEXT'),
      values,
    ),
    ...Object.fromEntries(required.map(({ field }) => [field, 'Still to be given'])),
  };
}
