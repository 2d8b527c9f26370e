import { Button, Checkbox, Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ShoppingItem } from '../../../meals/index.ts';
import { api } from '../../api.ts';
import { Empty } from '../../components/Empty.tsx';
import { Check } from '../../components/icons.tsx';
import { Working } from '../../components/Working.tsx';
import { shortDay } from '../../format/dates.ts';
import { useAnswer } from '../../state/answer.ts';
import { tick, ticked } from '../../state/daily.ts';
import { usePlan } from '../../state/plan.ts';
import { useSession } from '../../state/session.tsx';
import { tellOf } from '../../state/toasts.ts';
import { isKept, listDay } from '../../state/week.ts';

/** What to buy for the week, by aisle; ticked off as it goes into the basket, printed, or sent as text. */
export function ShoppingPage() {
  const { t } = useTranslation();
  const { id, record, asOf } = useSession();
  const { plan, working } = usePlan();
  const week = plan?.meals;
  // A plan that was worked out anew has another list.
  const key = week?.days.flatMap(({ meals }) => meals.map(({ dishId, portions }) => dishId + portions)).join();
  const { value, trouble } = useAnswer(`${asOf} ${key} ${record.preferences.at(-1)?.id}`, () => api.shopping(id, asOf));
  const items = [...(value?.aisles.flatMap((aisle) => aisle.items) ?? []), ...(value?.pantry ?? [])];
  return (
    <div className="shopping">
      <Link href="/week" className="link no-print">
        {t('week.title')}
      </Link>
      <h1>{t('shopping.title')}</h1>
      {week && week.days.length > 0 && (
        <p className="quiet">
          {t('shopping.for', { from: shortDay(week.days[0]!.date), to: shortDay(week.days.at(-1)!.date) })}
        </p>
      )}
      {week && week.days.length > 0 && !isKept(record, week) && <p className="note">{t('shopping.notKept')}</p>}
      {!value && (working || !trouble) && <Working words={t('shopping.working')} />}
      {trouble && <p role="alert">{trouble}</p>}
      {value && items.length === 0 && <Empty title={t('week.none')}>{t('shopping.empty')}</Empty>}
      {value && items.length > 0 && (
        <>
          <Share text={value.text} />
          <div className="aisles">
            {value.aisles.map(({ aisle, items: here }) => (
              <Aisle key={aisle} name={t(`shopping.aisle.${aisle}`)} items={here} />
            ))}
          </div>
          {value.pantry.length > 0 && <Aisle name={t('shopping.pantry')} items={value.pantry} />}
          <p className="small quiet">{t('shopping.eaten')}</p>
        </>
      )}
    </div>
  );
}

function Share({ text }: { text: string }) {
  const { t } = useTranslation();
  const shares = 'share' in navigator;
  const share = async (): Promise<void> => {
    try {
      if (shares) await navigator.share({ title: t('shopping.title'), text });
      else {
        await navigator.clipboard.writeText(text);
        tellOf(t('shopping.copied'));
      }
    } catch (error) {
      // Who closes the device's own dialog has decided not to share.
      if (!(error instanceof DOMException && error.name === 'AbortError')) tellOf(t('shopping.notShared'));
    }
  };
  return (
    <div className="row no-print">
      <Button className="button" onPress={() => void share()}>
        {t(shares ? 'shopping.share' : 'shopping.copy')}
      </Button>
      <Button className="button" onPress={() => window.print()}>
        {t('shopping.print')}
      </Button>
    </div>
  );
}

function Aisle({ name, items }: { name: string; items: readonly ShoppingItem[] }) {
  return (
    <section className="section aisle">
      <h2>{name}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.name}>
            <Item item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({ item: { name, text, labels } }: { item: ShoppingItem }) {
  const { record, asOf, change } = useSession();
  const day = listDay(record, asOf);
  const mark = `shop:${name}`;
  return (
    <Checkbox
      className="shop-item"
      isSelected={ticked(record, day, mark) !== undefined}
      onChange={(on) => change(tick(record, day, mark, on))}
    >
      {({ isSelected }) => (
        <>
          <span className="check-box">{isSelected && <Check size={18} />}</span>
          <span className="shop-name">
            {name}
            {labels.map((label) => (
              <span key={label} className="small quiet block">
                {label}
              </span>
            ))}
          </span>
          <span className="quiet">{text}</span>
        </>
      )}
    </Checkbox>
  );
}
