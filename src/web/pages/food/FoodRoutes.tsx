import { FoodPage } from './FoodPage.tsx';
import { MatrixPage } from './matrix/MatrixPage.tsx';

/** The pages under /food: the log with the matrix in brief, the whole matrix, calcium sitting by sitting, heart and gut. */
export function FoodRoutes({ parts: [part] }: { parts: readonly string[] }) {
  if (part === 'matrix') return <MatrixPage />;
  return <FoodPage />;
}
