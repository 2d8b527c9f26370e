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
}

/** Grades the evidence for bone, not the person; word first, then line and fill; opens the claim. */
export function VerdictChip({ verdict, about, claim, sources = [] }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const word = t(`verdict.${verdict}`);
  return (
    <>
      <Button
        className="chip-target"
        aria-label={t('verdict.open', { about, verdict: word })}
        onPress={() => setOpen(true)}
      >
        <span className={`chip ${verdict.replace(' ', '-')}`}>
          <span className="for-bone">{t('verdict.forBone')}</span> {word}
        </span>
      </Button>
      <Sheet title={t('verdict.title', { about, verdict: word })} open={open} onClose={() => setOpen(false)}>
        <p>{claim}</p>
        <p className="small quiet">{t(`verdict.means.${verdict}`)}</p>
        <Sources ids={sources} />
      </Sheet>
    </>
  );
}
