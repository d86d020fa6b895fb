import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { helpOpen } from './keyboard/commands.ts';
import { Help } from './keyboard/help.tsx';
import { LiveRegion } from './parts/live.tsx';
import { Header } from './parts/header.tsx';
import { ArticlePage } from './reader/reader.tsx';
import { HeldPage } from './sources/held-view.tsx';
import { SourcesPage } from './sources/sources-view.tsx';
import { SearchView } from './search/search-view.tsx';
import { SearchesPage } from './searches/searches-view.tsx';
import { SignInPage } from './session/sign-in.tsx';
import { route } from './state/location.ts';
import { StoryPage } from './story/story-view.tsx';
import { S } from './strings.ts';

export function App(): JSX.Element {
  const kind = route.value.kind;
  useEffect(() => {
    // Pages that load their headline focus it themselves.
    if (document.activeElement === document.body) return;
    if (!document.querySelector('main')?.contains(document.activeElement)) return;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [kind]);
  return (
    <>
      <a class="skip" href="#main">
        {S.skip}
      </a>
      <Header />
      <LiveRegion />
      <main id="main" tabIndex={-1} class={kind}>
        <Page />
      </main>
      <footer class="bottom">
        <a href="/api/openapi.json">{S.footer.api}</a> · {S.footer.tags}{' '}
        <button type="button" class="plain" onClick={() => (helpOpen.value = true)}>
          {S.help.title}
        </button>
      </footer>
      {helpOpen.value && <Help onClose={() => (helpOpen.value = false)} />}
    </>
  );
}

function Page(): JSX.Element {
  const now = route.value;
  switch (now.kind) {
    case 'search':
      return <SearchView state={now.state} />;
    case 'article':
      return <ArticlePage id={now.id} revision={now.revision} from={now.from} />;
    case 'story':
      return <StoryPage key={now.id} id={now.id} offset={now.offset} from={now.from} />;
    case 'sources':
      return <SourcesPage />;
    case 'held':
      return <HeldPage id={now.id} before={now.before} />;
    case 'searches':
      return <SearchesPage />;
    case 'sign-in':
      return <SignInPage next={now.next} />;
    case 'unknown':
      return (
        <>
          <h1>{S.notFound}</h1>
          <p>
            <a href="/">{S.backToSearch}</a>
          </p>
        </>
      );
  }
}
