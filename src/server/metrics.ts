import type { MiddlewareHandler } from 'hono';

export interface Metrics {
  count: MiddlewareHandler;
  /** In the text format of Prometheus. Counts only: no path, no person, no value. */
  text(): string;
}

/** Upper bounds in seconds. */
const buckets = [0.005, 0.02, 0.1, 0.5, 2, 10];

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const within = buckets.map(() => 0);
  let seconds = 0;
  let total = 0;
  return {
    count: async (context, next) => {
      const started = performance.now();
      await next();
      const took = (performance.now() - started) / 1000;
      const key = `method="${context.req.method}",status="${context.res.status}"`;
      requests.set(key, (requests.get(key) ?? 0) + 1);
      total += 1;
      seconds += took;
      for (const [i, bound] of buckets.entries()) if (took <= bound) within[i]! += 1;
    },
    text: () =>
      [
        '# TYPE process_uptime_seconds gauge',
        `process_uptime_seconds ${process.uptime().toFixed(1)}`,
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        '# TYPE http_requests_total counter',
        ...[...requests].map(([labels, n]) => `http_requests_total{${labels}} ${n}`),
        '# TYPE http_request_duration_seconds histogram',
        ...buckets.map((bound, i) => `http_request_duration_seconds_bucket{le="${bound}"} ${within[i]}`),
        `http_request_duration_seconds_bucket{le="+Inf"} ${total}`,
        `http_request_duration_seconds_sum ${seconds.toFixed(3)}`,
        `http_request_duration_seconds_count ${total}`,
        '',
      ].join('\n'),
  };
}
