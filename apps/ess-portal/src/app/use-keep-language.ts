import { useMutation } from '@apollo/client/react';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { readFragment } from '@stint/spa-kit/gql/fragment-masking.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import type { Messages } from '@stint/messages/screen/messages.ts';
import { useSession } from '@stint/spa-kit/session/session.ts';
import { SetLanguageDocument } from '@stint/spa-kit/session/set-language.ts';
import { ViewerParts } from '@stint/spa-kit/session/viewer.ts';

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
