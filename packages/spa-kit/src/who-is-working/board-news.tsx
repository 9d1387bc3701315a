import { VisuallyHidden } from '@mantine/core';
import type { WhoIsWorkingTexts } from '@stint/messages/screen/who-is-working.ts';
import { useEffect, useRef, useState } from 'react';
import type { WorkingLine } from './board-document.ts';

/** What happens within so many milliseconds is said in one sentence. */
const gathered = 5_000;
/** More people than these are counted instead of named. */
const mostNames = 3;

type BoardNewsProps = {
  texts: WhoIsWorkingTexts;
  lines: readonly WorkingLine[];
};

/** Says to people who do not see the board what changes on it, politely and not too often. */
export function BoardNews({ texts, lines }: BoardNewsProps) {
  const [news, setNews] = useState('');
  const before = useRef<ReadonlyMap<string, string> | null>(null);
  const waiting = useRef(new Map<string, string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const known = before.current;
    before.current = new Map(lines.map((line) => [line.key, texts.states[line.state]]));
    if (known === null) return;
    for (const { key, name, state } of lines) {
      if (known.get(key) !== texts.states[state]) {
        waiting.current.set(key, texts.news(name, texts.states[state]));
      }
    }
    if (waiting.current.size === 0 || timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      const sentences = [...waiting.current.values()];
      waiting.current.clear();
      const named = sentences.length <= mostNames;
      setNews(named ? sentences.join('. ') : texts.manyChanged(sentences.length));
    }, gathered);
  }, [lines, texts]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return <VisuallyHidden role="status">{news}</VisuallyHidden>;
}
