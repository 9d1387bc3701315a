import type { Answer } from '@stint/spa-kit/answer/answer.ts';
import { placeProblems, placeRefusals } from '@stint/spa-kit/answer/place-problems.ts';
import { refusalSentence } from '@stint/ui/action-bar/refusal-sentences.ts';
import { useEffect, useRef, useState } from 'react';
import type { ClientPreferencesForm } from '../client-preference-fields.tsx';

/**
 * Shows why preferences can't be saved at the switches that have to change, as saving them would; what saving itself
 * said stays.
 *
 * @param answer the newest answer of a preview
 * @returns the sentences that belong to no switch
 */
export function usePlacedRefusals(
  form: ClientPreferencesForm,
  answer: Answer<unknown> | null,
): readonly string[] {
  const placed = useRef<readonly string[]>([]);
  const [rest, setRest] = useState<readonly string[]>([]);
  const { getValues, setFieldError, clearFieldError } = form;
  useEffect(() => {
    if (!answer) return;
    placed.current.forEach((path) => clearFieldError(path));
    placed.current = [];
    const setErrors = (errors: Record<string, string>) => {
      for (const [path, message] of Object.entries(errors)) setFieldError(path, message);
      placed.current = Object.keys(errors);
    };
    setRest(sentencesWithoutPlace({ getValues, setErrors }, answer));
    // Only a new answer changes anything; the functions of the form are new in each rendering.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [answer]);
  return rest;
}

function sentencesWithoutPlace(
  form: Parameters<typeof placeProblems>[0],
  answer: Answer<unknown>,
): readonly string[] {
  if (answer.kind === 'refused')
    return placeRefusals(form, answer, 'preferences')?.refusals.map(refusalSentence) ?? [];
  if (answer.kind === 'invalid')
    return placeProblems(form, answer)?.problems.map(({ message }) => message) ?? [];
  return [];
}
