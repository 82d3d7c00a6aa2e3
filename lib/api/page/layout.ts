import { html } from 'hono/html'

/** A piece of escaped HTML, as hono/html makes it. */
export type Html = ReturnType<typeof html>

type Layout = { title: string; samples?: boolean | undefined; here?: 'clusters' | 'feeds'; main: Html }

/** The frame of every page. Plain HTML and one style sheet of our own: nothing is run, nothing comes from elsewhere. */
export function layout({ title, samples, here, main }: Layout): string {
  const link = (name: typeof here, href: string, text: string) =>
    here === name ? html`<a href="${href}" aria-current="page">${text}</a>` : html`<a href="${href}">${text}</a>`
  const banner = html`<p class="samples" role="note"><b>Sample data.</b> Outlets, reports and figures on this page are invented;
only the places exist. Nothing here happened.</p>`
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
<a class="skip" href="#main">To the content</a>
${samples ? banner : ''}
<header class="top">
<p class="name"><a href="/">Borderwire</a></p>
<nav aria-label="Pages">${link('clusters', '/', 'Events')} ${link('feeds', '/feeds', 'Feeds')} <a href="/v1/clusters">API</a></nav>
</header>
<main id="main">
${main}
</main>
<footer class="bottom">
<p>Times are UTC; dates of events are local to the place. Headlines and summaries belong to their publishers: follow the links to read them.</p>
<p>Places: GeoNames (CC BY 4.0). Borders: Natural Earth.</p>
</footer>
</body>
</html>
`)
}

type Message = { title: string; text: string; links?: { href: string; text: string }[]; samples?: boolean | undefined }

/** A page that only says something: not found, withdrawn, split. */
export function messagePage({ title, text, links = [], samples }: Message): string {
  const main = html`<h1>${title}</h1>
<p>${text}</p>
${links.length ? html`<ul>${links.map(({ href, text }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>` : ''}
<p><a href="/">All events</a></p>`
  return layout({ title: `${title} – Borderwire`, samples, main })
}
