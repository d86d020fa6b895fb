/** Query parameters that say where a reader came from, never which document it is. Lower case. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  [
    'fbclid gclid gclsrc gbraid wbraid dclid gad_source gad_campaignid msclkid yclid ysclid twclid ttclid ltclid igshid igsh li_fat_id',
    'rb_clickid wickedid epik _branch_match_id tblci tbref dicbo oborigurl mibextid sfnsn extid __twitter_impression s_cid icmpid intcmp',
    'mc_cid mc_eid mkt_tok vero_id _hsenc _hsmi _ga _gl _openstat etext srsltid isappinstalled trk trkcampaign soc_src soc_trk tsrc .tsrc',
    'cmp cmpid ocid smid smtyp partner emc traffic_source maca xtor xtref ref ref_src ref_url referrer source src wprss spm wt_zmc wtmc',
    'ncid sr_share cid_source feedref ito icid intcid rss share sharetype shared sharetoken guccounter taid tpcc srnd sref leadsource',
    'unlocked_article_code pwapi_token pnespid giftcopy ftag reflink feedtype feedname usqp _js_v replytocom like_comment',
    'phpsessid jsessionid sessionid session_id cfid cftoken aspxautodetectcookiesupport _ _rsc nocache',
  ].flatMap((line) => line.split(' ')),
);

export const TRACKING_PREFIXES: readonly string[] = [
  'utm_ at_ ns_ wt. pk_ mtm_ piwik_ matomo_ hsa_ stm_ itm_ gaa_ fb_ guce_referrer cx_',
  'aspsessionid __cf_chl amp_ __amp_ _x_tr_',
].flatMap((line) => line.split(' '));

/** Parameters that say where a reader came from by some of their values only. */
export const ORIGIN_PARAMETERS: ReadonlySet<string> = new Set(['from', 'mod', 'via', 'origin', 'channel', 'medium', 'campaign']);
export const ORIGIN =
  /^(?:rss|feeds?|twitter|x|facebook|fb|telegram|tg|whatsapp|vk|ok|viber|timeline|singlemessage|groupmessage|weibo|wechat|weixin|line|e?mail|newsletter|push|social|share|app|home|homepage)(?:[_-].*)?$/i;

/** Parameters that say where in a document to begin; parameters of a value that changes nothing. */
export const POSITION_PARAMETERS: ReadonlySet<string> = new Set([
  'pinned_post_locator',
  'pinned_post_asset_id',
  'pinned_post_type',
  'filterkeyevents',
]);
export const IDLE_PARAMETERS: readonly RegExp[] = [/^page=with(?::|%3a)block-/i, /^nb=1$/i];

/** Parameters that ask for another rendering of the same document: name and the values that do. */
export const RENDERING_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  amp: ['', '1', 'true'],
  noamp: ['', '1', 'true', 'mobile'],
  print: ['', '1', 'true', 'y', 'yes', 'print'],
  printable: ['', '1', 'true', 'y', 'yes'],
  mobile: ['', '0', '1', 'true', 'false', 'yes', 'no'],
  m: ['0', '1'],
  tmpl: ['component'],
};
/** What these choose is a rendering when the value names one. */
export const RENDERING_CHOOSERS: ReadonlySet<string> = new Set(
  'output outputtype format mode view type layout version display style action template theme'.split(' '),
);
export const RENDERINGS: ReadonlySet<string> = new Set(['amp', 'amp-type', 'print', 'printable', 'mobile']);

/** Labels of a host that name a rendering, not another outlet. `edition.`, `news.`, `en.` are others. */
export const RENDERING_LABELS: ReadonlySet<string> = new Set('m mobile mobi amp wap 3g pda touch lite print'.split(' '));

/** Parts of a path that name a rendering, each with what stands for it. */
export const RENDERING_PATHS: readonly (readonly [RegExp, string])[] = [
  [/\/amp(?:html)?(?=\/|$)/gi, ''],
  [/\/amp_(?=[a-z]+\/)/i, '/'],
  [/^\/print(?=\/.)/i, ''],
  [/\/(?:amp|print|printable|printview|print-version|printer-friendly|imprimir|imprimer|drucken|stampa|yazdir)(?:\.(?:html?|php))?$/i, ''],
  [/\.(?:amp|lite|print)(\.html?)?$/i, '$1'],
  [/\.amphtml$/i, ''],
];
