import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../rules/index.ts';
import { redFlagHelp } from '../../safety/index.ts';
import { typeset } from '../format/typeset.ts';
import { Stop } from './icons.tsx';

/** Warning signs of the next days, at the top of every page until they are put away. */
export function RedFlagNotes({ flags }: { flags: readonly Finding[] }) {
  const { t } = useTranslation();
  return flags.map(({ rule, title, within, action }) => (
    <section key={rule} className="red-flag-note" aria-labelledby={`flag-${rule}`}>
      <h2 id={`flag-${rule}`}>
        <Stop />
        {t(within ? `redFlag.heading.${within}` : 'redFlag.heading.this week')}
      </h2>
      <p>{typeset(title)}</p>
      <p className="small">{redFlagHelp[rule]?.call ?? action}</p>
      <Link href={`/call/${rule}`} className="button">
        {t('redFlag.what')}
      </Link>
    </section>
  ));
}
