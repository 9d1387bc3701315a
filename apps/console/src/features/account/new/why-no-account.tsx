import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import type { ContactPerson } from './contact-people.ts';

type WhyNoAccountProps = { refusals: ContactPerson['accountEligibility']['refusals'] };

/** Each reason, and the record where it can be changed. */
export function WhyNoAccount({ refusals }: WhyNoAccountProps) {
  return refusals.map(({ code, message, blocking }) => (
    <div key={code}>
      {message}{' '}
      {blocking.map(({ id, label }) => (
        <RecordLink key={id} id={id}>
          Open {label}
        </RecordLink>
      ))}
    </div>
  ));
}
