import { createContext, useContext } from 'react';
import { english, type Messages } from './messages.ts';

/** The language of spa-kit's messages; English by default. */
export const MessagesContext = createContext<Messages>(english);

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
