import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PortalApp } from './app/portal-app.tsx';

const client = makeClient({ door: 'portal' });

// In slices, so that the first touch is answered while the screen is rendered.
startTransition(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <PortalApp client={client} />
    </StrictMode>,
  ),
);
