import { FoodPage } from './FoodPage.tsx';
import { HeartPage } from './heart/HeartPage.tsx';
import { CalciumPage } from './matrix/CalciumPage.tsx';
import { MatrixPage } from './matrix/MatrixPage.tsx';
import { MyFoodsPage } from './recipes/MyFoodsPage.tsx';
import { PastePage } from './recipes/PastePage.tsx';
import { RecipePage } from './recipes/RecipePage.tsx';

/**
 * The pages under /food: the log with the matrix in brief, the whole matrix, calcium sitting by sitting, heart and gut;
 * what is one's own, a recipe, a recipe from a pasted page.
 */
export function FoodRoutes({ parts: [part, id] }: { parts: readonly string[] }) {
  if (part === 'matrix') return <MatrixPage />;
  if (part === 'calcium') return <CalciumPage />;
  if (part === 'heart') return <HeartPage />;
  if (part === 'mine') return <MyFoodsPage />;
  if (part === 'recipes' && id === 'paste') return <PastePage />;
  if (part === 'recipes' && id !== undefined) return <RecipePage key={id} id={id === 'new' ? undefined : id} />;
  return <FoodPage />;
}
