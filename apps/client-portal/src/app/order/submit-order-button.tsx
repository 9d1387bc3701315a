import { Button } from '@mantine/core';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../messages/texts.ts';

/** The way to a new order, for contacts who may submit one. */
export function SubmitOrderButton() {
  const { submitOrder } = useTexts();
  if (!useMay('job-order:submit')) return null;
  return (
    <Button
      component={Link}
      to="/orders/new"
      size="md"
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {submitOrder}
    </Button>
  );
}
