/**
 * What Mantine and the grid need from a browser and jsdom lacks: media queries, observers, and a size.
 * Import it in a package's Vitest setup file. Every element measures 1200 × 600, so that a virtualised
 * list renders about one screen of rows.
 */
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: { configurable: true, get: () => 1200 },
  offsetHeight: { configurable: true, get: () => 600 },
  clientHeight: { configurable: true, get: () => 600 },
});

window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
  }) as MediaQueryList;

window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

HTMLElement.prototype.scrollIntoView = () => {};

// Text areas that grow listen for fonts.
Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
