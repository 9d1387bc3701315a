import { expect, it } from 'vitest';
import { circleIn } from '../tooling/no-circular-files.ts';

const file = (fileName: string, ...imports: string[]) => ({ fileName, imports });

it('is found wherever it begins', () => {
  const files = [file('index', 'frame'), file('frame', 'list'), file('list', 'text', 'frame')];
  expect(circleIn(files)).toEqual(['frame', 'list']);
  expect(circleIn([file('alone', 'alone')])).toEqual(['alone']);
});

it('is not what several files import', () => {
  const files = [file('index', 'frame', 'list'), file('frame', 'text'), file('list', 'text')];
  expect(circleIn([...files, file('text', 'not-built-here')])).toBeUndefined();
});
