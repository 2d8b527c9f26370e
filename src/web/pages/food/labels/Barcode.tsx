import { useEffect, useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { isBarcode } from '../../../../nutrition/index.ts';
import { api, type ProductAnswer } from '../../../api.ts';
import { Field } from '../../../components/fields.tsx';
import { Working } from '../../../components/Working.tsx';
import { unitsNow } from '../../../format/units.ts';
import { emptyLabel, figuresFrom, type LabelDraft } from '../../../state/labels.ts';
import { messageOf, useSession } from '../../../state/session.tsx';

interface Props {
  /** A product of one's own has this barcode. */
  onOwn: (id: string) => void;
  /** None has: its label is to be copied, or checked where it was looked up. */
  onLabel: (draft: LabelDraft) => void;
  onBack: () => void;
}

/** A product by the digits under its bars: one's own first, then Open Food Facts, where that is switched on. */
export function Barcode({ onOwn, onLabel, onBack }: Props) {
  const { t } = useTranslation();
  const { record } = useSession();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const [online, setOnline] = useState<boolean>();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    api.settings().then(
      ({ openFoodFacts }) => setOnline(openFoodFacts === true),
      () => setOnline(false),
    );
  }, []);
  const digits = text.replace(/\s/g, '');
  const rule = unitsNow() === 'us' ? 'US' : 'EU';

  const find = async (): Promise<void> => {
    setSaid(undefined);
    setWrong(!isBarcode(digits));
    const own = record.products.find(({ barcode }) => barcode === digits);
    if (!isBarcode(digits)) return;
    if (own) onOwn(own.id);
    else if (!online) setSaid(t('food.barcode.notOwn'));
    else await ask();
  };
  const ask = async (): Promise<void> => {
    setAsking(true);
    try {
      take(await api.product(digits));
    } catch (error) {
      setSaid(messageOf(error));
    } finally {
      setAsking(false);
    }
  };
  const take = (answer: ProductAnswer): void => {
    if (answer.state === 'found') {
      const { name, per100g, servingGrams, source: from } = answer;
      const draft = emptyLabel(rule, { name, barcode: digits, basis: 'hundred', from });
      const grams = servingGrams === undefined ? '' : String(servingGrams);
      onLabel({ ...draft, servingGrams: grams, figures: figuresFrom(per100g, rule) });
    } else if (answer.state === 'failed') setSaid(t('food.barcode.failed', { why: answer.why }));
    else setSaid(t(answer.state === 'off' ? 'food.barcode.notOwn' : 'food.barcode.notFound'));
  };

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <Field
        label={t('food.barcode.digits')}
        hint={t('food.barcode.hint')}
        inputMode="numeric"
        autoFocus
        value={text}
        onChange={(next) => {
          setText(next);
          setWrong(false);
        }}
        error={wrong ? t('food.label.wrong.barcode') : undefined}
      />
      {online !== undefined && (
        <p className="small quiet">
          {t(online ? 'food.barcode.on' : 'food.barcode.off')} <Link href="/settings">{t('settings.title')}</Link>
        </p>
      )}
      {asking && <Working words={t('food.barcode.asking')} />}
      {said && <p role="status">{said}</p>}
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={asking || online === undefined}>
          {t('food.barcode.find')}
        </Button>
        {said && (
          <Button className="button" onPress={() => onLabel(emptyLabel(rule, { barcode: digits }))}>
            {t('food.barcode.enterLabel')}
          </Button>
        )}
        <Button className="link" onPress={onBack}>
          {t('app.back')}
        </Button>
      </div>
    </form>
  );
}
