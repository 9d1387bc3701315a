import { Button, Checkbox, TextInput } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { BlockedBy } from '../src/form/blocked-by.tsx';
import { DateField } from '../src/form/date-field.tsx';
import { ReadDateContext } from '../src/form/read-date.ts';
import { useCheckedForm } from '../src/form/use-checked-form.ts';
import { show } from './render.tsx';

const sent = vi.fn();
const shown = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  HTMLElement.prototype.scrollIntoView = function (this: Element) {
    shown(this);
  };
});

/** A form with a name, a date, and a warning that has to be confirmed. */
function Form({ answer }: { answer?: string }) {
  const [name, setName] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const [confirmed, setConfirmed] = useState(false);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { root, onSubmit, blockedBy } = useCheckedForm({
    valid: () => {
      setTried(true);
      return name !== '' && confirmed;
    },
    send: async () => {
      sent(date);
      await Promise.resolve();
      setRefused(answer);
    },
  });
  const isMissing = tried && name === '';
  return (
    <form ref={root} noValidate onSubmit={onSubmit}>
      <TextInput
        label="Name"
        required
        value={name}
        error={(isMissing && 'Enter a name.') || refused}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <DateField label="Start" value={date} onChange={setDate} />
      <div data-blocking={tried && !confirmed ? 'Warnings' : undefined}>
        <Checkbox
          label="The credit limit is passed"
          checked={confirmed}
          onChange={(event) => setConfirmed(event.currentTarget.checked)}
        />
      </div>
      <Button type="submit">Send</Button>
      <BlockedBy names={blockedBy} />
    </form>
  );
}

const field = (name: RegExp | string) => screen.getByRole('textbox', { name });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));

test('what blocks a form scrolls into view, takes the focus and is named, one after the other', async () => {
  show(
    <ReadDateContext value={(text) => (text === '+7' ? '2026-12-08' : undefined)}>
      <Form />
    </ReadDateContext>,
  );
  await userEvent.type(field('Start'), 'soon');
  await send();
  await screen.findByText('Please check: Name, Start, Warnings');
  expect(document.activeElement).toBe(field(/Name/));
  expect(shown).toHaveBeenCalledWith(field(/Name/));

  await userEvent.type(field(/Name/), 'Ana');
  await screen.findByText('Please check: Start, Warnings');
  await send();
  await waitFor(() => expect(document.activeElement).toBe(field('Start')));

  await userEvent.clear(field('Start'));
  await userEvent.type(field('Start'), '+7');
  await screen.findByText('Please check: Warnings');
  await send();
  const confirm = screen.getByRole('checkbox', { name: 'The credit limit is passed' });
  await waitFor(() => expect(document.activeElement).toBe(confirm));
  expect(sent).not.toHaveBeenCalled();
});

test('nothing is named before somebody tries', async () => {
  show(<Form />);
  await userEvent.type(field('Start'), 'soon');
  await userEvent.tab();
  expect(screen.queryByText(/Please check/)).toBeNull();
});

test('what the server’s answer refuses is shown when it comes', async () => {
  show(<Form answer="This name is taken." />);
  await userEvent.type(field(/Name/), 'Ana');
  await userEvent.click(screen.getByRole('checkbox'));
  await send();
  await screen.findByText('Please check: Name');
  await waitFor(() => expect(document.activeElement).toBe(field(/Name/)));
});
