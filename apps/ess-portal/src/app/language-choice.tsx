import { Button, Group } from '@mantine/core';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { useChooseLanguage, useEssWords } from './language.tsx';

/** Each language has its own name, so that its speakers recognise it. */
const languages = [
  ['en', 'English'],
  ['es', 'Español'],
] as const;

export function LanguageChoice() {
  const { language } = useWords();
  const choose = useChooseLanguage();
  const words = useEssWords();
  return (
    <Group role="group" aria-label={words.languages} gap="xs" justify="center">
      {languages.map(([value, name]) => (
        <Button
          key={value}
          variant={value === language ? 'light' : 'subtle'}
          aria-pressed={value === language}
          lang={value}
          h={44}
          onClick={() => choose(value)}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
}
