import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EssApp } from './app/ess-app.tsx';
import { keepOnDevice } from './install.ts';

const client = makeClient({ door: 'ess' });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <EssApp client={client} />
  </StrictMode>,
);

keepOnDevice();
