import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { foodOfProduct, LABEL_FORMS } from '../../../nutrition/index.ts';
import type { Fact } from '../../../record/index.ts';
import { Choice, Field } from '../../components/fields.tsx';
import { Segments } from '../../components/Segments.tsx';
import { numberFrom } from '../../forms/draft.ts';
import { useFirstWrong } from '../../forms/useFirstWrong.ts';
import { useDraft } from '../../state/drafts.ts';
import { lineOf, type Slot } from '../../state/eatables.ts';
import { type LabelDraft, type LabelProblem, readLabelDraft } from '../../state/labels.ts';
import { useSession } from '../../state/session.tsx';
import { LabelLines } from './labels/LabelLines.tsx';
import { useLabelWords } from './labels/labelWords.ts';

interface Props {
  begin: LabelDraft;
  /** Where in the diary it goes besides; without it the product is kept only. */
  slot?: Slot;
  /** The product to change. */
  product?: Fact<'products'>;
  onDone: () => void;
}

/** A label, copied once: it becomes a product of one's own, and goes into the diary with the amount eaten. */
export function LabelForm({ begin, slot, product, onDone }: Props) {
  const { t } = useTranslation();
  const { asOf, change } = useSession();
  // What was looked up or stands in the record already is there again; what was typed would be gone.
  const kept = product || begin.from ? undefined : `label ${begin.barcode}`;
  const { draft, set: setDraft, isBegun, forget, startOver } = useDraft(kept, begin);
  const [eaten, setEaten] = useState(begin.basis === 'serving' ? '1' : '100');
  const [problems, setProblems] = useState<LabelProblem[]>([]);
  const form = useFirstWrong<HTMLDivElement>(problems);
  const words = useLabelWords();
  const set = (part: Partial<LabelDraft>): void => setDraft({ ...draft, ...part });
  const wrong = (at: string): string | undefined => {
    const found = problems.find((problem) => problem.at === at);
    return found && words.problem(found);
  };
  const count = numberFrom(eaten);
  const eatenWrong = slot !== undefined && !(count !== undefined && count > 0);

  const save = (): void => {
    const read = readLabelDraft(draft, asOf, product);
    setProblems('problems' in read ? read.problems : []);
    if ('problems' in read || eatenWrong) return;
    const fact = read.product;
    forget();
    if (product) {
      change({ replace: [{ kind: 'products', fact }] }, t('food.changed', { name: fact.name }));
      onDone();
      return;
    }
    const bySort = draft.basis === 'serving' && fact.serving;
    const chosen = { measure: bySort ? fact.serving!.label : undefined, count: count ?? 0 };
    const line = slot && lineOf({ food: foodOfProduct(fact), product: fact }, chosen, slot);
    const said = slot
      ? t('food.added', { name: fact.name, meal: t(`meal.${slot.meal}`).toLowerCase() })
      : t('me.added', { name: fact.name });
    change({ add: [{ kind: 'products', fact }, ...(line ? [{ kind: 'diary' as const, fact: line }] : [])] }, said);
    onDone();
  };

  const { usual, more } = LABEL_FORMS[draft.rule];
  return (
    <div className="stack" ref={form}>
      <p className="small quiet">
        {draft.from ? t('food.label.fromOnline', { source: draft.from }) : t('food.label.intro')}
      </p>
      <Field
        autoFocus
        label={t('food.label.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={wrong('name')}
      />
      <div className="field">
        <span className="react-aria-Label" aria-hidden="true">
          {t('food.label.rule')}
        </span>
        <Segments
          label={t('food.label.rule')}
          options={(['US', 'EU'] as const).map((value) => ({ value, label: t(`food.label.rules.${value}`) }))}
          value={draft.rule}
          onChange={(rule) => set({ rule })}
        />
      </div>
      <Choice
        label={t('food.label.basis')}
        options={(['serving', 'hundred'] as const).map((value) => ({ value, label: t(`food.label.bases.${value}`) }))}
        value={draft.basis}
        onChange={(basis) => {
          set({ basis });
          setEaten(basis === 'serving' ? '1' : '100');
        }}
      />
      <div className="pair">
        <Field
          label={t('food.label.serving')}
          hint={t('food.label.servingHint')}
          value={draft.servingLabel}
          onChange={(servingLabel) => set({ servingLabel })}
        />
        <Field
          label={t('food.label.servingGrams')}
          hint={t('food.label.servingGramsHint')}
          inputMode="decimal"
          unit={'g'}
          value={draft.servingGrams}
          onChange={(servingGrams) => set({ servingGrams })}
          error={wrong('servingGrams')}
        />
      </div>
      <LabelLines
        title={draft.basis === 'serving' ? t('food.label.inServing') : t('food.label.inHundred')}
        fields={usual}
        more={more}
        figures={draft.figures}
        wrong={wrong}
        onChange={(figures) => set({ figures })}
      />
      <Field
        label={t('food.label.barcode')}
        hint={t('food.label.barcodeHint')}
        inputMode="numeric"
        value={draft.barcode}
        onChange={(barcode) => set({ barcode })}
        error={wrong('barcode')}
      />
      {slot && (
        <Field
          label={draft.basis === 'serving' ? t('food.label.eatenServings') : t('food.label.eatenGrams')}
          inputMode="decimal"
          unit={draft.basis === 'serving' ? undefined : 'g'}
          value={eaten}
          onChange={setEaten}
          error={eatenWrong ? t('food.amountError') : undefined}
        />
      )}
      {problems.length > 0 && (
        <p role="alert" className="field-error">
          {wrong('figures') ?? t('form.look', { count: problems.length })}
        </p>
      )}
      <div className="row">
        <Button className="button primary" onPress={save}>
          {slot ? t('food.label.saveAndAdd', { meal: t(`meal.${slot.meal}`).toLowerCase() }) : t('form.save')}
        </Button>
        <Button className="link" onPress={onDone}>
          {t('app.back')}
        </Button>
        {isBegun && (
          <Button className="link" onPress={startOver}>
            {t('food.recipe.dropChanges')}
          </Button>
        )}
      </div>
    </div>
  );
}
