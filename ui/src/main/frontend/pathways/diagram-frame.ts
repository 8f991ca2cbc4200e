/** The look of a diagram inside its shadow: the page's colours, light or dark, and the marks of a case. */
export const frameCss = `
:host { display: block; }
:host([hidden]), .controls[hidden] { display: none; }
.frame { position: relative; border: var(--lodestar-line, 1px solid #ddd); border-radius: var(--lumo-border-radius-m, 6px); overflow: hidden; }
:host(.undrawable) .frame { display: none; }
.canvas {
  height: 18rem;
  touch-action: pan-y pinch-zoom;
  background: var(--lumo-base-color, #fff);
  --diagram-fill: var(--lumo-base-color, #fff);
  --diagram-stroke: var(--lumo-secondary-text-color, #345);
  --diagram-text: var(--lumo-body-text-color, #123);
}
.djs-container { --bio-surface: var(--lumo-base-color, #fff); --bio-canvas-accent: var(--lumo-primary-text-color, #0a6b68); }
.djs-container svg { outline: none; }
.djs-container svg:focus-visible { outline: 2px solid var(--lumo-primary-text-color, #0a6b68); outline-offset: -3px; }
.djs-element { cursor: pointer; }
.djs-label, .djs-visual text { font-family: var(--lumo-font-family, sans-serif) !important; }
.is-done:not(.djs-connection) .djs-visual > :nth-child(1) { fill: var(--lumo-contrast-10pct, #eee) !important; stroke-dasharray: none; }
.is-done:not(.djs-connection) .djs-visual > text { fill: var(--lumo-secondary-text-color, #567) !important; }
.is-active:not(.djs-connection) .djs-visual > :nth-child(1) {
  fill: color-mix(in srgb, var(--lumo-primary-color, #0a6b68) 18%, var(--lumo-base-color, #fff)) !important;
  stroke: var(--lumo-primary-text-color, #0a6b68) !important;
  stroke-width: 4px !important;
}
.is-active .djs-visual > text { font-weight: 600; }
.bjs-powered-by { color: var(--lumo-body-text-color, #404040) !important; padding: 2px; border-radius: 4px; background: var(--lumo-base-color, #fff); }
.controls { position: absolute; left: 8px; bottom: 8px; display: flex; gap: 4px; }
.controls button {
  font: inherit;
  font-size: var(--lumo-font-size-s, 14px);
  min-width: 2rem;
  min-height: 2rem;
  padding: 0 0.5rem;
  color: var(--lumo-body-text-color, #123);
  background: var(--lumo-base-color, #fff);
  border: 1px solid var(--lumo-contrast-20pct, #ccc);
  border-radius: var(--lumo-border-radius-m, 6px);
  cursor: pointer;
}
.controls button:focus-visible { outline: 2px solid var(--lumo-primary-text-color, #0a6b68); outline-offset: 1px; }
@media print { .controls { display: none; } .frame { break-inside: avoid; } }
`;
