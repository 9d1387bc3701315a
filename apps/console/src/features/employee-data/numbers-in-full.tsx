import { Facts } from '@stint/ui/facts/facts.tsx';

/** Numbers that are masked elsewhere. */
export type Numbers = {
  socialSecurityNumber: string | null;
  accounts: readonly { routingNumber: string; accountNumber: string }[];
};

export function NumbersInFull({ numbers }: { numbers: Numbers }) {
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
