import { LARGEST_DOCUMENT } from '@stint/domain/document/document.ts';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useUpload, type Uploaded } from '@stint/spa-kit/client/use-upload.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { useExpenseTexts } from '../use-expense-texts.ts';

export const RemoveReceiptDocument = graphql(`
  mutation RemoveOwnReceipt($id: ID!) {
    removeReceipt(id: $id) {
      ... on ReceiptRemoved {
        id
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** A file that is not sent yet, and what was wrong with it when it was tried. */
export type WaitingReceipt = { file: File; problem: string | null };

/** Files by the keys of the expenses that they prove. */
type Waiting = ReadonlyMap<string, readonly WaitingReceipt[]>;

/**
 * Receipts of expenses. A file of an expense that is not saved yet waits until it is; one that could not be sent waits
 * too, and why is shown.
 */
export function useReceipts() {
  const texts = useExpenseTexts();
  const messages = useMessages();
  const upload = useUpload('/receipts');
  const [remove, removing] = useCommand(RemoveReceiptDocument);
  const [waiting, setWaiting] = useState<Waiting>(new Map());
  const [sending, setSending] = useState(false);

  const wait = (key: string, receipt: WaitingReceipt) =>
    setWaiting((now) => new Map(now).set(key, [...(now.get(key) ?? []), receipt]));
  const add = (key: string, file: File) => {
    if (file.size > LARGEST_DOCUMENT) {
      const problems = [{ path: 'file', message: texts.tooLarge }];
      showUnsuccessful(naming(file, { kind: 'invalid', message: '', problems }), messages);
      return;
    }
    wait(key, { file, problem: null });
  };
  const drop = (key: string, file: File) =>
    setWaiting((now) => {
      const rest = (now.get(key) ?? []).filter((each) => each.file !== file);
      return new Map([...now].filter(([each]) => each !== key)).set(key, rest);
    });

  /**
   * Sends what waits for these expenses.
   *
   * @param ids of the saved expenses by their keys
   * @returns whether everything was sent
   */
  const send = async (ids: ReadonlyMap<string, string>): Promise<boolean> => {
    setSending(true);
    let isAllSent = true;
    for (const [key, files] of waiting) {
      const expenseLineId = ids.get(key);
      if (expenseLineId === undefined) continue;
      for (const { file } of files) {
        const answer = await upload({ expenseLineId }, file);
        if (answer.kind === 'added') {
          drop(key, file);
          continue;
        }
        isAllSent = false;
        showUnsuccessful(naming(file, answer), messages);
        // It waits at the saved expense from now on.
        drop(key, file);
        wait(expenseLineId, { file, problem: problemOf(answer) });
      }
    }
    setSending(false);
    return isAllSent;
  };
  const dropAll = () => setWaiting(new Map());
  return { waiting, add, drop, dropAll, send, remove, busy: sending || removing };
}

/** What is wrong with the file itself; nothing where the network was. */
function problemOf(answer: Exclude<Uploaded, { kind: 'added' }>): string | null {
  return answer.kind === 'invalid' ? (answer.problems[0]?.message ?? answer.message) : null;
}

/** What is wrong with a file, under its name: several may be sent at once. */
function naming({ name }: File, answer: Exclude<Uploaded, { kind: 'added' }>) {
  return answer.kind === 'invalid' ? { ...answer, message: name } : answer;
}
