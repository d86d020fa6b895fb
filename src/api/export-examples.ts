import type { Format } from './exports/formats.ts';

/** One sample article of a fictional outlet in every format, cut short; for the description of the API. */
export const EXAMPLES: Readonly<Record<Format, string>> = {
  csv: 'id,title,url,canonicalUrl,source,sourceName,outletCountry,publishedAt,precision,…\r\nfasher,Shelling resumes around El Fasher,https://outlet.example/a,https://outlet.example/a,meridian-courier,Meridian Courier,KE,2024-05-13T09:40:00.000Z,minute,…\r\n',
  jsonl:
    '{"id":"fasher","title":"Shelling resumes around El Fasher",…,"sourceName":"Meridian Courier","outletCountry":"KE","tags":{"countries":[…],"places":[…],…}}\n',
  geojson:
    '{"type":"FeatureCollection","features":[\n{"type":"Feature","id":"fasher","geometry":{"type":"Point","coordinates":[25.35,13.63]},"properties":{"placePrecision":"town",…}}\n]}\n',
  stix: '{"type":"bundle","id":"bundle--…","objects":[\n{"type":"report","spec_version":"2.1","id":"report--…","name":"Shelling resumes around El Fasher","published":"2024-05-13T09:40:00.000Z",…}\n]}\n',
  bibtex:
    '@misc{meridian-courier-fasher,\n  title = {{Shelling resumes around El Fasher}},\n  date = {2024-05-13T09:40:00Z},\n  year = {2024},\n  month = may,\n}\n',
  rss: '<rss version="2.0" …><channel><title>Conflictwire: fasher</title><item><title>Shelling resumes around El Fasher</title><guid isPermaLink="false">fasher</guid>…</item></channel></rss>',
  atom: '<feed xmlns="http://www.w3.org/2005/Atom" …><entry><id>urn:conflictwire:article:fasher</id><title>Shelling resumes around El Fasher</title>…</entry></feed>',
  json: '{"version":"https://jsonfeed.org/version/1.1","title":"Conflictwire: fasher","items":[\n{"id":"fasher","title":"Shelling resumes around El Fasher","date_published":"2024-05-13T09:40:00.000Z",…}\n]}\n',
};
