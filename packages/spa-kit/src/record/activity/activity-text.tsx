import { Textarea } from '@mantine/core';
import { useRef, type KeyboardEvent, type RefObject } from 'react';

type ActivityTextProps = {
  value: string;
  error?: string;
  onChange: (text: string) => void;
  /** The field in which colleagues are chosen. */
  mentions: RefObject<HTMLInputElement | null>;
};

/**
 * The text of an activity. An @ at the beginning of a word leads to the choice of a colleague, and the
 * name comes into the text; inside a word, as in an email address, it is an @.
 *
 * @returns the field, and what to call with the name that was chosen
 */
export function useActivityText({ value, error, onChange, mentions }: ActivityTextProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const askedAt = useRef<number | null>(null);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== '@') return;
    const at = event.currentTarget.selectionStart;
    const inWord = at > 0 && !/\s/.test(value[at - 1]!);
    if (inWord || mentions.current === null || mentions.current.disabled) return;
    event.preventDefault();
    askedAt.current = at;
    mentions.current.focus();
    mentions.current.click();
  };
  const onMention = (name: string) => {
    const at = askedAt.current;
    if (at === null) return;
    askedAt.current = null;
    const written = `@${name} `;
    onChange(`${value.slice(0, at)}${written}${value.slice(at)}`);
    requestAnimationFrame(() => {
      text.current?.focus();
      text.current?.setSelectionRange(at + written.length, at + written.length);
    });
  };
  const field = (
    <Textarea
      ref={text}
      label="Text"
      required
      autosize
      minRows={4}
      maxRows={14}
      data-path="body"
      value={value}
      error={error}
      onKeyDown={onKeyDown}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  return { field, onMention };
}
