import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../src/testing/jsdom-layout.ts';

/** Menus and dialogs are loaded when they are opened, which can take long on a busy machine. */
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});
