import { PlayerPage } from '../player/PlayerPage.tsx';
import { CataloguePage } from './CataloguePage.tsx';
import { ExercisePage } from './ExercisePage.tsx';
import { LoadPage } from './LoadPage.tsx';
import { MovePage } from './MovePage.tsx';
import { TestsPage } from './TestsPage.tsx';
import { YearPage } from './YearPage.tsx';

/** The pages under /move: the week, the year, the exercises, what they did, tests at home, and a session to follow. */
export function MoveRoutes({ parts: [part, first, second] }: { parts: readonly string[] }) {
  if (part === 'exercises') return first === undefined ? <CataloguePage /> : <ExercisePage key={first} id={first} />;
  if (part === 'load') return <LoadPage />;
  if (part === 'year') return <YearPage />;
  if (part === 'tests') return <TestsPage />;
  if (part === 'follow' && first !== undefined && second !== undefined) {
    return <PlayerPage key={first + second} date={first} kind={second} />;
  }
  return <MovePage />;
}
