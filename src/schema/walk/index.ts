export { type FilledField, leafWalk } from './leaf-walk.js';
export { annotationOf, type Structure, structureOf } from './structure-of.js';
