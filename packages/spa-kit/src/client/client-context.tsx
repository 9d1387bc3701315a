import { ApolloProvider } from '@apollo/client/react';
import { createContext, useContext, type ReactNode } from 'react';
import type { StintClient } from './make-client.ts';

const ClientContext = createContext<StintClient | null>(null);

/** Gives the app's client to everything inside. */
export function ClientProvider({ client, children }: { client: StintClient; children: ReactNode }) {
  return (
    <ClientContext value={client}>
      <ApolloProvider client={client.apollo}>{children}</ApolloProvider>
    </ClientContext>
  );
}

/** The app's client. Refused outside of `ClientProvider`. */
export function useStintClient(): StintClient {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('useStintClient needs a ClientProvider around it');
  return client;
}
