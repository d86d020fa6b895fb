import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface PlainPage {
  readonly title: string;
  readonly text: string;
}

/** What most Node programs do with a page: a whole browser's tree of it, then Readability, then the text. */
export async function plainWay(): Promise<(html: string, url: string) => PlainPage> {
  // Without one, jsdom prints every style sheet it cannot read.
  const virtualConsole = new VirtualConsole();
  return (html, url) => {
    const { window } = new JSDOM(html, { url, virtualConsole });
    try {
      const article = new Readability(window.document).parse();
      return { title: article?.title ?? '', text: article?.textContent ?? '' };
    } finally {
      window.close();
    }
  };
}
