export { type CaseworkSettings, type Desk, DeskPolicy, deskOf } from './casework-settings.js';
