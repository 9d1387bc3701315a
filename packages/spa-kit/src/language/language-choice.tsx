import { Button, Group } from '@mantine/core';
import type { Messages } from '@stint/messages/screen/messages.ts';
import { useMessages } from '../messages/messages-context.tsx';
import { useChooseLanguage } from './language-provider.tsx';

/** Each language has its own name, so that its speakers recognize it. */
const languages = [
  ['en', 'English'],
  ['es', 'Español'],
] as const;

type LanguageChoiceProps = {
  /** Told what was chosen, after the page is in it. */
  onChoose?: (language: Messages['language']) => void;
  justify?: 'center' | 'flex-start';
};

export function LanguageChoice({ onChoose, justify = 'center' }: LanguageChoiceProps) {
  const { language, portal } = useMessages();
  const choose = useChooseLanguage();
  return (
    <Group role="group" aria-label={portal.languages} gap="xs" justify={justify}>
      {languages.map(([value, name]) => (
        <Button
          key={value}
          variant={value === language ? 'light' : 'subtle'}
          aria-pressed={value === language}
          lang={value}
          h={44}
          onClick={() => {
            choose(value);
            onChoose?.(value);
          }}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
}
