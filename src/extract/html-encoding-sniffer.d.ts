declare module 'html-encoding-sniffer' {
  interface Options {
    readonly xml?: boolean;
    readonly transportLayerEncodingLabel?: string;
    readonly defaultEncoding?: string;
    readonly maxPrescanBytes?: number;
  }
  /** WHATWG name of the encoding by byte order mark, transport label, declaration or default, in this order. */
  export default function sniff(bytes: Uint8Array, options?: Options): string;
}
