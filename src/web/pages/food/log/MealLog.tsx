import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlannedMeal } from '../../../../meals/index.ts';
import type { Fact } from '../../../../record/index.ts';
import { about, number } from '../../../format/numbers.ts';
import type { Meal } from '../../../state/daily.ts';
import { nameOfLine } from '../../../state/diary.ts';
import { useSession } from '../../../state/session.tsx';
import { amountOfLine } from '../words.ts';
import { sumOf, useCalcium } from './useCalcium.ts';

type Line = Fact<'diary'>;

interface Props {
  meal: Meal;
  lines: readonly Line[];
  planned: PlannedMeal | undefined;
  onAdd: () => void;
  onEdit: (line: Line) => void;
  onCopy: (() => void) | undefined;
  onPlanned: (dish: PlannedMeal) => void;
  onSave: () => void;
}

/** One meal of a day: its lines, those of a recipe together, and what can be done with it. */
export function MealLog({ meal, lines, planned, onAdd, onEdit, onCopy, onPlanned, onSave }: Props) {
  const { t } = useTranslation();
  const name = t(`meal.${meal}`);
  const empty = lines.length === 0;
  return (
    <div className="meal">
      <div className="row between">
        <h3>{name}</h3>
        {!empty && <span className="small quiet">{t('food.unit')}</span>}
      </div>
      <MealLines lines={lines} onEdit={onEdit} />
      {empty && planned && <p className="small quiet">{t('food.planned', { dish: planned.name })}</p>}
      <div className="row">
        {empty && planned && (
          <Button
            className="link"
            aria-label={t('food.atePlannedName', { dish: planned.name })}
            onPress={() => onPlanned(planned)}
          >
            {t('food.atePlanned')}
          </Button>
        )}
        <Button className="link" aria-label={t('food.addTo', { meal: name })} onPress={onAdd}>
          {t('food.addShort')}
        </Button>
        {onCopy && (
          <Button className="link" aria-label={t('food.copyMealName', { meal: name })} onPress={onCopy}>
            {t('food.copyMeal')}
          </Button>
        )}
        {!empty && (
          <Button className="link" aria-label={t('food.saveMeal.ofName', { meal: name })} onPress={onSave}>
            {t('food.saveMeal.button')}
          </Button>
        )}
      </div>
    </div>
  );
}

function MealLines({ lines, onEdit }: { lines: readonly Line[]; onEdit: (line: Line) => void }) {
  const { record } = useSession();
  const recipes = new Map(record.recipes.map((recipe) => [recipe.id, recipe.name]));
  // A recipe's lines stand together where its first one stands.
  const groups = [...Map.groupBy(lines, (line) => (line.dish && recipes.has(line.dish) ? line.dish : line.id))];
  return (
    <ul>
      {groups.map(([key, of]) => {
        const recipe = recipes.get(key);
        return recipe !== undefined && of.length > 1 ? (
          <RecipeLines key={key} name={recipe} lines={of} onEdit={onEdit} />
        ) : (
          of.map((line) => <LogLine key={line.id} line={line} onEdit={onEdit} />)
        );
      })}
    </ul>
  );
}

function RecipeLines({ name, lines, onEdit }: { name: string; lines: readonly Line[]; onEdit: (line: Line) => void }) {
  const { t } = useTranslation();
  const { change } = useSession();
  const calcium = useCalcium();
  const { sum, unknown } = sumOf(lines.map(calcium));
  const figure =
    sum === undefined ? t('food.notKnown') : unknown > 0 ? t('food.atLeastNumber', { mg: about(sum) }) : number(sum);
  const remove = (): void =>
    change({ remove: lines.map(({ id }) => ({ kind: 'diary', id })) }, t('app.removed', { name }));
  return (
    <li>
      <details className="log-recipe">
        <summary>
          <span>
            {name} <span className="quiet small block">{t('food.recipe.parts', { count: lines.length })}</span>
          </span>
          <span className="numbers log-recipe-sum">{figure}</span>
        </summary>
        <ul>
          {lines.map((line) => (
            <LogLine key={line.id} line={line} onEdit={onEdit} />
          ))}
        </ul>
        <Button className="link" aria-label={t('app.removeName', { name })} onPress={remove}>
          {t('app.remove')}
        </Button>
      </details>
    </li>
  );
}

function LogLine({ line, onEdit }: { line: Line; onEdit: (line: Line) => void }) {
  const { t } = useTranslation();
  const { foods } = useSession();
  const mg = useCalcium()(line);
  const amount = amountOfLine(line);
  return (
    <li>
      <Button className="log-line" onPress={() => onEdit(line)}>
        <span>
          {nameOfLine(line, foods)}
          {amount !== '' && <span className="quiet"> {`\u00b7 ${amount}`}</span>}
        </span>
        <span className="numbers">{mg === undefined ? t('food.notKnown') : number(mg)}</span>
      </Button>
    </li>
  );
}
