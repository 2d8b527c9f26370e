import { describe, expect, it } from 'vitest';
import { readRecord } from '../../record/index.ts';
import { Facts, type Guard } from '../../rules/index.ts';
import { guardsOn, notBorne } from './barred-foods.ts';

const guard = (rule: string, ...against: Guard['against']): Guard => ({ rule, against, says: '', because: [] });
const guards = [guard('S01', 'supplement:vitaminK', 'food:natto'), guard('S02', 'food:grapefruit')];

describe('what stands against a food that is chosen', () => {
  it.each([
    ['Natto', 'Natto', ['S01']],
    ['Juice', 'Grapefruit juice, pink, raw', ['S02']],
    ['Kale, raw', 'Kale, raw', []],
  ])('%s: the screens that name it', (name, description, rules) => {
    expect(guardsOn({ name, description }, guards).map(({ rule }) => rule)).toEqual(rules);
  });

  it('what the record says is not borne, where the food is known to hold it', () => {
    const record = readRecord({
      bonewise: 1,
      person: { birthDate: '1964-03-14', sex: 'female' },
      allergies: [
        { date: '2020-01-01', substance: 'soy' },
        { date: '2020-01-01', substance: 'tree-nuts' },
      ],
    });
    const facts = new Facts(record, '2026-11-22');
    expect(notBorne({ allergens: ['soy', 'gluten'] }, facts)).toEqual(['soy']);
    expect(notBorne({ allergens: [] }, facts)).toEqual([]);
    expect(notBorne({}, facts)).toEqual([]);
  });
});
