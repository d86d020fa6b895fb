import { answerPages } from './answer-pages.ts';
import { loadDom } from './read-dom.ts';
import { secondOpinion } from './second-opinion.ts';

answerPages(loadDom, (input, libraries) => ({ article: secondOpinion(libraries, input), doubtful: false }));
