import { Anchor } from '@mantine/core';
import { useStintClient } from '@stint/spa-kit/client/client-context.tsx';
import { IconFileText } from '@tabler/icons-react';
import { useClaimTexts } from '../claim/use-claim-texts.ts';
import type { Report } from './expense-document.ts';
import classes from './expense.module.css';

type Receipt = Report['lines'][number]['receipts'][number];

/** What a browser shows by itself. */
const shownTypes = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif']);

/** A receipt: a photo is shown, and larger when it is opened; any other file is opened. */
export function ReceiptView({ receipt }: { receipt: Receipt }) {
  const { fileName, contentType, downloadPath } = receipt;
  const { door } = useStintClient();
  const texts = useClaimTexts();
  const address = `${downloadPath}?door=${door}`;
  return (
    <Anchor
      href={address}
      target="_blank"
      rel="noreferrer"
      className={classes.receipt}
      aria-label={texts.openReceipt(fileName)}
    >
      {shownTypes.has(contentType) ? (
        <img src={address} alt={texts.receipt(fileName)} loading="lazy" className={classes.photo} />
      ) : (
        <>
          <IconFileText size={18} aria-hidden />
          {fileName}
        </>
      )}
    </Anchor>
  );
}
