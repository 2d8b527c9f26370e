import { useTranslation } from 'react-i18next';
import { sourceOf } from '../../evidence/index.ts';

/** Where something was read: citation, and the DOI as a plain link that is followed only when pressed. */
export function Sources({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  if (ids.length === 0) return null;
  return (
    <ul className="stack tight small" aria-label={t('finding.sources')}>
      {ids.map((id) => {
        const source = known(id);
        if (!source) return <li key={id}>{id}</li>;
        const { citation, doi, url } = source;
        const link = doi ? `https://doi.org/${doi}` : url;
        return (
          <li key={id}>
            {citation}
            {link && (
              <>
                {' '}
                <a href={link} target="_blank" rel="noreferrer noopener">
                  {doi ? `doi:${doi}` : url}
                </a>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function known(id: string) {
  try {
    return sourceOf(id);
  } catch {
    return undefined;
  }
}
