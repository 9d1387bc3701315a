import { useMutation } from '@apollo/client/react';
import { readFragment } from '@stint/spa-kit/gql/fragment-masking.ts';
import { SetLanguageDocument } from '@stint/spa-kit/session/set-language.ts';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { useViewer, ViewerParts } from '@stint/spa-kit/session/viewer.ts';
import { useEffect, useRef } from 'react';
import type { Messages } from '@stint/spa-kit/messages/messages.ts';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useChooseLanguage } from './language.tsx';

/** The language of the account becomes that of the page, on whatever device its owner signs in. */
export function useAccountLanguage(): void {
  const { language } = useViewer().account;
  const choose = useChooseLanguage();
  const taken = useRef<string | null>(null);
  useEffect(() => {
    if (language === null || taken.current === language) return;
    taken.current = language;
    choose(language);
  }, [language, choose]);
}

/** Keeps a chosen language with the account, for every device and for mail. */
export function useKeepLanguage(): (language: Messages['language']) => void {
  const [setLanguage] = useMutation(SetLanguageDocument);
  const { enter } = useSession();
  const messages = useMessages();
  return (language) =>
    void setLanguage({ variables: { language } }).then(
      ({ data }) => data && enter(readFragment(ViewerParts, data.setLanguage)),
      (error: unknown) => showUnsuccessful({ kind: 'failed', error }, messages),
    );
}
