/** Few and strong, so that a print in black and white loses nothing; each is readable on both backgrounds. */
export const colours = { ink: '#1a1a1a', quiet: '#555555', paper: '#ffffff', panel: '#f2f2f2' } as const;

export const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

export const textStyles = {
  title: { size: 18, bold: true },
  heading: { size: 14, bold: true },
  strong: { size: 12, bold: true },
  plain: { size: 12, bold: false },
} as const;

/** Dashes of lines: the kinds of a line are told apart without colour. */
export const dashes = { discretionary: '7 5', back: '10 4 2 4', rest: '6 5', closed: '1 5' } as const;

/** The white space around a picture, and what a sheet of A4 leaves between its margins. */
export const margin = 24;
export const sheetWidth = 720;
