import { useLocalStorage } from '@mantine/hooks';
import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
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
export function PanelEdge() {
  const edge = useRef<HTMLDivElement>(null);
  const panelOf = () => edge.current?.parentElement ?? null;
  const [width, setWidth] = useLocalStorage({
    key: 'stint.panel-width',
    defaultValue: usual,
    getInitialValueInEffect: false,
  });
  const dragged = useRef<number | null>(null);
  const room = () => panelOf()?.parentElement?.clientWidth || window.innerWidth;
  const widest = () => Math.max(narrowest, room() - listWidth);
  const fitting = (wanted: number) => Math.round(Math.min(Math.max(wanted, narrowest), widest()));

  // On the screen around the panel, so that the list beside it keeps clear of it.
  useLayoutEffect(() => show(panelOf(), width), [width]);
  useLayoutEffect(() => {
    const around = panelOf()?.parentElement;
    return () => {
      around?.style.removeProperty('--panel-width');
    };
  }, []);

  const onPointerMove = ({ clientX }: PointerEvent) => {
    const panel = panelOf();
    if (dragged.current === null || !panel) return;
    dragged.current = fitting(panel.getBoundingClientRect().right - clientX);
    show(panel, dragged.current);
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
      ref={edge}
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={Math.max(width, window.innerWidth - listWidth)}
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
