import { Alert, Stack, Text, Textarea } from '@mantine/core';
import { hoursAndMinutes } from '@stint/domain/kernel/hours-and-minutes.ts';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { useBlocking } from '@stint/ui/form/use-blocking.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { FindingList } from '../../claim/finding-list.tsx';
import { useClaimForm } from '../../claim/form/use-claim-form.ts';
import { SubmitPanel } from '../../claim/submit/submit-panel.tsx';
import { useClaimTexts } from '../../claim/use-claim-texts.ts';
import { useSubmitClaim, type SubmitWith } from '../../claim/submit/use-submit-claim.ts';
import { useTimesheetTexts } from '../use-timesheet-texts.ts';
import { DayCard } from './day-card.tsx';
import { enteredMinutes } from './entry-findings.ts';
import { SubmitTimesheetDocument } from './submit-timesheet.ts';
import { useWeekFindings } from './use-week-findings.ts';
import { isRemoving, weekSaving } from './week-form.ts';
import type { Sheet } from './week-sheet.query.ts';

type WeekSheetFormProps = { sheet: Sheet; reread: () => Promise<Sheet | null> };

/** The days of a sheet, what the checks find, and what submits it. An unchanged one is submitted with one tap. */
export function WeekSheetForm({ sheet, reread }: WeekSheetFormProps) {
  const texts = useTimesheetTexts();
  const claims = useClaimTexts();
  const navigate = useNavigate();
  const { form, setForm, dirty, save, busy, discard } = useClaimForm(sheet, weekSaving, reread);
  const { all, editing } = useWeekFindings(form);
  const [submit, submitting] = useSubmitClaim(SubmitTimesheetDocument);
  const { root, attempt, blockedBy } = useBlocking<HTMLFormElement>();
  const [isGone, setGone] = useState(false);
  const actionOf = (name: string) => sheet.actions.find(({ action }) => action === name);
  const isEditable = actionOf('edit')?.allowed === true;
  const isLocked = isEditable && sheet.rules.lineEditRule === 'LOCKED';
  const removalProblem = all.find(({ code, key }) => code === 'REASON_REQUIRED' && key === null);
  const general = all.filter(
    (finding) => finding.key === null && finding.date === null && finding !== removalProblem,
  );

  const trySave = async (): Promise<Sheet | null> => {
    if (!dirty) return sheet;
    const isFinished = attempt();
    setForm((now) => ({ ...now, isTried: true }));
    return isFinished && editing.length === 0 ? save() : null;
  };
  const onSave = async () => {
    if (await trySave()) showNotice({ message: claims.saved });
  };
  const onSubmit = async (said: SubmitWith) => {
    const saved = await trySave();
    if (!saved || !(await submit(saved, said))) return;
    // The guard must be removed before the screen changes.
    flushSync(() => setGone(true));
    await navigate({ to: '/timesheets' });
  };
  return (
    <form
      ref={root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      <LeaveGuard unsaved={dirty && !isGone}>
        <Stack gap="md">
          {form.conflicts && (
            <Alert color="yellow" role="alert" title={claims.bothChanged}>
              {claims.bothChangedWhy}
            </Alert>
          )}
          {isLocked && <Text>{texts.locked}</Text>}
          <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {sheet.checks.days.map((day) => (
              <DayCard
                key={day.date}
                day={day}
                form={form}
                findings={all}
                isEditable={isEditable && !isLocked}
                onForm={setForm}
              />
            ))}
          </Stack>
          {dirty && isRemoving(form) && sheet.rules.lineEditRule === 'WITH_REASON' && (
            <Textarea
              size="md"
              label={texts.whyRemoved}
              required
              maxLength={500}
              value={form.removalReason}
              error={removalProblem?.text}
              onChange={({ currentTarget }) =>
                setForm({ ...form, removalReason: currentTarget.value, refused: [] })
              }
            />
          )}
          <FindingList findings={general} />
          <SubmitPanel
            total={hoursAndMinutes(enteredMinutes(form.entries, form.seen))}
            disclaimer={sheet.checks.disclaimer}
            action={actionOf('submit')}
            warnings={all.filter(({ isWarning }) => isWarning).map(({ code }) => code)}
            isStopped={all.some(({ isWarning }) => !isWarning)}
            onStopped={attempt}
            blockedBy={blockedBy}
            // oxlint-disable-next-line stint/no-own-decision -- what the button is called
            isAgain={sheet.status === 'REJECTED'}
            dirty={dirty}
            busy={busy || submitting}
            onSave={() => void onSave()}
            onDiscard={discard}
            onSubmit={(said) => void onSubmit(said)}
          />
        </Stack>
      </LeaveGuard>
    </form>
  );
}
