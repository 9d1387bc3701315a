import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ConsoleApp } from './app/console-app.tsx';

const client = makeClient({ door: 'console' });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ConsoleApp client={client} />
  </StrictMode>,
);
