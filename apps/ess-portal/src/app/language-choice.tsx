import { Button, Group } from '@mantine/core';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useChooseLanguage, useEssMessages } from './language.tsx';

/** Each language has its own name, so that its speakers recognise it. */
const languages = [
  ['en', 'English'],
  ['es', 'Español'],
] as const;

export function LanguageChoice() {
  const { language } = useMessages();
  const choose = useChooseLanguage();
  const messages = useEssMessages();
  return (
    <Group role="group" aria-label={messages.languages} gap="xs" justify="center">
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
