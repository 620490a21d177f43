export { helplineAndFamilySupport } from './helpline-and-family-support.js';
