import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Fact } from '../../../../record/index.ts';
import { Field } from '../../../components/fields.tsx';
import { numberFrom } from '../../../forms/draft.ts';
import { useFirstWrong } from '../../../forms/useFirstWrong.ts';
import { go } from '../../../router.tsx';
import { newId } from '../../../state/changes.ts';
import { useDraft } from '../../../state/drafts.ts';
import {
  type DraftLine,
  fitsWell,
  partsOfDraft,
  type RecipeDraft,
  type RecipeProblem,
  readRecipeDraft,
  standing,
} from '../../../state/recipeDraft.ts';
import { removeOwn } from '../../../state/recipes.ts';
import { useSession } from '../../../state/session.tsx';
import { IngredientLine } from './IngredientLine.tsx';
import { IngredientSheet } from './IngredientSheet.tsx';
import { RecipeBrings } from './RecipeBrings.tsx';

/** A recipe's name, portions and ingredients. Each ingredient that was read off a page is said yes to, or changed. */
export function RecipeEditor({
  begin,
  recipe,
  onStartOver,
}: {
  begin: RecipeDraft;
  recipe?: Fact<'recipes'> | undefined;
  /** Goes back to where the recipe came from. */
  onStartOver?: () => void;
}) {
  const { t } = useTranslation();
  const { record, foods, asOf, change } = useSession();
  const {
    draft,
    set: setDraft,
    isBegun,
    forget,
    startOver,
  } = useDraft(`recipe ${recipe?.id ?? (onStartOver ? 'paste' : 'new')}`, begin);
  const [problems, setProblems] = useState<RecipeProblem[]>([]);
  const [open, setOpen] = useState<DraftLine>();
  const form = useFirstWrong<HTMLDivElement>(problems);
  const set = (part: Partial<RecipeDraft>): void => setDraft({ ...draft, ...part });
  const wrong = (at: RecipeProblem['at']): string | undefined =>
    problems.some((problem) => problem.at === at) ? t(`food.recipe.wrong.${at}`) : undefined;
  const { lines } = draft;
  const well = lines.filter(fitsWell);
  const toCheck = lines.filter((line) => standing(line) === 'check').length;
  const unknown = lines.filter((line) => standing(line) === 'unknown').length;
  const put = (line: DraftLine): void => {
    const there = lines.some(({ key }) => key === line.key);
    set({ lines: there ? lines.map((old) => (old.key === line.key ? line : old)) : [...lines, line] });
    setOpen(undefined);
  };
  const confirm = (right: readonly DraftLine[]): void =>
    set({ lines: lines.map((line) => (right.includes(line) ? { ...line, confirmed: true } : line)) });

  const save = (): void => {
    const read = readRecipeDraft(draft, { own: record, foods, day: asOf, before: recipe });
    setProblems('problems' in read ? read.problems : []);
    if ('problems' in read) return;
    const { name } = read.recipe;
    forget();
    if (recipe) change({ replace: [{ kind: 'recipes', fact: read.recipe }] }, t('food.changed', { name }));
    else change({ add: [{ kind: 'recipes', fact: read.recipe }] }, t('food.saveMeal.saved', { name }));
    go('/food/mine');
  };
  const remove = (): void => {
    if (!recipe) return;
    forget();
    change(removeOwn(record, 'recipes', recipe.id), t('app.removed', { name: recipe.name }));
    go('/food/mine');
  };

  return (
    <div className="stack recipe" ref={form}>
      <Field
        label={t('food.recipe.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={wrong('name')}
      />
      <Field
        label={t('food.recipe.yield')}
        hint={t('food.recipe.yieldHint')}
        inputMode="decimal"
        value={draft.portions}
        onChange={(portions) => set({ portions })}
        error={wrong('portions')}
      />
      <section aria-label={t('food.recipe.ingredients')}>
        <h2>{t('food.recipe.ingredients')}</h2>
        {toCheck > 0 && <p className="small">{t('food.recipe.toCheck', { count: toCheck })}</p>}
        {well.length > 1 && (
          <Button className="link" onPress={() => confirm(well)}>
            {t('food.recipe.confirmWell', { count: well.length })}
          </Button>
        )}
        <ul className="rows">
          {lines.map((line) => (
            <IngredientLine
              key={line.key}
              line={line}
              onYes={() => confirm([line])}
              onOpen={() => setOpen(line)}
              onRemove={() => set({ lines: lines.filter(({ key }) => key !== line.key) })}
            />
          ))}
        </ul>
        <Button className="button" onPress={() => setOpen({ key: newId(), confirmed: true })}>
          {t('food.recipe.add')}
        </Button>
      </section>
      <section aria-label={t('food.recipe.perPortion')}>
        <h2>{t('food.recipe.perPortion')}</h2>
        {lines.length === 0 ? (
          <p className="quiet">{t('food.recipe.noneYet')}</p>
        ) : (
          <RecipeBrings
            parts={partsOfDraft(lines, record, foods)}
            portions={numberFrom(draft.portions) ?? Number.NaN}
          />
        )}
        <p className="small quiet">{t('food.recipe.cooking')}</p>
      </section>
      <Field label={t('food.recipe.from')} value={draft.from} onChange={(from) => set({ from: from.slice(0, 500) })} />
      {(toCheck > 0 || unknown > 0) && (
        <p className="small amber-words">{t('food.recipe.saveOpen', { count: toCheck + unknown })}</p>
      )}
      {problems.length > 0 && (
        <p role="alert" className="field-error">
          {wrong('lines') ?? wrong('heavy') ?? t('form.look', { count: problems.length })}
        </p>
      )}
      <div className="row between">
        <Button className="button primary" onPress={save}>
          {t('form.save')}
        </Button>
        {(isBegun || onStartOver) && (
          <Button
            className="link"
            onPress={() => {
              startOver();
              onStartOver?.();
            }}
          >
            {t(onStartOver ? 'food.recipe.startOver' : 'food.recipe.dropChanges')}
          </Button>
        )}
        {recipe && (
          <Button className="link" onPress={remove}>
            {t('app.remove')}
          </Button>
        )}
      </div>
      {open && <IngredientSheet line={open} onUse={put} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
