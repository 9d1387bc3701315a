import { Dialog } from '@stint/ui/dialog/dialog.tsx';
import { useState } from 'react';
import { AccessDialog } from '../access/access-dialog.tsx';
import type { IssuedAccess } from '../access/issued-access.ts';
import type { ContactPerson } from './contact-people.ts';
import { ContactPicker } from './contact-picker.tsx';
import { ContactUserForm } from './contact-user-form.tsx';

/** A new CSS user: who, what they see, and how they sign in, once. */
export default function ContactUserDialog({ onClose }: { onClose: () => void }) {
  const [contact, setContact] = useState<ContactPerson | null>(null);
  const [issued, setIssued] = useState<IssuedAccess | null>(null);
  if (issued) return <AccessDialog title="CSS user created" issued={[issued]} onClose={onClose} />;
  if (contact) return <ContactUserForm contact={contact} onIssued={setIssued} onClose={onClose} />;
  return (
    <Dialog onClose={onClose} title="New CSS user" size="lg">
      <ContactPicker onPicked={setContact} />
    </Dialog>
  );
}
