import { SimpleGrid } from '@mantine/core';
import { MoneyField } from '@stint/spa-kit/record/form/money-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import type { TextForm } from '@stint/spa-kit/record/form/text-form.ts';
import { jobOrderLabels } from './job-order-values.ts';

/** Rates by the hour, or salary and fee for a direct hire. */
export function PriceFields({ form, direct }: { form: TextForm; direct: boolean }) {
  const field = (name: keyof typeof jobOrderLabels) => ({
    form,
    name,
    label: jobOrderLabels[name],
  });
  return (
    <SimpleGrid cols={{ base: 1, xs: direct ? 3 : 2 }}>
      {direct ? (
        <>
          <MoneyField {...field('salary')} />
          <NumberField {...field('feePercent')} suffix=" %" digits={4} />
          <MoneyField {...field('feeAmount')} />
        </>
      ) : (
        <>
          <MoneyField {...field('payRate')} digits={4} />
          <MoneyField {...field('billRate')} digits={4} />
        </>
      )}
    </SimpleGrid>
  );
}
