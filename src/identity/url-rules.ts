/** Query parameters that say where a reader came from, never which document it is. Lower case. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  [
    'fbclid gclid gclsrc gbraid wbraid dclid gad_source gad_campaignid msclkid yclid ysclid twclid ttclid igshid igsh',
    'mc_cid mc_eid mkt_tok vero_id _hsenc _hsmi _ga _gl _openstat srsltid',
    'cmp cmpid ocid smid smtyp partner emc traffic_source maca xtor ref ref_src ref_url referrer source src wprss spm',
    'ncid sr_share cid_source feedref ito icid intcid rss share sharetype guccounter',
    'phpsessid jsessionid sessionid session_id cfid cftoken aspxautodetectcookiesupport',
  ].flatMap((line) => line.split(' ')),
);

export const TRACKING_PREFIXES = ['utm_', 'at_', 'ns_', 'wt.', 'pk_', 'mtm_', 'piwik_', 'matomo_', 'hsa_', 'stm_', 'aspsessionid'] as const;

/** Parameters that ask for another rendering of the same document: name and the values that do. */
export const RENDERING_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  output: ['amp'],
  outputtype: ['amp'],
  amp: ['', '1', 'true'],
  print: ['', '1', 'true', 'y', 'yes'],
  view: ['print'],
};

/** Labels in front of a host that name a rendering, not another outlet. `edition.`, `news.`, `en.` are others. */
export const RENDERING_LABELS: ReadonlySet<string> = new Set(['www', 'www1', 'www2', 'm', 'mobile', 'amp', 'touch']);

/** Hosts that carry the wanted address in a query parameter. */
export const WRAPPERS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameters: readonly string[] }[] = [
  { host: /^www\.google\.[a-z.]+$|^google\.[a-z.]+$/, path: /^\/url$/, parameters: ['url', 'q'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^(?:www\.)?facebook\.com$/, path: /^\/(?:l|sharer\/sharer)\.php$/, parameters: ['u'] },
  { host: /^l\.instagram\.com$/, path: /^\/$/, parameters: ['u'] },
  { host: /^out\.reddit\.com$/, path: /./, parameters: ['url'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/, parameters: ['url'] },
  { host: /^away\.vk\.com$|^vk\.com$/, path: /^\/away\.php$/, parameters: ['to'] },
];

/** Addresses that only a fetch can turn into an article's. */
export const OPAQUE: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /^news\.google\.[a-z.]+$/, path: /^\/(?:rss\/|__i\/rss\/)?(?:articles|read)\// },
  { host: /^feedproxy\.google\.com$|^feeds\d*\.feedburner\.com$/, path: /^\/~r\// },
  {
    host: /^(?:t\.co|bit\.ly|j\.mp|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|dlvr\.it|is\.gd|v\.gd|trib\.al|lnkd\.in|fb\.me|ift\.tt|rb\.gy|cutt\.ly|shorturl\.at)$/,
    path: /./,
  },
];
