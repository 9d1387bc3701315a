import { expect, it } from 'vitest';
import { ReadingProcess } from './reading-process.ts';

it('is waited for only so long: an upload whose process does not start is refused', async () => {
  await expect(ReadingProcess.start(1)).rejects.toThrow('The process that reads files ended.');
});

it('reads file after file once it has started', async () => {
  const reading = await ReadingProcess.start();
  const question = {
    name: 'clients.csv',
    bytes: Buffer.from('Client name\nKestrel'),
    defaults: { dayFirst: false, decimalMark: '.', currency: 'USD' } as const,
  };
  const read = { sheets: [{ fileName: 'clients.csv', rowsBelow: 1 }] };
  expect(await reading.ask(question, 10_000)).toMatchObject(read);
  expect(await reading.ask(question, 10_000)).toMatchObject(read);
  reading.end();
});
