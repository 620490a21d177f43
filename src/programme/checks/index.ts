export { checkProgramme } from './check-programme.js';
