import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { NUTRIENTS, type NutrientKey } from '../../../nutrition/index.ts';
import type { DishView } from '../../../plan/index.ts';
import { api } from '../../api.ts';
import { Working } from '../../components/Working.tsx';
import { about, plain, unitLabel } from '../../format/numbers.ts';
import { wordFor } from '../../i18n.ts';
import { useAnswer } from '../../state/answer.ts';
import { useSession } from '../../state/session.tsx';

const SMALLEST = 0.5;
const STEP = 0.25;
const MOST = 4;
const SHOWN: readonly NutrientKey[] = ['energy', 'calcium', 'protein', 'fibre', 'vitaminK1', 'potassium', 'sodium'];

/** A recipe for all who eat along: what goes in, how it is made, what it holds, and whom it suits. */
export function DishPage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { id: person, asOf, stored } = useSession();
  const [portions, setPortions] = useState(portionsInAddress);
  const { value, working, trouble } = useAnswer(`${id} ${portions} ${stored}`, () =>
    api.dish(person, asOf, id, portions),
  );
  return (
    <article className="dish">
      <Link href="/week" className="link no-print">
        {t('week.title')}
      </Link>
      {!value && <h1>{t('dish.title')}</h1>}
      {!value && working && <Working words={t('app.loading')} />}
      {trouble && <p role="alert">{trouble}</p>}
      {value && <Dish dish={value} portions={portions} onPortions={setPortions} />}
    </article>
  );
}

function portionsInAddress(): number {
  const given = Number(new URLSearchParams(window.location.search).get('portions') ?? '1');
  return given >= SMALLEST && given <= MOST ? given : 1;
}

interface Shown {
  dish: DishView;
  portions: number;
  onPortions: (portions: number) => void;
}

function Dish({ dish, portions, onPortions }: Shown) {
  const { t } = useTranslation();
  const { minutes, cuisine, cost, seasons, keepsDays, equipment } = dish;
  return (
    <>
      <h1>{dish.name}</h1>
      <p className="quiet">
        {[
          t('dish.minutes', { active: minutes.active, total: minutes.total }),
          cuisine,
          t(`dish.cost.${cost}`),
          seasons.length === 0 ? t('dish.allYear') : t('dish.bestIn', { seasons: seasons.join(', ') }),
        ].join(' · ')}
      </p>
      {dish.notPlannedBecause && <p className="note">{t('dish.notPlanned', { because: dish.notPlannedBecause })}</p>}
      {dish.adaptations.map((says) => (
        <p key={says} className="small">
          {says}
        </p>
      ))}
      <Ingredients dish={dish} portions={portions} onPortions={onPortions} />
      <section className="section">
        <h2>{t('dish.steps')}</h2>
        <ol className="numbered">
          {dish.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="small quiet">
          {[
            ...(equipment.length > 0 ? [t('dish.needs', { things: equipment.join(', ') })] : []),
            keepsDays > 0 ? t('dish.keeps', { count: keepsDays }) : t('dish.freshOnly'),
          ].join(' ')}
        </p>
      </section>
      <Holds dish={dish} portions={portions} />
    </>
  );
}

function Ingredients({ dish, portions, onPortions }: Shown) {
  const { t } = useTranslation();
  const step = (by: number) => () => onPortions(Math.min(MOST, Math.max(SMALLEST, portions + by)));
  return (
    <section className="section">
      <h2>{t('dish.ingredients')}</h2>
      <div className="row portions">
        <Button className="button" aria-label={t('dish.less')} isDisabled={portions <= SMALLEST} onPress={step(-STEP)}>
          {'\u2212'}
        </Button>
        <span role="status">
          {t('dish.portions', { portions: plain(portions), people: t('dish.people', { count: dish.household }) })}
        </span>
        <Button className="button" aria-label={t('dish.more')} isDisabled={portions >= MOST} onPress={step(STEP)}>
          +
        </Button>
      </div>
      <ul className="rows">
        {dish.ingredients.map(({ key, text }) => (
          <li key={key} className="row between">
            <span>{key}</span>
            <span className="quiet">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Holds({ dish, portions }: { dish: DishView; portions: number }) {
  const { t } = useTranslation();
  const { record } = useSession();
  const calories = record.preferences.at(-1)?.showCalories ?? true;
  const suits = [
    ...(['lactoseFree', 'glutenFree', 'lowFodmap', 'kidneyAware'] as const).filter((one) => dish[one]),
  ].map((one) => t(`dish.suits.${one}`));
  return (
    <section className="section">
      <h2>{t('dish.holds')}</h2>
      <dl className="holds">
        {SHOWN.filter((key) => key !== 'energy' || calories).map((key) => (
          <div key={key} className="row between">
            <dt>{NUTRIENTS[key].label}</dt>
            <dd className="numbers">
              {dish.nutrients[key] === undefined
                ? t('intake.unknown')
                : `${about(dish.nutrients[key] * portions)} ${unitLabel(NUTRIENTS[key].ucum)}`}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <b>{t('dish.allergens')}</b>{' '}
        {dish.allergens.length === 0
          ? t('dish.noAllergens')
          : dish.allergens.map((one) => wordFor('choice', one)).join(', ')}
      </p>
      <p className="small quiet">{t('dish.labels')}</p>
      {suits.length > 0 && <p className="small">{t('dish.suitsAll', { all: suits.join(', ') })}</p>}
    </section>
  );
}
