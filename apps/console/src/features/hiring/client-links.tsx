import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { Fragment } from 'react';

type ClientLinksProps = {
  of: readonly { assignment: { client: { id: string; name: string } } }[];
};

/** The clients of placements, each once. */
export function ClientLinks({ of }: ClientLinksProps) {
  const names = new Map(of.map(({ assignment: { client } }) => [client.id, client.name]));
  return [...names].map(([id, name], index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <RecordLink id={id}>{name}</RecordLink>
    </Fragment>
  ));
}
