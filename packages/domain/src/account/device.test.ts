import { expect, test } from 'vitest';
import { deviceOf, sessionText } from './device.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Edg/142.0';

test('a device is a browser on a system', () => {
  expect(deviceOf(FIREFOX)).toEqual({ browser: 'Firefox', system: 'Linux' });
  expect(deviceOf(EDGE)).toEqual({ browser: 'Edge', system: 'Windows' });
  expect(deviceOf('curl/8.5.0')).toBeNull();
});

test('the history names a session by its device and network address', () => {
  const ipAddress = '203.0.113.7';
  expect(sessionText({ userAgent: FIREFOX, ipAddress })).toBe('Firefox · Linux · 203.0.113.7');
  expect(sessionText({ userAgent: 'curl/8.5.0', ipAddress })).toBe('curl/8.5.0 · 203.0.113.7');
  expect(sessionText({ userAgent: null, ipAddress: null })).toBe('?');
});
