import { useMutation } from '@apollo/client/react';
import { showUnsuccessful } from '../answer/show-unsuccessful.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { useMessages } from '../messages/messages-context.tsx';
import type { Messages } from '@stint/messages/screen/messages.ts';
import { useSession } from '../session/session.ts';
import { SetLanguageDocument } from '../session/set-language.ts';
import { ViewerParts } from '../session/viewer.ts';

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
