import { Connection } from './connections.ts';
import { failureReason, timeoutReason } from './failure.ts';

const MAX_ANSWER_BYTES = 64 * 1024;

export interface PostSettings {
  readonly allowPrivateAddresses: boolean;
  readonly timeoutMs: number;
}

/**
 * Sends one request to an address that somebody typed in: guarded as fetching is, no redirect is followed, and of the answer
 * only the status counts.
 *
 * @returns the status, or why there was none
 */
export async function postOnce(
  address: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  { allowPrivateAddresses, timeoutMs }: PostSettings,
): Promise<number | string> {
  const url = new URL(address);
  const connection = new Connection(url.origin, allowPrivateAddresses, timeoutMs);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const { statusCode, body } = await connection.client.request({
      path: `${url.pathname}${url.search}`,
      method: 'POST',
      headers: message.headers,
      body: message.body,
      signal,
    });
    await body.dump({ limit: MAX_ANSWER_BYTES, signal }).catch(() => undefined);
    return statusCode;
  } catch (error) {
    if (signal.aborted) return timeoutReason('headers', url, timeoutMs).message;
    return failureReason(error, 'connect', url).message;
  } finally {
    connection.destroy();
  }
}
