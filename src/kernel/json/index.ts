export { canonicalJson } from './canonical-json.js';
export { compareTexts } from './compare-texts.js';
export { inspectJson, type JsonLimits, jsonLimits } from './inspect-json.js';
export { longestDocument, readJson, readJsonWith } from './read-json.js';
