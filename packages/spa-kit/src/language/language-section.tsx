import { Title } from '@mantine/core';
import { useMessages } from '../messages/messages-context.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { useKeepLanguage } from './use-keep-language.ts';

/** The language in which the agency addresses the owner of the account, to choose. */
export function LanguageSection() {
  const { languages } = useMessages().portal;
  const keep = useKeepLanguage();
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {languages}
      </Title>
      <LanguageChoice justify="flex-start" onChoose={keep} />
    </section>
  );
}
