/** Lets the page open without a network, where the browser can and the page is served by its own server. */
export function keepPage(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  navigator.serviceWorker.register('/sw.js').catch(() => {
    // Refused, as in a private window: everything works but the opening without a network.
  });
}
