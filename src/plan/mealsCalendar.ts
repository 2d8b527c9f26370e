import { createEvents, type EventAttributes } from 'ics';
import type { Slot } from '../meals/index.ts';
import { type Day, weekdayOf } from '../record/index.ts';
import type { Plan } from './types.ts';

type Week = Pick<Plan['meals'], 'days'>;

const USUAL: Record<Slot, string> = { breakfast: '08:00', lunch: '12:30', dinner: '18:30', snack: '16:00' };
const NAMES: Record<Slot, string> = { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', snack: 'Snack' };

/** How long a meal stands in the calendar. */
const MEAL_MINUTES = 30;

/**
 * The week's meals as an iCalendar file (RFC 5545). Times are floating: breakfast at eight is at eight wherever one is.
 * The same meal keeps its uid, so that a calendar which takes the file in again moves it rather than doubles it.
 */
export function mealsCalendar({ days }: Week, mealTimes: Partial<Record<Slot, string>> = {}): string {
  const times = { ...USUAL, ...mealTimes };
  const events = days.flatMap(({ date, meals }) =>
    meals.map((meal, i): EventAttributes => {
      const about = [
        ...(meal.activeMinutes > 0 ? [`${meal.activeMinutes} minutes in the kitchen.`] : []),
        ...(meal.leftoverFrom ? [`Cooked on ${WEEKDAYS[weekdayOf(meal.leftoverFrom) - 1]}.`] : []),
        ...meal.ingredients.map(({ key, text }) => `${key}, ${text}`),
      ];
      return {
        uid: `${date}-${meal.slot}-${i}@bonewise`,
        title: `${NAMES[meal.slot]}: ${meal.name}`,
        description: about.join('\n'),
        start: startOf(date, times[meal.slot]),
        startInputType: 'local',
        startOutputType: 'local',
        duration: { minutes: MEAL_MINUTES },
        busyStatus: 'FREE',
        transp: 'TRANSPARENT',
      };
    }),
  );
  const { value, error } = createEvents(events, { productId: 'bonewise', calName: 'Meals' });
  if (error || value === null) throw error ?? new Error('no calendar could be written');
  return value;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function startOf(date: Day, time: string): [number, number, number, number, number] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return [year, month, day, hours, minutes];
}
