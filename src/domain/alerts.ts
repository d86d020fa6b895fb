/** Where an alert goes. */
export type AlertChannel = WebhookChannel | MailChannel;

export interface WebhookChannel {
  readonly kind: 'webhook';
  readonly url: string;
  /** Signs what is sent: `whsec_` and base64, or any text of 16 characters or more. */
  readonly secret: string;
}

export interface MailChannel {
  readonly kind: 'mail';
  readonly to: string;
  /** `07:00`: one mail a day with all that came; null: at once. */
  readonly at: string | null;
  /** IANA name, of the clock that `at` is read on. */
  readonly timeZone: string;
}

/** From the one time of day to the other nothing is sent, over midnight where `to` is the earlier one; it is sent after. */
export interface QuietHours {
  /** `22:00` */
  readonly from: string;
  readonly to: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** Names a channel of a search, whatever else about it is changed. */
export function channelKey(channel: AlertChannel): string {
  return channel.kind === 'webhook' ? `webhook ${channel.url}` : `mail ${channel.to}`;
}

/** One article of an alert, as it is told to whoever gets it. */
export interface AlertArticle {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** Source id. */
  readonly source: string;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly excerpt: string;
  readonly countries: readonly string[];
  readonly actors: readonly string[];
}

/** What one alert says: a story and the articles of it that matched first. */
export interface AlertContent {
  readonly search: { readonly id: string; readonly name: string; readonly query: string };
  readonly storyId: string;
  readonly articles: readonly AlertArticle[];
}
