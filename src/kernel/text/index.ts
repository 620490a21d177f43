export { lineOfText, linesOfText, secureAddress, wordsOfOther, writable } from './text-forms.js';
