import { Facts } from '@stint/ui/facts/facts.tsx';
import type { UnmaskedNumbers } from './use-unmasked-request.ts';

/** Numbers that are masked elsewhere. */
export function NumbersInFull({ numbers }: { numbers: Omit<UnmaskedNumbers, '__typename'> }) {
  const { socialSecurityNumber, accounts } = numbers;
  return (
    <Facts
      facts={[
        ...(socialSecurityNumber === null
          ? []
          : [{ label: 'Social Security number', value: socialSecurityNumber }]),
        ...accounts.flatMap(({ routingNumber, accountNumber }, place) => [
          { label: `Routing number ${place + 1}`, value: routingNumber },
          { label: `Account number ${place + 1}`, value: accountNumber },
        ]),
      ]}
    />
  );
}
