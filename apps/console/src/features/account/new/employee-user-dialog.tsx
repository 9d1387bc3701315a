import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useState } from 'react';
import { AccessDialog } from '../access/access-dialog.tsx';
import type { IssuedAccess } from '../access/issued-access.ts';
import type { EmployeePerson } from './employee-people.ts';
import { EmployeePicker } from './employee-picker.tsx';
import { EmployeeUsersForm } from './employee-users-form.tsx';

/** New ESS users: who, what they see, and how they sign in, once. */
export default function EmployeeUserDialog({ onClose }: { onClose: () => void }) {
  const [people, setPeople] = useState<readonly EmployeePerson[] | null>(null);
  const [issued, setIssued] = useState<readonly IssuedAccess[] | null>(null);
  if (issued) return <AccessDialog title="ESS users" issued={issued} onClose={onClose} />;
  if (people) {
    return <EmployeeUsersForm people={people} onIssued={setIssued} onClose={onClose} />;
  }
  return (
    <Dialog onClose={onClose} title="New ESS user" size="lg">
      <EmployeePicker onPicked={setPeople} />
    </Dialog>
  );
}
