/** The one style sheet: light and dark by the reader's setting, one column on a phone. */
export const style = `
:root { color-scheme: light dark; --bg: #f6f7f8; --card: #fff; --ink: #16191d; --soft: #5b6572; --line: #d9dee4; --link: #0b5cad;
  --accent: #8a3b12; --here: #e6eef7; --kill: #a3161b; --hurt: #9a5700; --held: #4b3f99; --warn-bg: #fff3cd; --warn-ink: #5c4400; --ok: #1b6e3c }
@media (prefers-color-scheme: dark) { :root { --bg: #121519; --card: #1b2026; --ink: #e8ebee; --soft: #9aa5b1; --line: #313942; --link: #7db8f5;
  --accent: #f0a477; --here: #23303e; --kill: #ff8a84; --hurt: #f3b562; --held: #b5aaff; --warn-bg: #3d3210; --warn-ink: #ffe08a; --ok: #7fd6a0 } }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--bg); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .4rem 0 .5rem } h2 { font-size: 1.15rem; line-height: 1.3; margin: .3rem 0 } h3 { font-size: 1rem; margin: .2rem 0 }
small { color: var(--soft); font-size: .85em }
.skip { position: absolute; left: -999px } .skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .3rem .6rem }
.samples { margin: 0; padding: .5rem 1rem; background: var(--warn-bg); color: var(--warn-ink); text-align: center; font-size: .9rem }
.top, main, .bottom { max-width: 72rem; margin: 0 auto; padding: 0 1rem }
.top { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .2rem 1.5rem; padding-top: .9rem }
.name { margin: 0; font-weight: 700; font-size: 1.1rem; letter-spacing: .01em } .name a { color: var(--ink); text-decoration: none }
.top nav a { margin-left: 1rem } .top nav a:first-child { margin-left: 0 } [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none }
.lead { color: var(--soft); margin: 0 0 .8rem } .langs { font-size: .9rem; color: var(--soft); margin-bottom: 1rem } .langs a { margin-right: .6rem; white-space: nowrap } .langs + .langs { margin-top: -.6rem }
.card, .cluster { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1.1rem; margin: 0 0 1rem }
.card h2 a { color: inherit; text-decoration: none } .card h2 a:hover { text-decoration: underline }
.where { display: flex; flex-wrap: wrap; gap: .15rem .9rem; margin: 0 0 .3rem; font-size: .88rem; color: var(--soft) }
.where .place { color: var(--ink); font-weight: 600 } .where .border { font-variant-numeric: tabular-nums; border: 1px solid var(--line); border-radius: 4px; padding: 0 .35rem; white-space: nowrap }
.where .type { color: var(--accent) } .where a.border { color: inherit; text-decoration: none }
.summary { margin: .2rem 0 .6rem; overflow-wrap: anywhere } .counts { color: var(--soft); font-size: .9rem }
.halves { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.6rem } .halves.with-map { grid-template-columns: minmax(0, 1fr) minmax(0, 22.5rem) }
.halves .counts { margin: .3rem 0 0 } .badges { margin: .5rem 0 0 } .more { margin: .3rem 0 0; font-size: .88rem } .cluster { margin-top: 1rem } .then { color: var(--soft); font-size: .85em }
.map { margin: .5rem 0 .6rem } .map svg { display: block; width: 100%; border: 1px solid var(--line); border-radius: 6px; background: var(--bg) } .map text { font-size: 12px; fill: var(--soft); paint-order: stroke; stroke: var(--bg); stroke-width: 3px } .map .country { letter-spacing: .08em; text-transform: uppercase; font-size: 11px }
.map .spot-name { fill: var(--ink); font-weight: 600; font-size: 13px } .line { fill: none } .scale-bar { fill: none; stroke: var(--soft) }
.tolls { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; margin: .5rem 0 .2rem; padding: 0 }
.toll { border: 1px solid currentColor; border-radius: 6px; padding: .05rem .5rem; font-size: .9rem } .toll small { color: inherit; opacity: .8 }
.killed { color: var(--kill) } .wounded { color: var(--hurt) } .captured, .missing { color: var(--held) }
.badge { display: inline-block; border-radius: 4px; padding: 0 .4rem; font-size: .78rem; line-height: 1.5; border: 1px solid var(--line); color: var(--soft); white-space: nowrap }
.badges .badge { white-space: normal } .badge.disputed, .badge.denied, .badge.unverified, .badge.failing, .badge.gone { background: var(--warn-bg); color: var(--warn-ink); border-color: transparent }
.badge.ok { color: var(--ok) } .badge.corrected { color: var(--kill) } .badge.alert { color: var(--accent) } .badge.copy { font-style: italic }
table { border-collapse: collapse; width: 100% }
.claims { margin: .7rem 0; font-size: .92rem } .claims caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .2rem }
.claims th { text-align: left; font-weight: 600; width: 34%; vertical-align: top; padding: .3rem .8rem .3rem 0; overflow-wrap: anywhere } .claims td { padding: .3rem 0; vertical-align: top }
.claims tr { border-top: 1px solid var(--line) } s { color: var(--soft) } .claims ul { list-style: none; margin: 0; padding: 0 }
.said { display: block; font-size: .9em } .doubts { padding-left: 0; list-style: none; font-size: .93rem } .doubts li { margin: .3rem 0 } q { color: var(--soft) }
details { margin-top: .5rem } summary { cursor: pointer; color: var(--soft); font-size: .9rem }
.stories, .story-cards, .versions { list-style: none; padding: 0; margin: .4rem 0 0 } .stories li { border-top: 1px solid var(--line); padding: .4rem 0; overflow-wrap: anywhere }
.story-cards > li { border-top: 1px solid var(--line); padding: .7rem 0; overflow-wrap: anywhere } .story-cards p { margin: .2rem 0 } .versions li { padding: .2rem 0; font-size: .9rem }
.story-head { margin: 0; font-size: .85rem; color: var(--soft) } .story-head b { color: var(--ink) } .lang { text-transform: uppercase; font-size: .75rem; border: 1px solid var(--line); border-radius: 3px; padding: 0 .25rem }
.note { font-style: italic; color: var(--soft) } .why { font-size: .9rem } .why ul { margin: .1rem 0 .4rem; padding-left: 1.1rem }
.sketch { margin: .6rem 0 } .sketch svg { display: block; border: 1px solid var(--line); border-radius: 6px } .side { fill: var(--bg) } .side.here { fill: var(--here) }
.sketch text { fill: var(--soft); font-size: 12px } .sketch .spot-name { fill: var(--ink) } .line { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 6 4 } .reach { stroke: var(--soft); stroke-dasharray: 2 3 } .spot { fill: var(--kill) }
figcaption { font-size: .82rem; color: var(--soft) }
.timeline { list-style: none; padding: 0; margin: .3rem 0 0 } .timeline li { display: grid; grid-template-columns: 11rem 1fr; align-items: center; font-size: .85rem } .timeline svg { overflow: visible; display: block } .timeline line { stroke: var(--line) }
.timeline circle { fill: var(--link); stroke: var(--card); stroke-width: 1 } .timeline .alert { fill: var(--accent) } .timeline .update { fill: var(--ok) } .timeline .corrected { fill: var(--kill) }
.scale { display: flex; justify-content: space-between; margin: 0 0 0 11rem; font-size: .8rem; color: var(--soft) } .legend { font-size: .8rem; color: var(--soft); margin: .2rem 0 0 11rem }
.key::before { content: "●"; color: var(--link); margin-right: .25rem } .key { color: var(--soft); margin-right: .6rem } .key.alert::before { color: var(--accent) } .key.update::before { color: var(--ok) } .key.corrected::before { color: var(--kill) }
.feeds { font-size: .9rem; background: var(--card) } .feeds th, .feeds td { text-align: left; vertical-align: top; padding: .45rem .6rem; border: 1px solid var(--line); overflow-wrap: anywhere } .feeds thead th { font-size: .82rem; color: var(--soft); overflow-wrap: normal } .url { display: block; font-weight: 400 }
.pages { display: flex; justify-content: space-between; margin: 1rem 0 } .record { font-size: .85rem; color: var(--soft) } .bottom { font-size: .82rem; color: var(--soft); padding-bottom: 2rem } .bottom p { margin: .3rem 0 }
@media (max-width: 800px) { .halves, .halves.with-map { grid-template-columns: minmax(0, 1fr) } .halves .counts { margin-top: .8rem } }
@media (max-width: 600px) {
  .card, .cluster { padding: .7rem .8rem } h1 { font-size: 1.3rem } .claims th { width: 40% }
  .timeline li { grid-template-columns: 1fr } .scale, .legend { margin-left: 0 }
  .feeds thead { position: absolute; left: -999px } .feeds tr { display: block; border: 1px solid var(--line); border-radius: 8px; margin-bottom: .6rem } .feeds th, .feeds td { display: block; border: 0 }
  .feeds td::before { content: attr(data-label) ": "; color: var(--soft); font-size: .82rem }
}
`
