import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether the end of a text can be read above something that stays at the bottom of the screen; up to date while the page
 * is scrolled, resized and changed.
 *
 * @param bottom what may cover the text
 */
export function useInSightAbove(
  text: RefObject<HTMLElement | null>,
  bottom: RefObject<HTMLElement | null>,
): boolean {
  const [isInSight, setInSight] = useState(false);
  // After each change: what is typed above the text moves it.
  useEffect(() => {
    const look = () => setInSight(endsAbove(text.current, bottom.current));
    look();
    const closing = new AbortController();
    const { signal } = closing;
    // Whatever it is that scrolls.
    document.addEventListener('scroll', look, { capture: true, passive: true, signal });
    window.addEventListener('resize', look, { signal });
    return () => closing.abort();
  });
  return isInSight;
}

function endsAbove(text: HTMLElement | null, bottom: HTMLElement | null): boolean {
  if (!text || !bottom) return false;
  const end = text.getBoundingClientRect().bottom;
  // Browsers round to parts of a pixel.
  return end >= 0 && end <= bottom.getBoundingClientRect().top + 1;
}
