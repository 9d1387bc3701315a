import { useEffect, useEffectEvent, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useUiWords } from '../words/ui-words.ts';
import { useUnfinished } from '../form/use-unfinished.ts';
import type { Choice } from './choice.ts';

type TypedChoice = {
  /** The chosen option; null when none is, and where several may be. */
  chosen: Choice | null;
  /** What was typed is over once this is another one; unless told, once another option is chosen. */
  round?: number;
  /** The options that match this text. */
  matching: (text: string) => readonly Choice[];
  /** Those for the latest text are not known yet. */
  searching?: boolean;
  /** Whether nothing may be chosen; deleting the text then chooses that. */
  clearable: boolean;
  /** Whether nothing can be chosen now; what was typed is back afterwards. */
  disabled?: boolean;
  onChoose: (option: Choice | null) => void;
};

type Round = number | string | null;

/**
 * What is typed into a select with a search. Enter, and leaving the field, take the only match; Enter takes
 * the highlighted one where there is one. Text that means no option stays, with an error.
 *
 * @returns `text`, what was typed and not chosen yet, and the props of Mantine's `Select` or `MultiSelect`
 */
export function useTypedChoice({ chosen, disabled, onChoose, ...choice }: TypedChoice) {
  const { round, matching, searching, clearable } = choice;
  const { notListed } = useUiWords().forms;
  const [typed, setTyped] = useState<{ text: string; over: Round } | null>(null);
  const [openedOver, setOpenedOver] = useState<Round>();
  const [settling, setSettling] = useState(false);
  const value = chosen?.value ?? null;
  const over = round ?? value;
  const text = !disabled && typed?.over === over ? typed.text : null;
  const meant = text?.trim() ?? '';
  const unfinished = meant !== '' && text !== chosen?.label;
  const only = unfinished && !searching ? onlyMatch(meant, matching(meant)) : undefined;
  const input = useUnfinished(unfinished ? notListed : '');

  const take = (option: Choice | null) => {
    setTyped(null);
    setSettling(false);
    setOpenedOver(undefined);
    if ((option?.value ?? null) !== value) onChoose(option);
  };
  const settle = () => {
    if (only) take(only);
    else if (unfinished) setSettling(true);
    else take(text !== null && meant === '' && clearable ? null : chosen);
  };
  // The answer to the text came after the field was left.
  const isLate = settling && only !== undefined;
  const takeLate = useEffectEvent(() => onChoose(only ?? null));
  useEffect(() => {
    if (isLate) takeLate();
  }, [isLate]);

  return {
    text,
    problem: settling && unfinished && !searching ? notListed : undefined,
    select: {
      ref: input,
      searchValue: text ?? chosen?.label ?? '',
      dropdownOpened: openedOver === over,
      onDropdownOpen: () => setOpenedOver(over),
      onDropdownClose: () => setOpenedOver(undefined),
      onOptionSubmit: () => setTyped(null),
      onBlur: settle,
      onInput: (event: FormEvent<HTMLInputElement>) => {
        setTyped({ text: event.currentTarget.value, over });
        setSettling(false);
      },
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || !unfinished) return;
        if (isOneHighlighted(event.currentTarget)) return;
        event.preventDefault();
        settle();
      },
    },
  };
}

/** The one match, or the one that is called exactly so. */
function onlyMatch(text: string, matches: readonly Choice[]): Choice | undefined {
  const same = matches.filter(({ label }) => label.toLowerCase() === text.toLowerCase());
  if (same.length === 1) return same[0];
  return matches.length === 1 ? matches[0] : undefined;
}

function isOneHighlighted(input: HTMLInputElement): boolean {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  return list?.querySelector('[data-combobox-selected]') != null;
}
