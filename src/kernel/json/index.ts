export { canonicalJson } from './canonical-json.js';
export { compareTexts } from './compare-texts.js';
export { inspectJson } from './inspect-json.js';
export { faultIn, type JsonLimits, jsonLimits } from './json-faults.js';
export { longestDocument, readJson, readJsonWith } from './read-json.js';
