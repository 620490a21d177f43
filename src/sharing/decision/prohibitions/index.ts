export { exclusionBar, onwardBar, overrideLift, prohibitionBar } from './policy-bars.js';
export { safeguardBars } from './safeguard-bars.js';
export { standingBars } from './standing-bars.js';
