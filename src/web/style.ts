/** The page's only stylesheet. Logical properties throughout: right-to-left text mirrors itself. */
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1c1f23; --quiet: #5b636d; --line: #d9dce0; --panel: #f3f4f2;
  --link: #1a5490; --mark: #fff0a8; --mark-ink: #1c1f23; --mark-actor: #ffdcc2; --target: #ffc93c;
  --bad: #a3161a; --bad-paper: #fdecea; --good: #1b6b34; --warn: #8a5300; --accent: #1f4e79; --accent-ink: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #e6e8ea; --quiet: #a0a8b2; --line: #343a42; --panel: #1d2127;
    --link: #8dbdf0; --mark: #5c4d0c; --mark-ink: #fff8dc; --mark-actor: #6b3a17; --target: #a37800;
    --bad: #ff9d96; --bad-paper: #3a1b1b; --good: #7fd09a; --warn: #f0bb6b; --accent: #2f6aa3; --accent-ink: #fff;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif; background: var(--paper); color: var(--ink); }
body { margin: 0 auto; max-width: 76rem; padding: 0 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0 .5rem; }
h2 { font-size: 1.1rem; margin: 1rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: .4rem 0; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .9em; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--accent); color: var(--accent-ink); }
.skip:focus { top: .5rem; z-index: 1; }
.quiet { color: var(--quiet); }
.small { font-size: .85rem; }
.top { display: flex; align-items: baseline; gap: 1.5rem; padding: .8rem 0; border-bottom: 1px solid var(--line); }
.brand { font-weight: 700; font-size: 1.15rem; color: inherit; text-decoration: none; }
.top nav { display: flex; gap: 1rem; }
.top [aria-current] { color: inherit; font-weight: 600; text-decoration: none; border-bottom: 2px solid var(--accent); }
.bottom { margin: 3rem 0 1rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .85rem; }
.search { margin-top: 1rem; }
.line { display: flex; gap: .5rem; }
.options { flex-wrap: wrap; gap: .5rem 1rem; margin-top: .6rem; font-size: .9rem; color: var(--quiet); }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: .3rem; padding: .4rem .6rem; }
#q { flex: 1; min-width: 0; font-size: 1.05rem; padding: .55rem .75rem; }
::placeholder { color: var(--quiet); opacity: 1; }
.options input, .options select { padding: .2rem .45rem; color: var(--ink); }
button { background: var(--accent); color: var(--accent-ink); border-color: var(--accent); font-weight: 600; padding-inline: 1.1rem; cursor: pointer; }
[aria-invalid] { border: 2px solid var(--bad); }
.help { margin-top: .5rem; font-size: .9rem; color: var(--quiet); }
summary { cursor: pointer; }
.problem { margin: .8rem 0; padding: .5rem .9rem; border-inline-start: 4px solid var(--bad); background: var(--bad-paper); }
.problem mark { background: var(--bad); color: var(--paper); padding: 0 .1em; }
.where code { white-space: pre-wrap; overflow-wrap: anywhere; }
.active, .tags, .facets ul, .notes { list-style: none; margin: 0; padding: 0; }
.active { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .8rem; }
.chip { display: inline-block; padding: .15rem .6rem; border: 1px solid var(--accent); border-radius: 1rem; text-decoration: none; font-size: .9rem; }
.chip.excludes { border-style: dashed; border-color: var(--bad); color: var(--bad); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 2.5rem; align-items: start; }
.took { font-weight: 400; font-size: .8rem; }
.jump { display: none; }
.notice, .notes { padding: .4rem .8rem; border-inline-start: 4px solid var(--warn); background: var(--panel); }
.old { text-decoration: line-through; }
.hits { list-style: none; margin: 0; padding: 0; }
.hits > li { padding: .9rem 0; border-top: 1px solid var(--line); }
.hits h3 a { text-decoration: none; }
.hits h3 a:hover, .hits h3 a:focus { text-decoration: underline; }
.hits h3, .excerpt, .reader h1, .text p { overflow-wrap: anywhere; }
.meta { font-size: .88rem; color: var(--quiet); }
.excerpt { margin: .25rem 0 .4rem; }
.badge { border: 1px dashed currentColor; border-radius: .25rem; padding: 0 .3rem; font-size: .85em; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .15em; }
.tags { display: flex; flex-wrap: wrap; gap: .35rem; }
.tag { padding: .05rem .55rem; border: 1px solid var(--line); border-radius: .3rem; background: var(--panel); font-size: .82rem; }
.tag a { color: inherit; }
.tag.focus { border-color: var(--accent); font-weight: 600; }
.tag.actor { border-style: dotted; border-color: var(--warn); }
.tag.event, .tag.casualty { border-style: dashed; border-color: var(--bad); }
.tag.materiel { border-style: dashed; border-color: var(--quiet); }
.facets { padding-top: .5rem; font-size: .92rem; }
.facets h2, .facets h3 { margin: .9rem 0 .2rem; }
.facets h2 { margin-top: .5rem; }
.facets li { display: flex; align-items: stretch; border-radius: .25rem; }
.facets li:hover, .facets li:focus-within { background: var(--panel); }
.facets li a { text-decoration: none; padding: .15rem .4rem; }
.facets li a:first-child { flex: 1; min-width: 0; display: flex; justify-content: space-between; gap: .5rem; color: inherit; }
.facets .name { overflow-wrap: anywhere; }
.facets .n, .tag .n { color: var(--quiet); font-variant-numeric: tabular-nums; }
.facets .on { background: var(--panel); font-weight: 600; box-shadow: inset 3px 0 var(--accent); }
.facets .exclude { color: var(--quiet); min-width: 1.6rem; text-align: center; }
.facets .exclude:hover { color: var(--bad); }
.empty { padding: 1.5rem; background: var(--panel); border-radius: .4rem; }
.pager { display: flex; gap: 2rem; padding: 1rem 0; border-top: 1px solid var(--line); }
.reader { max-width: 46rem; }
.text { font-size: 1.08rem; line-height: 1.65; margin-top: 1.2rem; }
.text[dir=rtl] { font-size: 1.2rem; line-height: 1.8; }
.text p { margin: 0 0 1rem; }
.reader mark { background: none; color: inherit; border-bottom: 2px solid var(--mark); border-radius: 0; }
.reader mark.actor { border-bottom-color: var(--warn); }
.reader mark.event, .reader mark.casualty { border-bottom: 2px dashed var(--bad); }
.reader mark.materiel { border-bottom: 2px dashed var(--quiet); }
.reader mark.country, .reader mark.place, .reader mark.filed-from { border-bottom-color: var(--accent); }
.reader mark:target, .reader span:target + mark, .reader span:target + span + mark { background: var(--target); color: var(--mark-ink); }
.reader [id^=mention] { scroll-margin-top: 40vh; }
.reader .tags { margin-top: .8rem; }
.evidence { margin: .8rem 0; font-size: .92rem; }
.at { white-space: nowrap; }
.evidence th[scope=row] { min-width: 7rem; overflow-wrap: anywhere; }
.more { padding-inline: .2rem; }
.wide { overflow-x: auto; }
.sideways { display: none; }
.back { margin: .8rem 0 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); }
th[scope=row] { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.sources td, .sources thead th { white-space: nowrap; }
.sources .url, .sources .url *, .sources td .small { white-space: normal; overflow-wrap: anywhere; }
.sources .url { min-width: 16rem; }
.sources th[scope=row] { min-width: 11rem; }
.sources th .quiet { font-weight: 400; }
.feed + .feed { margin-top: .4rem; }
.status { font-weight: 600; }
.status.ok { color: var(--good); }
.status.quiet, .status.never-fetched { color: var(--warn); }
.status.failing, .status.dead, .trouble { color: var(--bad); }
.status.disabled { color: var(--quiet); }
.status.dead { text-decoration: underline; }
.revisions, .copies { margin-top: 2rem; }
.revisions li { margin-block: .5rem; }
.revisions summary { font-size: .9rem; color: var(--link); }
.changes { padding: .5rem .8rem; background: var(--panel); border-radius: .3rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.changes ins { text-decoration: underline; text-decoration-thickness: 2px; color: var(--good); }
.changes del { color: var(--bad); }
.changes del + ins { margin-inline-start: .15em; }
.revisions .badge { white-space: nowrap; }
.others { list-style: none; margin: 0; padding: 0; }
.others > li { padding: .5rem 0; border-top: 1px solid var(--line); }
.others > li, .reports h3, .story h1 { overflow-wrap: anywhere; }
.others [dir], .reports h3 { unicode-bidi: isolate; }
.others > li > a { display: block; }
.story { max-width: 52rem; }
.facts { display: flex; flex-wrap: wrap; gap: .2rem .8rem; margin: .4rem 0; align-items: baseline; }
.facts > .quiet { min-width: 5.5rem; font-size: .88rem; }
.facts .tags { flex: 1 1 14rem; align-items: baseline; }
.reports { list-style: none; margin: 0; padding: 0; }
.reports > li { display: grid; grid-template-columns: 3.2rem minmax(0, 1fr); gap: .6rem; padding: .6rem 0; border-top: 1px solid var(--line); align-items: baseline; }
.reports > li > time { font-variant-numeric: tabular-nums; font-size: .88rem; }
.reports .tags { margin-top: .3rem; align-items: baseline; }
.standing { margin-top: .4rem; }
@media (max-width: 48rem) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .jump, .sideways { display: block; }
  .sources .url { min-width: 12rem; }
  .sources th[scope=row] { min-width: 8rem; }
  .facets { border-top: 2px solid var(--line); }
  .facets li a { padding-block: .45rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { .search, .facets, .top nav, .bottom, .pager { display: none; } }
`;
