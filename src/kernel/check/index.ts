export { check } from './check.js';
export { type MessageLanguage, translated } from './message-language.js';
