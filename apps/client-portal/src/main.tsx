import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PortalApp } from './app/portal-app.tsx';

const client = makeClient({ door: 'portal' });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PortalApp client={client} />
  </StrictMode>,
);
