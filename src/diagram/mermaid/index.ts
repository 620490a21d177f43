export { mermaidOfCase } from './mermaid-of-case.js';
export { mermaidOfProgramme } from './mermaid-of-programme.js';
