import { readSavedQuery } from '../api/saved-query.ts';
import { sendMail } from '../alerts/mail.ts';
import { type AlertResult, runAlerts } from '../alerts/run.ts';
import type { Senders } from '../alerts/send.ts';
import type { Settings } from '../config/schema.ts';
import { postOnce } from '../fetch/post.ts';
import type { SearchService } from '../search/service.ts';
import { labelsOf, searchService } from './commands/search.ts';
import type { Runtime } from './runtime.ts';

const WEBHOOK_TIMEOUT_MS = 10_000;

interface AlertRun {
  readonly signal: AbortSignal;
  readonly warned: (message: string, error: unknown) => void;
  /** Default: one made for the run. */
  readonly search?: SearchService;
}

/** Tells of what is new to the saved searches. */
export async function alert(runtime: Runtime, { signal, warned, search }: AlertRun): Promise<AlertResult> {
  return runAlerts({
    store: runtime.store,
    search: search ?? searchService(runtime, labelsOf(runtime, { places: false })),
    paramsOf: (query) => readSavedQuery(query, 'query').params,
    senders: sendersOf(runtime.config.settings),
    now: () => new Date(),
    warned,
    signal,
  });
}

function sendersOf({ fetch, mail, server }: Settings): Senders {
  const { host, from } = mail;
  const guard = { allowPrivateAddresses: fetch.allowPrivateAddresses, timeoutMs: WEBHOOK_TIMEOUT_MS };
  return {
    post: (url, message) => postOnce(url, message, guard),
    mail: host === null || from === null ? null : (message) => sendMail({ ...mail, host, from }, message),
    pageUrl: server.publicUrl,
  };
}

export function alertLine({ found, sent, failed }: AlertResult): string {
  return `${found} ${found === 1 ? 'alert' : 'alerts'} · ${sent} sent${failed > 0 ? ` · ${failed} failed, tried again later` : ''}`;
}
