import { useQuery } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import type { PunchKind } from '@stint/domain/punch/punch.ts';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import { instantAt } from '@stint/ui/dates/wall-clock.ts';
import { graphql } from '../../../gql/gql.ts';
import { AddPunchDocument } from '../punch-fragments.ts';
import { CorrectionDialog } from './correction-dialog.tsx';
import { PunchFields, punchRules } from './punch-fields.tsx';

export const AssignmentZoneDocument = graphql(`
  query AssignmentZone($id: ID!) {
    assignment(id: $id) {
      location {
        timeZone
      }
    }
  }
`);

type AddPunchProps = {
  assignmentId: string;
  /** The day that it is probably of. */
  day: string;
  onClose: () => void;
};

/** Adds a punch that is missing, in the time of the work. */
export default function AddPunch({ assignmentId, ...props }: AddPunchProps) {
  const { agency } = useViewer();
  const { data, error } = useQuery(AssignmentZoneDocument, { variables: { id: assignmentId } });
  if (!data && !error) return null;
  const zone = data?.assignment?.location?.timeZone ?? agency.timeZone;
  return <AddPunchForm assignmentId={assignmentId} zone={zone} {...props} />;
}

/** @param props.zone IANA, of the work */
function AddPunchForm({ assignmentId, zone, day, onClose }: AddPunchProps & { zone: string }) {
  const form = useForm({
    initialValues: { kind: '', at: `${day}T17:00`, reason: '' },
    validate: punchRules,
  });
  return (
    <CorrectionDialog
      title="Add punch"
      saveLabel="Add punch"
      done="The punch is added."
      form={form}
      command={AddPunchDocument}
      inputOf={({ kind, at, reason }) => ({
        assignmentId,
        kind: kind as PunchKind,
        at: instantAt(at, zone),
        reason,
      })}
      onClose={onClose}
    >
      <PunchFields form={form} zone={zone} />
    </CorrectionDialog>
  );
}
