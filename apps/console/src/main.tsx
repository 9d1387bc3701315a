import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ConsoleApp } from './app/console-app.tsx';
import { makeRouter } from './app/router.ts';

const client = makeClient({ door: 'console' });
const router = makeRouter();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ConsoleApp client={client} router={router} />
  </StrictMode>,
);
