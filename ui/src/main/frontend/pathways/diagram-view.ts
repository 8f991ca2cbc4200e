/** Shows a diagram to look at (see DiagramView.java): fitted, in the page's colours, with where a case is and was. */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import diagramCss from 'bpmn-js/dist/assets/diagram-js.css?inline';
import { frameCss } from './diagram-frame';

const SMALLEST_READABLE = 0.65;
const COLOURS = {
  defaultFillColor: 'var(--diagram-fill)',
  defaultStrokeColor: 'var(--diagram-stroke)',
  defaultLabelColor: 'var(--diagram-text)',
};

class DiagramView extends HTMLElement {
  static observedAttributes = ['name'];

  private canvasBox = document.createElement('div');
  private trouble = document.createElement('p');
  private viewer?: any;
  private observer?: ResizeObserver;
  private _xml = '';
  private _active = '';
  private _done = '';
  private fittedWidth = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = diagramCss + frameCss;
    const frame = document.createElement('div');
    frame.className = 'frame';
    this.canvasBox.className = 'canvas';
    this.trouble.hidden = true;
    this.trouble.textContent = 'This diagram cannot be drawn. Its steps are listed below.';
    frame.append(this.canvasBox, this.controls());
    root.append(style, frame, this.trouble, document.createElement('slot'));
  }

  set xml(xml: string) {
    this._xml = xml;
    this.draw();
  }

  /** Element ids, parted by blanks. */
  set active(ids: string) {
    this.mark(this._active, ids, 'is-active');
    this._active = ids;
  }

  set done(ids: string) {
    this.mark(this._done, ids, 'is-done');
    this._done = ids;
  }

  connectedCallback() {
    this.observer = new ResizeObserver(() => {
      if (this.viewer && this.canvasBox.clientWidth > 0 && Math.abs(this.canvasBox.clientWidth - this.fittedWidth) > 4) {
        this.fit();
      }
    });
    this.observer.observe(this.canvasBox);
    this.draw();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  attributeChangedCallback() {
    this.nameCanvas();
  }

  private async draw() {
    if (!this.isConnected || !this._xml) {
      return;
    }
    this.viewer?.destroy();
    const viewer: any = new NavigatedViewer({ container: this.canvasBox, bpmnRenderer: COLOURS } as any);
    this.viewer = viewer;
    try {
      await viewer.importXML(this._xml);
    } catch {
      if (this.viewer !== viewer) {
        return;
      }
      this.classList.add('undrawable');
      this.trouble.hidden = false;
      return;
    }
    if (this.viewer !== viewer) {
      return;
    }
    viewer.get('eventBus').on('element.click', (event: any) => this.clicked(event.element));
    this.mark('', this._done, 'is-done');
    this.mark('', this._active, 'is-active');
    this.nameCanvas();
    this.panByFinger();
    this.fit();
    this.dispatchEvent(new CustomEvent('diagram-drawn'));
  }

  private clicked(element: any) {
    const target = element.labelTarget ?? element;
    if (target.parent) {
      this.dispatchEvent(new CustomEvent('element-clicked', { detail: { id: target.id } }));
    }
  }

  private mark(before: string, now: string, marker: string) {
    const canvas = this.viewer?.get('canvas');
    const registry = this.viewer?.get('elementRegistry');
    const ids = (text: string) => (text ?? '').split(' ').filter((id) => id && registry?.get(id));
    ids(before).forEach((id) => canvas.removeMarker(id, marker));
    ids(now).forEach((id) => canvas.addMarker(id, marker));
  }

  private nameCanvas() {
    const drawing = this.canvasBox.querySelector('svg[tabindex]');
    drawing?.setAttribute('role', 'img');
    drawing?.setAttribute('aria-label', this.getAttribute('name') ?? 'Diagram');
  }

  /** The whole diagram, or, where that would be too small to read, as much as can be read around where things stand. */
  private fit(whole = false) {
    const canvas = this.viewer.get('canvas');
    const width = this.canvasBox.clientWidth;
    if (!width) {
      return;
    }
    this.fittedWidth = width;
    const inner = canvas.viewbox().inner;
    const scale = Math.max(SMALLEST_READABLE, Math.min(1, width / (inner.width + 40)));
    const height = Math.min(inner.height * scale + 48, window.innerHeight * (width < 500 ? 0.55 : 0.7));
    this.canvasBox.style.height = `${Math.max(height, 160)}px`;
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
    if (!whole && canvas.zoom() < SMALLEST_READABLE) {
      this.showAround(canvas, inner);
    }
  }

  private showAround(canvas: any, inner: any) {
    const registry = this.viewer.get('elementRegistry');
    const starts = registry.filter((element: any) => element.type === 'bpmn:StartEvent');
    const start = starts.sort((one: any, other: any) => one.x - other.x)[0];
    const here = registry.get(this._active.split(' ')[0]) ?? start;
    const width = this.canvasBox.clientWidth / SMALLEST_READABLE;
    const height = this.canvasBox.clientHeight / SMALLEST_READABLE;
    const middle = here ? here.y + here.height / 2 : inner.y + inner.height / 2;
    const x = here && here !== start ? here.x + here.width / 2 - width / 2 : (here?.x ?? inner.x) - 30;
    canvas.viewbox({ x, y: Math.max(inner.y - 20, middle - height / 2), width, height });
  }

  /** Mice drag by themselves; a finger moves the diagram sideways and leaves up and down to the page. */
  private panByFinger() {
    let last: number | undefined;
    this.canvasBox.ontouchstart = (event) => (last = event.touches.length === 1 ? event.touches[0].clientX : undefined);
    this.canvasBox.ontouchmove = (event) => {
      if (last !== undefined && event.touches.length === 1) {
        this.viewer?.get('canvas').scroll({ dx: event.touches[0].clientX - last, dy: 0 });
        last = event.touches[0].clientX;
      }
    };
  }

  private controls() {
    const bar = document.createElement('div');
    bar.className = 'controls';
    bar.append(
      this.button('−', 'Zoom out', () => this.viewer?.get('zoomScroll').stepZoom(-1)),
      this.button('+', 'Zoom in', () => this.viewer?.get('zoomScroll').stepZoom(1)),
      this.button('All', 'All: show the whole diagram', () => this.viewer && this.fit(true)),
    );
    return bar;
  }

  private button(text: string, label: string, act: () => void) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.onclick = act;
    return button;
  }
}

if (!customElements.get('lodestar-diagram')) {
  customElements.define('lodestar-diagram', DiagramView);
}
