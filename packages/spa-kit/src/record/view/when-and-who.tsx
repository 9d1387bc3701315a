import { InstantText } from '@stint/ui/dates/instant-text.tsx';

type WhenAndWhoProps = { at: string; who: { displayName: string } | null | undefined };

/** When something was done and by whom; the name is left out where nobody in person did it. */
export function WhenAndWho({ at, who }: WhenAndWhoProps) {
  return (
    <>
      <InstantText instant={at} />
      {who && ` · ${who.displayName}`}
    </>
  );
}
