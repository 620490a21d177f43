export { check } from './check.js';
export { checkText } from './check-text.js';
export { checkedArgument } from './checked-argument.js';
export { germanMessages } from './german-messages.js';
export { type MessageLanguage, translated } from './message-language.js';
