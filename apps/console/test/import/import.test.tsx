import { screen, waitFor, within } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { HttpResponse } from 'msw';
import { http } from 'msw/http';
import { server } from '@stint/spa-kit/testing/server.ts';
import { expect, test } from 'vitest';
import { ImportRunsDocument } from '../../src/features/import/import-runs.tsx';
import { ImportProblemsDocument } from '../../src/features/import/run/import-problem-table.tsx';
import { ImportRunDocument } from '../../src/features/import/run/import-run.ts';
import {
  CheckImportDocument,
  RunImportDocument,
  SetImportChoicesDocument,
  SetImportMappingDocument,
} from '../../src/features/import/run/use-import.ts';
import type { SetImportChoicesInput, SetImportMappingInput } from '../../src/gql/graphql.ts';
import { renderConsole } from '../render-console.tsx';
import { counted, importFile, importRun, type Run } from './import-records.ts';

const runs = on(ImportRunsDocument).answers(() => ({
  importRuns: {
    __typename: 'ImportRunConnection',
    nodes: [],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
}));
const shows = (run: () => Run) => on(ImportRunDocument).answers(() => ({ importRun: run() }));
const changed = (run: Run) => ({ __typename: 'ImportChanged' as const, run });
const people = new File(['First,Last\nZoë,Bartoletti'], 'people.csv', { type: 'text/csv' });

test('files that are chosen become an import that opens', async () => {
  server.use(
    http.post('*/import/upload', () => HttpResponse.json({ runId: 'imp_1' }, { status: 201 })),
  );
  const { user, address } = renderConsole('/import', {
    handlers: [runs, shows(() => importRun())],
  });
  await user.upload(await screen.findByLabelText(/Choose files/), people);
  await screen.findByRole('heading', { name: 'people.csv' });
  expect(address()).toBe('/import/imp_1');
});

test('a file that cannot be read is named with the reason', async () => {
  const problems = [{ path: 'people.csv', message: 'This file is empty.' }];
  server.use(
    http.post('*/import/upload', () =>
      HttpResponse.json({ message: 'Please check', problems }, { status: 422 }),
    ),
  );
  const { user } = renderConsole('/import', { handlers: [runs] });
  await user.upload(await screen.findByLabelText(/Choose files/), people);
  await screen.findByText('people.csv: This file is empty.');
});

test('a required field without a column keeps the check back until one is chosen', async () => {
  const sent: SetImportMappingInput[] = [];
  const unmapped = importFile({
    mapping: [
      { __typename: 'ColumnMapping', field: 'firstName', column: 'First' },
      { __typename: 'ColumnMapping', field: 'lastName', column: null },
    ],
  });
  const { user } = renderConsole('/import/imp_1', {
    handlers: [
      shows(() => importRun({}, [unmapped])),
      on(SetImportMappingDocument).answers(({ input }) => {
        sent.push(input);
        return { setImportMapping: changed(importRun({ version: 2 })) };
      }),
    ],
  });
  const check = await screen.findByRole('button', { name: 'Check 120 rows' });
  expect(check).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('combobox', { name: 'Column for Last name' }));
  await user.click(screen.getByRole('option', { name: 'Last' }));
  await waitFor(() => expect(check).toHaveProperty('disabled', false));
  expect(sent).toEqual([
    {
      fileId: 'fil_1',
      recordKind: 'CANDIDATE',
      mapping: [
        { field: 'firstName', column: 'First' },
        { field: 'lastName', column: 'Last' },
      ],
    },
  ]);
});

