/** The units that people read, set by the person at hand; like the language, the same for everything on the page. */
export type Units = 'metric' | 'us';

let now: Units = 'metric';

export const unitsNow = (): Units => now;
export const showUnits = (units: Units): void => {
  now = units;
};
