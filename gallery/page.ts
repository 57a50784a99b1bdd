/** A job summary as a page of GitHub's: its Markdown, its style sheet, its Mermaid. */
import { Marked } from 'marked'

export interface PageParts {
  /** `github-markdown-css`. */
  readonly styles: string
  /** `mermaid.min.js`. */
  readonly mermaid: string
}

/** A fenced block of this language is drawn, as GitHub does it. */
const drawn = 'mermaid'
/** GitHub's own: in the job summary the text has a margin of this width. */
const marginPx = 32

/** @param shown a sentence for the reader of the screenshot: which folded sections are open */
export function pageOf(markdown: string, { styles, mermaid }: PageParts): string {
  const marked = new Marked({
    gfm: true,
    renderer: {
      code: ({ text, lang }) => (lang === drawn ? `<pre class="${drawn}">${escapeHtml(text)}</pre>` : false),
    },
  })
  const body = marked.parse(markdown, { async: false })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Job summary</title>
<style>${styles}
body { margin: 0; background: #ffffff; }
.markdown-body { box-sizing: border-box; padding: ${marginPx}px; }
</style></head>
<body><article class="markdown-body">${body}</article>
<script>${mermaid.replaceAll('</script', '<\\/script')}</script>
<script>mermaid.initialize({ startOnLoad: false })</script>
</body></html>
`
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
