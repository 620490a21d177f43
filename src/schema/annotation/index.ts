export { type Annotation, annotated, annotationIn, type TextAnnotation } from './annotation.js';
export { type Existence, existenceIn, filed, type Implication } from './existence.js';
export { takesWords } from './takes-words.js';
export { orUnread, unread } from './unread.js';
