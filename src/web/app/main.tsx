import { render } from 'preact';
import { App } from './app.tsx';
import { listenForKeys } from './keyboard/shortcuts.ts';
import { readSession } from './session/session.ts';
import { followLinks } from './state/location.ts';
import { keepPreferences } from './state/preferences.ts';
import './styles/base.css';
import './styles/frame.css';
import './styles/search.css';
import './styles/results.css';
import './styles/reader.css';
import './styles/pages.css';

keepPreferences();
followLinks();
listenForKeys();
const root = document.getElementById('app');
if (root) render(<App />, root);
void readSession();
