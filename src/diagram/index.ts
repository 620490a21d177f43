export type { CasePath, DiagramSubject } from './case/index.js';
export { toMermaid } from './to-mermaid.js';
export { toSvg } from './to-svg.js';
