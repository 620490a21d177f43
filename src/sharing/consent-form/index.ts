export { type ConsentFormOptions, consentForm } from './consent-form.js';
