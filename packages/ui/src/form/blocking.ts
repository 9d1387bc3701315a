/** An element that prevents a form from being sent, and what people call it. */
export type Blocking = { name: string; element: HTMLElement };

const candidates =
  'input:not([type=hidden]), textarea, select, [aria-invalid="true"], [data-blocking]';

/**
 * What prevents this form from being sent, from its top: fields that are marked as wrong, those whose text
 * stands for no value (`useUnfinished`), and parts that say so themselves with `data-blocking="name"`, such
 * as warnings that are not confirmed.
 */
export function blockingIn(form: HTMLElement): Blocking[] {
  const blocking = [...form.querySelectorAll<HTMLElement>(candidates)].filter(isBlocking);
  return blocking
    .filter((element) => !blocking.some((other) => other !== element && other.contains(element)))
    .map((element) => ({ name: nameOf(element), element }));
}

/** Whether a text was entered that stands for no value; such a form must not be sent. */
export function isUnfinished(form: HTMLElement): boolean {
  return [...form.querySelectorAll('input')].some(({ validity }) => validity.customError);
}

/** Scrolls to what prevents the form from being sent, and moves the focus there. */
export function showBlocking({ element }: Blocking): void {
  const within = '[role=checkbox], input:not(:checked), textarea, button, a[href]';
  const part = element.matches('[data-blocking]')
    ? element.querySelector<HTMLElement>(within)
    : null;
  element.scrollIntoView?.({ block: 'center' });
  (part ?? element).focus({ preventScroll: true });
}

function isBlocking(element: HTMLElement): boolean {
  if (element.dataset['blocking'] || element.getAttribute('aria-invalid') === 'true') return true;
  return element instanceof HTMLInputElement && element.validity.customError;
}

function nameOf(element: HTMLElement): string {
  const [label] = (element as HTMLInputElement).labels ?? [];
  const labeled = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  const text =
    element.dataset['blocking'] ??
    element.getAttribute('aria-label') ??
    (label ?? labeled)?.textContent ??
    '';
  // The asterisk of a field that has to be filled in.
  return text.replace(/\s*\*$/, '');
}
