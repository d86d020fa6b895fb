import type { Channel, SavedSearch, SearchDraft } from '../api/shapes.ts';
import { searchParams, type SearchState } from '../state/address.ts';

/** A saved search as its form holds it: every field a text. */
export interface Fields {
  readonly name: string;
  readonly query: string;
  readonly webhook: string;
  readonly secret: string;
  readonly mail: string;
  readonly mailAt: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly enabled: boolean;
  /** Channels that the form does not show; they stay as they are. */
  readonly others: readonly Channel[];
}

export function newFields(state: SearchState): Fields {
  const query = searchParams(state);
  query.delete('sort');
  return {
    name: state.q,
    query: query.toString(),
    webhook: '',
    secret: '',
    mail: '',
    mailAt: '07:00',
    quietFrom: '',
    quietTo: '',
    enabled: true,
    others: [],
  };
}

export function fieldsOf({ name, query, channels, quiet, enabled }: SavedSearch): Fields {
  const webhook = channels.find((channel) => channel.kind === 'webhook');
  const mail = channels.find((channel) => channel.kind === 'mail');
  return {
    name,
    query,
    enabled,
    others: channels.filter((channel) => channel !== webhook && channel !== mail),
    webhook: webhook?.url ?? '',
    secret: '',
    mail: mail?.to ?? '',
    mailAt: mail ? (mail.at ?? '') : '07:00',
    quietFrom: quiet?.from ?? '',
    quietTo: quiet?.to ?? '',
  };
}

/** What is sent of a form; its times of day are those of `timeZone`. A secret that was left empty stays as it is. */
export function draftOf(fields: Fields, timeZone: string): SearchDraft {
  const channels: Channel[] = [];
  const secret = fields.secret === '' ? {} : { secret: fields.secret };
  if (fields.webhook.trim() !== '') channels.push({ kind: 'webhook', url: fields.webhook.trim(), ...secret });
  if (fields.mail.trim() !== '')
    channels.push({ kind: 'mail', to: fields.mail.trim(), at: fields.mailAt === '' ? null : fields.mailAt, timeZone });
  const quiet = fields.quietFrom !== '' && fields.quietTo !== '' ? { from: fields.quietFrom, to: fields.quietTo, timeZone } : null;
  return { name: fields.name.trim(), query: fields.query, channels: [...channels, ...fields.others], quiet, enabled: fields.enabled };
}
