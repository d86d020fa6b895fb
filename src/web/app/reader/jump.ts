/** Goes to a mark without a step in the history, shows which one it is, and puts the focus there. */
export function jumpTo(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
  const mark = document.getElementById(event.currentTarget.hash.slice(1));
  if (!mark) return;
  event.preventDefault();
  const target = mark.tagName === 'MARK' ? mark : (document.querySelector<HTMLElement>(`#${CSS.escape(mark.id)} ~ mark`) ?? mark);
  for (const other of document.querySelectorAll('mark.target')) other.classList.remove('target');
  target.classList.add('target');
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
