/** Style of the HTML memo: a page to read on a screen and to print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #5c5c66; --line: #d9d9e0; --paper: #fff; --mark: #fff0b3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6ea; --soft: #a6a6b0; --line: #3a3a42; --paper: #1b1b1f; --mark: #5a4a00; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, 'Times New Roman', serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, dl, table { font-family: system-ui, -apple-system, 'Segoe UI', sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: .95rem; margin: 1.5rem 0 .4rem; overflow-wrap: anywhere; }
p { margin: .4rem 0; }
blockquote { margin: .9rem 0 .2rem; padding: .2rem 0 .2rem .9rem; border-left: 3px solid var(--line); color: var(--soft); }
mark { background: var(--mark); color: var(--ink); padding: 0 .1em; }
ol, ul { margin: .4rem 0; padding-left: 1.4rem; }
a { color: inherit; text-underline-offset: .15em; }
ul.links { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .6rem 1.5rem; margin: 0; }
dt { color: var(--soft); font-size: .8rem; }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .86rem; }
caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
article + article { margin-top: 4rem; }
@page { size: A4; margin: 15mm 17mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --mark: #fff0b3; }
  body { font-size: 10pt; line-height: 1.32; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 1.35rem; margin-bottom: .6rem; }
  h2 { font-size: 1rem; margin: 1.1rem 0 .4rem; }
  h3 { margin: 1rem 0 .2rem; }
  a { text-decoration: none; }
  table { font-size: 8.5pt; }
  blockquote, tr, li { break-inside: avoid; }
  h2, h3, blockquote { break-after: avoid; }
  .break, article + article { break-before: page; }
  .break + h2 { margin-top: 0; }
  blockquote { margin: .55rem 0 0; padding-top: 0; padding-bottom: 0; }
  p { margin: .15rem 0; }
  mark { print-color-adjust: exact; border-bottom: 1px solid #999; }
}
`;
