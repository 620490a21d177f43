export type { CasePath, DiagramSubject } from './case/case-path.js';
export { toMermaid } from './to-mermaid.js';
export { toSvg } from './to-svg.js';
