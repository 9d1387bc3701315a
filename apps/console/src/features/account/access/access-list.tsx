import { Box, Code } from '@mantine/core';
import { RelatedRecords } from '@stint/spa-kit/record/view/related-records.tsx';
import type { IssuedAccess } from './issued-access.ts';

/** User names with their passwords, where a link was sent, and who got neither and why. */
export function AccessList({ issued }: { issued: readonly IssuedAccess[] }) {
  return (
    <Box mah="50vh" style={{ overflowY: 'auto' }} tabIndex={0}>
      <RelatedRecords
        label="How they sign in"
        empty=""
        records={issued.map((one) => ({
          id: one.id,
          title: one.name,
          detail: detailOf(one),
          aside: one.password && <Code fz="sm">{one.password}</Code>,
        }))}
      />
    </Box>
  );
}

function detailOf({ userName, invitedAddress, refusals }: IssuedAccess) {
  if (refusals.length > 0) return refusals.map((why) => <div key={why}>{why}</div>);
  return (
    <>
      <div>User name: {userName}</div>
      {invitedAddress && <div>A link goes by email to {invitedAddress}</div>}
    </>
  );
}
