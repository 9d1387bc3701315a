import { useState } from 'react';
import { NewTokenForm } from './new-token-form.tsx';
import { TokenValue } from './token-value.tsx';

type NewTokenProps = { onClose: () => void; onSaved: (id: string) => void };

/** The form of a new token, and then its value, which is shown this once. */
export default function NewToken({ onClose, onSaved }: NewTokenProps) {
  const [made, setMade] = useState<{ id: string; value: string } | null>(null);
  return made === null ? (
    <NewTokenForm onClose={onClose} onMade={setMade} />
  ) : (
    <TokenValue value={made.value} onClose={() => onSaved(made.id)} />
  );
}
