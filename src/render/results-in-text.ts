/** What a finished run is shown as. Loaded when it has finished. */
export { renderMarkdown } from './markdown.js'
export { renderTerminal } from './terminal.js'
