import { FoodPage } from './FoodPage.tsx';
import { HeartPage } from './heart/HeartPage.tsx';
import { CalciumPage } from './matrix/CalciumPage.tsx';
import { MatrixPage } from './matrix/MatrixPage.tsx';

/** The pages under /food: the log with the matrix in brief, the whole matrix, calcium sitting by sitting, heart and gut. */
export function FoodRoutes({ parts: [part] }: { parts: readonly string[] }) {
  if (part === 'calcium') return <CalciumPage />;
  if (part === 'heart') return <HeartPage />;
  if (part === 'matrix') return <MatrixPage />;
  return <FoodPage />;
}
