import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EssApp } from './app/ess-app.tsx';
import { keepOnDevice } from './install.ts';

const client = makeClient({ door: 'ess' });

// In slices, so that the first touch is answered while the screen is rendered.
startTransition(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <EssApp client={client} />
    </StrictMode>,
  ),
);

keepOnDevice();
