import { answerPages } from './answer-pages.ts';
import { readPage } from './page.ts';

answerPages(
  () => Promise.resolve(),
  (input) => readPage(input).answer,
);
