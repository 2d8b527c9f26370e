import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { createProductLookup } from '../../nutrition/index.ts';
import { readSettings } from '../../store/index.ts';
import type { ServerContext } from '../context.ts';
import { answers } from '../describe.ts';

/** The setting, by name, that switches the look-up on: PUT it to /api/settings. */
const SETTING = 'openFoodFacts';
const product = z
  .object({ state: z.enum(['off', 'not found', 'not a barcode', 'failed', 'found']) })
  .loose()
  .openapi('ProductLookup');

/**
 * Barcodes at Open Food Facts: off until the setting `openFoodFacts` is true, and called only when a barcode is asked
 * for. What leaves the machine is the barcode.
 */
export function productRoutes(app: OpenAPIHono, { db, version, fetch }: ServerContext): void {
  const isOn = async (): Promise<boolean> => (await readSettings(db))[SETTING] === true;
  const lookup = createProductLookup({
    isOn,
    fetch: fetch ?? globalThis.fetch,
    userAgent: `Bonewise/${version}`,
  });

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/products/{barcode}',
      summary: 'A product by its barcode, from Open Food Facts while that is switched on',
      request: { params: z.object({ barcode: z.string().max(40).openapi({ example: '4006381333931' }) }) },
      responses: answers(200, 'The product with its figures per 100 g, or why there is none', product, 422),
    }),
    async (c) => c.json({ ...(await lookup.find(c.req.valid('param').barcode)) }),
  );
}
