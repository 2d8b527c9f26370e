import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';

/** Shown only once waiting is noticed. */
const NOTICED_MS = 300;

/** Something takes a moment: says what, after it has taken long enough to be noticed. */
export function Working({ words }: { words: string }) {
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(true), NOTICED_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!noticed) return null;
  return (
    <ProgressBar isIndeterminate aria-label={words} className="working">
      <span className="small quiet">{words}</span>
      <span className="working-bar" />
    </ProgressBar>
  );
}
