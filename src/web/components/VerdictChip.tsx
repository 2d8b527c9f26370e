import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../evidence/index.ts';
import { Sheet } from './Sheet.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  verdict: Verdict;
  /** What is graded: "Calcium". */
  about: string;
  claim: string;
  sources?: readonly string[];
  /** What the evidence is for. */
  graded?: 'bone' | 'heart';
}

/** Grades the evidence for bone or heart, not the person; word first, then line and fill; opens the claim. */
export function VerdictChip({ verdict, about, claim, sources = [], graded = 'bone' }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const word = t(`verdict.${verdict}`);
  return (
    <>
      <Button
        className="chip-target"
        aria-label={t(graded === 'heart' ? 'verdict.openHeart' : 'verdict.open', { about, verdict: word })}
        onPress={() => setOpen(true)}
      >
        <span className={`chip ${verdict.replace(' ', '-')}`}>
          <span className={`for-${graded}`}>{t(graded === 'heart' ? 'verdict.forHeart' : 'verdict.forBone')}</span>{' '}
          {word}
        </span>
      </Button>
      <Sheet
        title={t(graded === 'heart' ? 'verdict.titleHeart' : 'verdict.title', { about, verdict: word })}
        open={open}
        onClose={() => setOpen(false)}
      >
        <p>{claim}</p>
        <p className="small quiet">{t(`verdict.means.${verdict}`)}</p>
        <Sources ids={sources} />
      </Sheet>
    </>
  );
}
