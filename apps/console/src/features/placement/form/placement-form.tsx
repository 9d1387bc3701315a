import { Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { PageBody } from '@stint/ui/app-shell/page-body.tsx';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import { useState, type FormEvent } from 'react';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { FormSection } from '@stint/spa-kit/record/form/form-section.tsx';
import { ScheduleFields } from '@stint/spa-kit/record/schedule/schedule-fields.tsx';
import {
  BillingFields,
  DateFields,
  DirectFields,
  HourlyFields,
  WorkplaceFields,
} from '../../../record/terms/terms-fields.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { OwnerFields } from './owner-fields.tsx';
import { PlacementFoot } from './placement-foot.tsx';
import { placementInput, type PlacementValues, type PlacingTarget } from './placement-values.ts';
import { PlacingEffect } from './placing-effect.tsx';
import { usePlaceCandidate } from './use-place-candidate.ts';
import { usePlacementPreview } from './use-placement-preview.ts';

type PlacementFormProps = {
  candidate: { fullName: string };
  jobOrder: { id: string; number: number; title: string; client: { id: string; name: string } };
  target: PlacingTarget;
  initial: PlacementValues;
};

/** The placement form (P-4): terms, who is credited, conditions, and live what placing comes to. */
export function PlacementForm({ candidate, jobOrder, target, initial }: PlacementFormProps) {
  const form = useForm({ initialValues: initial });
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const { root, attempt, blockedBy } = useBlocking<HTMLFormElement>();
  const preview = usePlacementPreview(placementInput(form.values, target));
  const [place, placing] = usePlaceCandidate(form, jobOrder.id);
  const { jobType } = form.values;
  const { client } = jobOrder;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const finished = attempt();
    const open = preview.warnings.some(({ code }) => !accepted.includes(code));
    if (form.validate().hasErrors || !finished || open) return;
    await place(placementInput(form.getValues(), target, accepted));
  };
  return (
    <form ref={root} noValidate onSubmit={(event) => void submit(event)}>
      <LeaveGuard unsaved={form.isDirty()} inAddress>
        <PageBody>
          <div>
            <Title order={2}>{candidate.fullName}</Title>
            <Text size="sm" c="dimmed">
              Job order {recordNumber('JobOrder', jobOrder.number)} · {jobOrder.title} ·{' '}
              {client.name}
            </Text>
          </div>
          <FormSection title="Work">
            <ChoiceField
              form={form}
              name="jobType"
              label="Job type"
              choices={choicesOf(jobTypeLabels)}
              required
            />
            <DateFields form={form} />
          </FormSection>
          {jobType === 'DIRECT' ? (
            <FormSection title="Salary and fee" cols={4}>
              <DirectFields form={form} required />
            </FormSection>
          ) : (
            <FormSection title="Rates" cols={4}>
              <HourlyFields form={form} required burden={preview.burdenPercent} />
            </FormSection>
          )}
          <FormSection title="Workplace">
            <WorkplaceFields form={form} clientId={client.id} />
          </FormSection>
          <FormSection title="Schedule" cols={1}>
            <ScheduleFields form={form} />
          </FormSection>
          <FormSection title="Billing">
            <BillingFields form={form} clientId={client.id} />
          </FormSection>
          <OwnerFields form={form} />
          <ConditionFields form={form} />
          <PlacingEffect
            preview={preview}
            accepted={accepted}
            onAccepted={setAccepted}
            tried={tried}
          />
        </PageBody>
      </LeaveGuard>
      <PlacementFoot
        values={form.values}
        burdenPercent={preview.burdenPercent}
        placing={placing}
        blockedBy={blockedBy}
      />
    </form>
  );
}
