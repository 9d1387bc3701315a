import { InstantText } from '@stint/ui/dates/instant-text.tsx';

type WhenAndWhoProps = { at: string; who: { displayName: string } | null | undefined };

/** When something was done and by whom; without a name where it was not done by a person. */
export function WhenAndWho({ at, who }: WhenAndWhoProps) {
  return (
    <>
      <InstantText instant={at} />
      {who && ` · ${who.displayName}`}
    </>
  );
}
