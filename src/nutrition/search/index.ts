// Finding a food while its name is being typed: spelling, word order, British and American words,
// plain everyday food before makers' products.

export { createFoodSearch, type FoodHit, type FoodSearch } from './search.ts';
