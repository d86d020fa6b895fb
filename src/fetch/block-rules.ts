/**
 * What tells tests for humans and consent pages from everything else. Names of services are for the operator's eye; each rule
 * has its page in the tests.
 */

export interface HeaderRule {
  readonly service: string;
  readonly header: string;
  /** What the value must be; null: anything. */
  readonly value: RegExp | null;
  /** null: whatever the status. */
  readonly statuses: readonly number[] | null;
}

/** Services that say so themselves. */
export const CHALLENGE_HEADERS: readonly HeaderRule[] = [
  { service: 'Cloudflare', header: 'cf-mitigated', value: /^challenge$/i, statuses: null },
  { service: 'AWS WAF', header: 'x-amzn-waf-action', value: /^(?:challenge|captcha)$/i, statuses: null },
  { service: 'Vercel', header: 'x-vercel-mitigated', value: /^challenge$/i, statuses: null },
  // These two also stand on answers that let us in.
  { service: 'DataDome', header: 'x-datadome', value: null, statuses: [403, 405] },
  { service: 'Kasada', header: 'x-kpsdk-ct', value: null, statuses: [403, 429] },
];

export interface MarkupRule {
  readonly service: string;
  /** All of them stand in tags or scripts of the page, never in its words. */
  readonly marks: readonly string[];
  /** Ordinary pages of the service's customers have them too: only a refusal counts. */
  readonly onlyRefusals?: true;
}

/** What such pages are made of. The scripts that watch ordinary readers (`__CF$cv$params`, `js.datadome.co`, ...) are not among it. */
export const CHALLENGE_MARKUP: readonly MarkupRule[] = [
  { service: 'Cloudflare', marks: ['_cf_chl_opt'] },
  { service: 'Cloudflare', marks: ['challenge-form', 'challenge-running'] },
  { service: 'Cloudflare', marks: ['challenge-form'], onlyRefusals: true },
  { service: 'Akamai', marks: ['sec-if-cpt-container'] },
  { service: 'Akamai', marks: ['bm-verify='] },
  { service: 'DataDome', marks: ['captcha-delivery.com'] },
  { service: 'PerimeterX', marks: ['px-captcha'] },
  { service: 'Imperva', marks: ['_Incapsula_Resource', 'main-iframe'] },
  { service: 'Sucuri', marks: ['sucuri_cloudproxy_js'] },
  { service: 'AWS WAF', marks: ['gokuProps'] },
  { service: 'Anubis', marks: ['/.within.website/x/cmd/anubis/'] },
  { service: 'Qrator', marks: ['/__qrator/'] },
  { service: 'DDoS-Guard', marks: ['/.well-known/ddos-guard/'], onlyRefusals: true },
];

/** Forms that only ask for consent. */
export const CONSENT_MARKUP: readonly MarkupRule[] = [
  { service: 'Yahoo', marks: ['collectConsent?sessionId='] },
  { service: 'Google', marks: ['consent.google.com/save'] },
  { service: 'YouTube', marks: ['consent.youtube.com/save'] },
];

/** First labels of hosts that readers are sent to for their consent. */
export const CONSENT_LABELS: ReadonlySet<string> = new Set(['consent', 'guce', 'myprivacy', 'cmp', 'cookiewall']);

/** Parts of paths of such pages; they count only where the address also says, in its query, where the reader wanted to go. */
export const CONSENT_SEGMENTS: ReadonlySet<string> = new Set([
  'consent',
  'collectconsent',
  'cookie-consent',
  'cookieconsent',
  'cookiewall',
  'cookie-wall',
  'gdpr-consent',
  'privacy-gate',
]);
