import { Title } from '@mantine/core';
import { AccountPage } from '@stint/spa-kit/portal/account-page.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { useTexts } from '../messages/texts.ts';
import { useKeepLanguage } from './use-keep-language.ts';

/** The own account, with the language in which the agency addresses its owner. */
export default function EssAccountPage() {
  const { languages } = useTexts();
  const keep = useKeepLanguage();
  return (
    <AccountPage>
      <section>
        <Title order={2} size="h4" mb="sm">
          {languages}
        </Title>
        <LanguageChoice justify="flex-start" onChoose={keep} />
      </section>
    </AccountPage>
  );
}
