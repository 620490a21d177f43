export { openSetting } from './open-setting.js';
