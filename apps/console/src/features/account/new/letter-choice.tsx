import { Button, Group } from '@mantine/core';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

type LetterChoiceProps = { value: string | null; onChange: (letter: string | null) => void };

/** The first letter of the last name; pressed again, none. */
export function LetterChoice({ value, onChange }: LetterChoiceProps) {
  return (
    <Group gap={4} role="group" aria-label="First letter of the last name">
      {letters.map((letter) => (
        <Button
          key={letter}
          size="compact-xs"
          variant={letter === value ? 'filled' : 'default'}
          aria-pressed={letter === value}
          onClick={() => onChange(letter === value ? null : letter)}
        >
          {letter}
        </Button>
      ))}
    </Group>
  );
}
