import { createContext, useContext } from 'react';
import { english } from '@stint/messages/en/screen.ts';
import type { Messages } from '@stint/messages/screen/messages.ts';

/** The language of spa-kit's messages; English by default. */
export const MessagesContext = createContext<Messages>(english);

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
