import type { FastifyInstance } from 'fastify';

/** Answers that are under way get this long when the server closes. */
const GRACE_MS = 2000;

/** Whoever opened a connection and said nothing, or half a request, does not keep the server from closing. */
export function closeInTime(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    if (!app.server.listening) return;
    const timer = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
    app.server.once('close', () => clearTimeout(timer));
  });
}
