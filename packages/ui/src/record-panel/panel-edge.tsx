import { useLocalStorage } from '@mantine/hooks';
import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import classes from './record-panel.module.css';

/** Pixels. */
const usual = 600;
const narrowest = 400;
/** What stays for the list beside it: a name and a status. */
const listWidth = 320;
const step = 40;

/**
 * The edge of a panel, which is dragged, or moved with ← and → (Home and End: as wide and as narrow as it gets; Enter
 * or a double click: as usual). The width is the same for every record, and remembered on this device.
 */
export function PanelEdge({ panel }: { panel: RefObject<HTMLElement | null> }) {
  const [width, setWidth] = useLocalStorage({ key: 'stint.panel-width', defaultValue: usual });
  const dragged = useRef<number | null>(null);
  const room = () => panel.current?.parentElement?.clientWidth || window.innerWidth;
  const widest = () => Math.max(narrowest, room() - listWidth);
  const fitting = (wanted: number) => Math.round(Math.min(Math.max(wanted, narrowest), widest()));

  // On the screen around the panel, so that the list beside it keeps clear of it.
  useLayoutEffect(() => show(panel.current, width), [panel, width]);
  useLayoutEffect(() => {
    const around = panel.current?.parentElement;
    return () => {
      around?.style.removeProperty('--panel-width');
    };
  }, [panel]);

  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (dragged.current === null || !panel.current) return;
    dragged.current = fitting(panel.current.getBoundingClientRect().right - clientX);
    show(panel.current, dragged.current);
  };
  const onPointerUp = () => {
    if (dragged.current !== null) setWidth(dragged.current);
    dragged.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = widthAfter(event.key, fitting(width), widest());
    if (wanted === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setWidth(fitting(wanted));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={Math.max(width, widest())}
      tabIndex={0}
      className={classes.edge}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setWidth(usual)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        event.preventDefault();
        dragged.current = fitting(width);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    />
  );
}

function show(panel: HTMLElement | null, width: number) {
  panel?.parentElement?.style.setProperty('--panel-width', `${width}px`);
}

function widthAfter(key: string, width: number, widest: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return width + step;
    case 'ArrowRight':
      return width - step;
    case 'Home':
      return widest;
    case 'End':
      return narrowest;
    case 'Enter':
      return usual;
    default:
      return undefined;
  }
}
