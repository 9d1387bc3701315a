import { Anchor } from '@mantine/core';
import type { OwnAssignmentFragment } from '../../gql/graphql.ts';
import { useTexts } from '../../messages/texts.ts';
import classes from './assignment-card.module.css';

type WorkplaceFactsProps = { workplace: OwnAssignmentFragment['workplace'] };

/** Where to go, with a map of the address, and whom to see there, with a number to call. */
export function WorkplaceFacts({ workplace }: WorkplaceFactsProps) {
  const ess = useTexts();
  const { clientName, locationName, street, city, region, postalCode } = workplace;
  const { reportsToName, reportsToPhone } = workplace;
  const town = [city, [region, postalCode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const address = [street, town].filter(Boolean).join(', ');
  return (
    <>
      <dt>{ess.place}</dt>
      <dd>
        <div>{[clientName, locationName].filter(Boolean).join(', ')}</div>
        {address && (
          <>
            <div>{address}</div>
            <Anchor
              className={classes.press}
              href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`}
              target="_blank"
              rel="noreferrer"
            >
              {ess.map}
            </Anchor>
          </>
        )}
      </dd>
      {reportsToName && (
        <>
          <dt>{ess.reportTo}</dt>
          <dd>
            <div>{reportsToName}</div>
            {reportsToPhone && (
              <Anchor
                className={classes.press}
                href={`tel:${reportsToPhone.replace(/[^\d+]/g, '')}`}
                aria-label={`${ess.call(reportsToName)}, ${reportsToPhone}`}
              >
                {reportsToPhone}
              </Anchor>
            )}
          </dd>
        </>
      )}
    </>
  );
}
