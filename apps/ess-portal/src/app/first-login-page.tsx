import { ChangePasswordForm } from '@stint/spa-kit/session/change-password-form.tsx';
import type { Viewer } from '@stint/spa-kit/session/viewer.ts';
import { DoorPage } from '@stint/spa-kit/views/door-page.tsx';
import { useWords } from '@stint/spa-kit/words/words-context.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { useEssWords } from './language.tsx';

export default function FirstLoginPage({ onChanged }: { onChanged: (viewer: Viewer) => void }) {
  const words = useWords();
  const { portal } = useEssWords();
  return (
    <DoorPage
      name={portal}
      title={words.firstLoginTitle}
      lead={words.firstLoginWhy}
      foot={<LanguageChoice />}
    >
      <ChangePasswordForm size="lg" onChanged={onChanged} />
    </DoorPage>
  );
}
