/** Hears single keys for views (see Keys.java): not while typing, not with a dialog open, not with Ctrl, Alt or Meta. */
const listeners = new Map<HTMLElement, (event: KeyboardEvent) => void>();

const FIELDS = ['INPUT', 'TEXTAREA', 'SELECT'];

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as HTMLElement;
  const box = target as HTMLInputElement;
  const ticked = target.tagName === 'INPUT' && (box.type === 'checkbox' || box.type === 'radio');
  return (FIELDS.includes(target.tagName) && !ticked) || target.isContentEditable === true;
}

function elsewhere(): boolean {
  return document.querySelector('vaadin-dialog-overlay, vaadin-combo-box-overlay[opened], vaadin-menu-bar-overlay') !== null;
}

function listen(element: HTMLElement) {
  stop(element);
  const listener = (event: KeyboardEvent) => {
    if (!element.isConnected) {
      stop(element);
    } else if (!event.ctrlKey && !event.altKey && !event.metaKey && !typing(event) && !elsewhere()) {
      if (event.key === '/') {
        event.preventDefault();
      }
      element.dispatchEvent(new CustomEvent('lodestar-key', { detail: event.key }));
    }
  };
  listeners.set(element, listener);
  document.addEventListener('keydown', listener);
}

function stop(element: HTMLElement) {
  const listener = listeners.get(element);
  if (listener) {
    document.removeEventListener('keydown', listener);
    listeners.delete(element);
  }
}

const lodestar = ((window as any).Lodestar = (window as any).Lodestar || {});
lodestar.keys = { listen, stop };
