export { blueprints } from './blueprints.js';
