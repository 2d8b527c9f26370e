import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './style/tokens.css';
import './style/base.css';
import './style/components.css';
import './style/pages.css';
import './style/diary.css';
import './style/move.css';
import './style/matrix.css';
import './style/week.css';
import './style/future.css';
import './style/print.css';
import './i18n.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app.tsx';
import { keepPage } from './offline/register.ts';
import { showTheme, themeNow } from './state/theme.ts';

// The content policy forbids eval, which zod would otherwise try in order to compile its checks.
z.config({ jitless: true });
showTheme(themeNow());

keepPage();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
