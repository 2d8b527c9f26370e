import { exercise } from '../catalogue/index.ts';
import { figureOf, figureSvg, GROUND, line } from './figure.ts';
import { type Frame, SCENES } from './scenes.ts';

const WIDTH = 200;
const TOP = -16; // room for raised hands and balls
const HEIGHT = 148;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function frameSvg({ pose, props = [] }: Frame, x: number): string {
  const figure = figureOf(pose, x);
  return props.map((prop) => prop(figure)).join('') + figureSvg(figure);
}

/**
 * A line drawing of an exercise: one moment, or from where to where. Draws in the colour of the text around it; what is
 * pulled, pushed or moved is in `--drawing-accent` where that is set. Undefined for an id that is none.
 */
export function drawing(exerciseId: string): string | undefined {
  const scene = SCENES[exerciseId];
  const name = exercise(exerciseId)?.name;
  if (!scene || !name) return undefined;
  const two = scene.length === 2;
  const frames = two ? frameSvg(scene[0], 50) + frameSvg(scene[1]!, 146) : frameSvg(scene[0], WIDTH / 2);
  const between = two
    ? line(
        [
          { x: 97, y: 60 },
          { x: 101, y: 64 },
          { x: 97, y: 68 },
        ],
        'stroke-width="2"',
      )
    : '';
  const ground = `<path d="M6 ${GROUND}H${WIDTH - 6}" stroke-width="1" opacity=".5"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${TOP} ${WIDTH} ${HEIGHT}" role="img" aria-label="${attribute(name)}" ` +
    `fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${ground}${between}${frames}</svg>`
  );
}
