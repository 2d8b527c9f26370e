import { describe, expect, it } from 'vitest';
import { sources } from '../../../../evidence/index.ts';
import type { Day } from '../../../../record/index.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import { measuredIn, nodeSources } from './measured.ts';
import { boxesOf, edgesOf, HEIGHT, headOf, type NodeId, strength, WIDTH } from './pathway.ts';
import { stageWords, timeWords, todayIndex } from './time.ts';

const asOf = '2026-11-22' as Day;
const drug = { name: 'anastrozole', since: '2024-10-22' as Day, end: '2029-10-22' as Day };

describe.each([false, true])('the picture, of a man: %s', (man) => {
  const boxes = boxesOf(man);
  const names = Object.keys(boxes) as NodeId[];

  it('has boxes within its bounds that do not overlap, and words for each', () => {
    for (const name of names) {
      const { x, y, width, height } = boxes[name]!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(WIDTH);
      expect(y + height).toBeLessThanOrEqual(HEIGHT);
      expect(height).toBeGreaterThanOrEqual(44);
      for (const other of names) {
        if (other === name) continue;
        const o = boxes[other]!;
        const apart = x + width < o.x || o.x + o.width < x || y + height < o.y || o.y + o.height < y;
        expect(apart, `${name} and ${other}`).toBe(true);
      }
      expect(Object.keys(en.pathway.explain[name])).toEqual(['plain', 'informed', 'depth']);
      expect(nodeSources[name]?.length).toBeGreaterThan(0);
    }
  });

  it('has lines from box to box, each with a head', () => {
    for (const edge of edgesOf(man)) {
      expect(boxes[edge.from], edge.from).toBeDefined();
      const to = boxes[edge.to]!;
      const [x, y] = edge.points.at(-1)!;
      const near = x > to.x - 5 && x < to.x + to.width + 5 && y > to.y - 5 && y < to.y + to.height + 5;
      expect(near, `${edge.from} to ${edge.to}`).toBe(true);
      expect(headOf(edge)).toMatch(/^M[-\d. L]+Z?$/);
    }
  });
});

it('cites only sources that are known', () => {
  const known = new Set(Object.values(sources).map(({ id }) => id));
  const measured = [...Object.values(measuredIn({ sex: 'female', testosterone: 'intact' }, 'letrozole'))];
  const cited = [...Object.values(nodeSources).flat(), ...measured.flatMap((one) => one?.sources ?? [])];
  expect(cited.filter((id) => !known.has(id))).toEqual([]);
});

describe('what was measured', () => {
  it.each([
    [{ sex: 'female', testosterone: 'intact' }, 'anastrozole', 0.1],
    [{ sex: 'female', testosterone: 'intact' }, 'exemestane', undefined],
    [{ sex: 'male', testosterone: 'intact' }, 'anastrozole', 0.63],
    [{ sex: 'male', testosterone: 'replaced' }, 'anastrozole', undefined],
    [{ sex: 'female', testosterone: 'intact' }, undefined, undefined],
  ] as const)('in %j on %s', (person, name, low) => expect(measuredIn(person, name).estradiol?.low).toBe(low));
});

describe('time in words', () => {
  it.each([
    [-26, 'Before anastrozole'],
    [-25, 'anastrozole begins'],
    [-24, '1 month on anastrozole'],
    [0, '25 months on anastrozole'],
    [34.5, '60 months on anastrozole'],
    [38, '3 months after anastrozole'],
  ])('%d months from today: %s', (month, words) => expect(stageWords(month, asOf, drug)).toBe(words));
  it('from today where there is no drug', () => {
    expect([-3, 0, 1].map((month) => stageWords(month, asOf, undefined))).toEqual([
      '3 months ago',
      'Today',
      'In 1 month',
    ]);
  });
  it('with the calendar', () => {
    expect(timeWords(0, asOf, drug)).toBe('25 months on anastrozole, today');
    expect(timeWords(0, asOf, undefined)).toBe('Today, November 2026');
    expect(timeWords(12, asOf, drug)).toBe('37 months on anastrozole, November 2027');
  });
  it('finds today', () => expect(todayIndex([-25.46, -1.46, -0.46, 0.54, 1.54])).toBe(2));
});

it('a halved or doubled level draws the heaviest line, none changed the lightest', () => {
  expect([0.1, 0.5, 1, 2, undefined].map(strength)).toEqual([1, 1, 0, 1, 0]);
});
