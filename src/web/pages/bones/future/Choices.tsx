import { Link, ToggleButton } from 'react-aria-components';
import { Trans, useTranslation } from 'react-i18next';
import { type Barred, heldBack } from '../../../../projection/held.ts';
import type { WhatIfName } from '../../../../projection/index.ts';
import { findingPath } from '../../../components/FindingLine.tsx';
import { typeset } from '../../../format/typeset.ts';
import type { Offer } from '../../../state/forecast/messages.ts';

export const MOST_CHOSEN = 3;

interface Props {
  offers: readonly Offer[];
  barred: readonly Barred[];
  chosen: readonly WhatIfName[];
  boneMedicine: string | undefined;
  onChange: (chosen: WhatIfName[]) => void;
}

const aboutInhibitor = new Set<WhatIfName>(['goes-on', 'stops-as-planned']);
type Group = 'life' | 'inhibitor' | 'medicine';
const groups: readonly Group[] = ['life', 'inhibitor', 'medicine'];
const groupOf = ({ name, medicine }: Offer): Group =>
  medicine ? 'medicine' : aboutInhibitor.has(name) ? 'inhibitor' : 'life';

/** What can be held against going on as now, up to three; what a screen holds back stands below with its reason. */
export function Choices({ offers, barred, chosen, boneMedicine, onChange }: Props) {
  const { t } = useTranslation();
  const open = offers.filter(({ name }) => !heldBack(barred, name));
  const full = chosen.length >= MOST_CHOSEN;
  return (
    <section className="section" aria-labelledby="choose">
      <h2 id="choose">{t('whatIf.choose')}</h2>
      {open.length === 0 && <p>{t('whatIf.nothing')}</p>}
      {groups.map((group) => {
        const ours = open.filter((offer) => groupOf(offer) === group);
        if (ours.length === 0) return null;
        return (
          <fieldset key={group} className="what-if-group">
            <legend>{t(`whatIf.groups.${group}`)}</legend>
            {group === 'medicine' && <p className="small">{t('whatIf.groups.medicineNote')}</p>}
            <div className="row what-if-choices">
              {ours.map(({ name }) => {
                const on = chosen.includes(name);
                return (
                  <ToggleButton
                    key={name}
                    className="toggle-choice"
                    isSelected={on}
                    isDisabled={full && !on}
                    onChange={(next) => onChange(next ? [...chosen, name] : chosen.filter((one) => one !== name))}
                  >
                    {t(`whatIf.name.${name}`)}
                  </ToggleButton>
                );
              })}
            </div>
          </fieldset>
        );
      })}
      {full && (
        <p className="small quiet" role="status">
          {t('whatIf.most')}
        </p>
      )}
      {boneMedicine && <p className="small">{t('whatIf.boneMedicine', { drug: boneMedicine })}</p>}
      <p className="small quiet">{t('whatIf.noNumber')}</p>
      <Held offers={offers} barred={barred} />
    </section>
  );
}

function Held({ offers, barred }: Pick<Props, 'offers' | 'barred'>) {
  const { t } = useTranslation();
  const held = offers.flatMap(({ name }) => {
    const reason = heldBack(barred, name);
    return reason ? [{ name, reason }] : [];
  });
  if (held.length === 0) return null;
  const reasons = Map.groupBy(held, ({ reason }) => `${reason.rule} ${reason.says}`);
  return (
    <section className="stack tight what-if-held">
      <h3>{t('whatIf.held.title')}</h3>
      <ul className="stack">
        {[...reasons.values()].map((same) => (
          <li key={same[0]!.name} className="dashed">
            <b>{same.map(({ name }) => t(`whatIf.name.${name}`)).join('; ')}</b>
            <p>
              <Trans
                i18nKey="whatIf.held.because"
                values={{ says: typeset(same[0]!.reason.says) }}
                components={{ b: <b /> }}
              />
            </p>
            <p className="origin">
              <Link href={findingPath(same[0]!.reason.rule)}>
                {t('notSuggested.rule', { rule: same[0]!.reason.rule })}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
