import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../src/testing/jsdom-layout.ts';

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});
