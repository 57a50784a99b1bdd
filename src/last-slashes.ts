/**
 * A folder or a URL for something to be put below it, whoever wrote it. Looking behind keeps the expression from trying each
 * of many slashes as the first one.
 */
export const withoutLastSlashes = (text: string): string => text.replace(/(?<!\/)\/+$/, '')