test('check, then the count on the button, then what came of it; working shows progress', async () => {
  let run = importRun();
  const { user } = renderConsole('/import/imp_1', {
    handlers: [
      shows(() => run),
      on(CheckImportDocument).answers(() => {
        run = importRun({ status: 'CHECKED' }, [importFile({ counts: wouldCreate })]);
        const working = importRun({ status: 'CHECKING', rowsDone: 60 });
        return { checkImport: changed(working) };
      }),
      on(RunImportDocument).answers(() => {
        run = importRun({ status: 'DONE' }, [importFile({ counts: wouldCreate })]);
        return { runImport: changed(run) };
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Check 120 rows' }));
  await screen.findByText('Checking rows · 60 of 120');
  await user.click(await screen.findByRole('button', { name: 'Import 117 rows' }, waiting));
  await screen.findByText('Result:');
  expect(screen.getAllByText('3 refused')).toHaveLength(2);
});

test('bad rows are listed with line, column and reason', async () => {
  const checked = importRun({ status: 'CHECKED' }, [importFile({ counts: wouldCreate })]);
  const { user } = renderConsole('/import/imp_1', {
    handlers: [
      shows(() => checked),
      on(ImportProblemsDocument).answers(() => ({
        importRun: {
          __typename: 'ImportRun',
          id: 'imp_1',
          files: [
            {
              __typename: 'ImportFile',
              id: 'fil_1',
              problems: {
                __typename: 'ImportProblemConnection',
                nodes: [
                  {
                    __typename: 'ImportProblem',
                    id: 'prb_1',
                    line: 17,
                    severity: 'REFUSED',
                    column: 'Email',
                    message: 'This is no email address.',
                  },
                ],
                pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
                totalCount: 1,
              },
            },
          ],
        },
      })),
    ],
  });
  await user.click(await screen.findByRole('button', { name: /^Show what was found/ }));
  const row = (await screen.findByText('This is no email address.')).closest('tr')!;
  within(row).getByText('17');
  within(row).getByText('Refused');
  within(row).getByText('Email');
});

test('rows with an unreadable cell are refused, or imported without it as a person chooses', async () => {
  const sent: SetImportChoicesInput[] = [];
  const finding = (column: string, choice: 'REFUSE' | 'LEAVE_OUT') => ({
    __typename: 'ImportFinding' as const,
    code: 'INVALID_EMAIL',
    column,
    rows: 3,
    example: `${column} “x” is not an email address.`,
    choice,
  });
  const findings = [finding('Email', 'REFUSE'), finding('Other', 'LEAVE_OUT')];
  let run = importRun({ status: 'CHECKED' }, [importFile({ counts: wouldCreate, findings })]);
  const { user } = renderConsole('/import/imp_1', {
    handlers: [
      shows(() => run),
      on(SetImportChoicesDocument).answers(({ input }) => {
        sent.push(input);
        const chosen = [finding('Email', 'LEAVE_OUT'), findings[1]!];
        run = importRun({ version: 2 }, [importFile({ findings: chosen })]);
        return { setImportChoices: changed(run) };
      }),
    ],
  });
  const table = await screen.findByRole('table', { name: /^Cells of people.csv/ });
  const row = within(table)
    .getByText(/^Email “x”/)
    .closest('tr')!;
  const select = within(row).getByRole('combobox');
  expect(select).toHaveProperty('value', 'Refuse the row');
  await user.click(select);
  await user.click(screen.getByRole('option', { name: 'Import without this cell' }));
  await waitFor(() => expect(select).toHaveProperty('value', 'Import without this cell'));
  expect(sent).toEqual([
    {
      fileId: 'fil_1',
      choices: [
        { code: 'INVALID_EMAIL', column: 'Email', choice: 'LEAVE_OUT' },
        { code: 'INVALID_EMAIL', column: 'Other', choice: 'LEAVE_OUT' },
      ],
    },
  ]);
  await screen.findByText(/^Something has changed since the check/);
  screen.getByRole('button', { name: 'Check again' });
  expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
});

test('the headings of a report are in the line that a person says', async () => {
  const sent: SetImportMappingInput[] = [];
  const line = (number: number, ...cells: string[]) => ({
    __typename: 'ImportLine' as const,
    line: number,
    cells,
  });
  const report = importFile({
    headingLine: 1,
    opening: [line(1, 'Customer contacts', ''), line(4, 'First', 'Last')],
    notes: ['2 blank rows are skipped.'],
  });
  const { user } = renderConsole('/import/imp_1', {
    handlers: [
      shows(() => importRun({}, [report])),
      on(SetImportMappingDocument).answers(({ input }) => {
        sent.push(input);
        const moved = importFile({ ...report, headingLine: 4 });
        return { setImportMapping: changed(importRun({ version: 2 }, [moved])) };
      }),
    ],
  });
  await screen.findByText('2 blank rows are skipped.');
  await user.click(screen.getByRole('button', { name: 'Columns and fields' }));
  await user.click(screen.getByRole('combobox', { name: 'Line with the headings' }));
  await user.click(screen.getByRole('option', { name: '4: First · Last' }));
  expect(sent).toEqual([{ fileId: 'fil_1', recordKind: 'CANDIDATE', headingLine: 4 }]);
});

const wouldCreate = counted({ created: 117, refused: 3 });
const waiting = { timeout: 5_000 };
