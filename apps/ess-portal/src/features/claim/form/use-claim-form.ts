import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Answer, SuccessOf } from '@stint/spa-kit/answer/answer.ts';
import { showUnsuccessful } from '@stint/spa-kit/answer/show-unsuccessful.tsx';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useMessages } from '@stint/spa-kit/messages/messages-context.tsx';
import { useState } from 'react';
import type { ClaimEntry } from './claim-entry.ts';
import { type ClaimForm, isDirty, mergedForm, unchangedForm } from './claim-form.ts';
import { type Finding, placed } from './finding.ts';

/** How a kind of claim is typed and saved. */
export interface ClaimSaving<Claim, Entry extends ClaimEntry, Input, Data> {
  entriesOf: (claim: Claim) => Entry[];
  /** Fields of an entry by the names that the API has for them. */
  fields: Readonly<Record<string, keyof Entry & string>>;
  document: TypedDocumentNode<Data, { input: Input }>;
  inputOf: (form: ClaimForm<Claim, Entry>) => Input;
  /** The claim in the answer. */
  savedIn: (answer: SuccessOf<Data>) => Claim;
}

/**
 * What is typed into a claim. It follows the claim while nothing is typed; what is typed stays until it is saved or
 * discarded. Where the claim was changed elsewhere meanwhile, nothing is saved: both changes stand in the form
 * together.
 *
 * @param saving at module scope
 * @param reread answers the claim as it is now
 */
export function useClaimForm<
  Claim extends { version: number },
  Entry extends ClaimEntry,
  Input,
  Data,
>(
  claim: Claim,
  saving: ClaimSaving<Claim, Entry, Input, Data>,
  reread: () => Promise<Claim | null>,
) {
  const { entriesOf, fields, document, inputOf, savedIn } = saving;
  const messages = useMessages();
  const [run, busy] = useCommand(document, { notices: false });
  const [form, setForm] = useState(() => unchangedForm(claim, entriesOf));
  const dirty = isDirty(form, entriesOf);
  const isNewer = claim !== form.seen && claim.version >= form.seen.version;
  if (isNewer && !dirty) setForm(unchangedForm(claim, entriesOf));

  /** Answers the claim as it was saved; null when it was not, and why is shown. */
  const save = async (): Promise<Claim | null> => {
    const answer = await run({ input: inputOf(form) });
    if (answer.kind === 'done') {
      const saved = savedIn(answer.value);
      setForm(unchangedForm(saved, entriesOf));
      return saved;
    }
    const now = isStale(answer) ? await reread() : null;
    if (now) {
      setForm(mergedForm(form, now, entriesOf));
      return null;
    }
    const refused = refusedIn(answer, form, fields);
    if (!refused.some(({ key }) => key !== null)) showUnsuccessful(answer, messages);
    setForm({ ...form, refused });
    return null;
  };
  return {
    form,
    setForm,
    dirty,
    save,
    busy,
    discard: () => setForm(unchangedForm(claim, entriesOf)),
  };
}

const isStale = (answer: Answer<unknown>) =>
  answer.kind === 'refused' && answer.refusals.some(({ code }) => code === 'CHANGED_SINCE');

function refusedIn(
  answer: Answer<unknown>,
  { entries }: ClaimForm<unknown, ClaimEntry>,
  fields: Readonly<Record<string, string>>,
): Finding[] {
  const said =
    answer.kind === 'refused'
      ? answer.refusals.map(({ code, message, field }) => ({ code, text: message, path: field }))
      : answer.kind === 'invalid'
        ? answer.problems.map(({ path, message }) => ({
            code: 'INVALID',
            text: message,
            path: path.replace(/^input\./, ''),
          }))
        : [];
  const keys = entries.map(({ key }) => key);
  return placed(said, keys, fields);
}
