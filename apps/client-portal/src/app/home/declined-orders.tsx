import { Alert, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PortalHomeQuery } from '../../gql/graphql.ts';
import { useTexts } from '../../messages/texts.ts';

type DeclinedOrdersProps = { orders: PortalHomeQuery['declined']['nodes'] };

/** The newest declined orders with the agency's remarks. Few contacts have any, so its code is loaded then. */
export default function DeclinedOrders({ orders }: DeclinedOrdersProps) {
  return (
    <Alert color="red" variant="light" title={useTexts().figures.declined}>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {orders.map(({ id, title, reviewRemarks }) => (
          <li key={id}>
            <Link to={`/orders/${id}`} style={{ color: 'inherit', fontWeight: 600 }}>
              {title}
            </Link>
            {reviewRemarks && (
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                {reviewRemarks}
              </Text>
            )}
          </li>
        ))}
      </Stack>
    </Alert>
  );
}
