import { selectAll } from 'css-select';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { messagePage } from '../../../src/web/message-page.ts';
import fc from '../../support/property.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'a', '\0', '&amp;', '&#39;', '-->', ']]>', '</script>') }),
);
const elementsIn = (markup: string): number => selectAll('*', parseDocument(markup)).length;
const clean = (text: string): string => text.replaceAll('\0', '\ufffd');

test('whatever is told comes out of a parser as that text, alone', () => {
  const elements = elementsIn(messagePage('Title', 'Message.'));
  fc.assert(
    fc.property(anyText, anyText, (title, message) => {
      const markup = messagePage(title, message);
      const told = (selector: string): string[] => selectAll(selector, parseDocument(markup)).map((element) => textContent(element));
      expect(elementsIn(markup)).toBe(elements);
      expect([told('h1'), told('[role=alert]')]).toEqual([[clean(title)], [clean(message)]]);
    }),
  );
});
