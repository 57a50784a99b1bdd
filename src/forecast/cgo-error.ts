/** How a Go program that was built with cgo words the errors of getaddrinfo: src/net/cgo_unix.go. */

/** `EAI_AGAIN`, `EAI_NODATA`, `EAI_NONAME`. */
export type AddressInfoError = 'again' | 'no-data' | 'no-name'

/** `gai_strerror`: glibc nss/gai_strerror.c, musl src/network/gai_strerror.c. */
export const glibcWords = {
  again: 'Temporary failure in name resolution',
  noData: 'No address associated with hostname',
} as const
export const muslWords = { again: 'Try again', noData: 'Name has no usable address' } as const

export interface CgoWording {
  readonly words: { readonly again: string; readonly noData: string }
  /** Go's own word for a name without an address, as from Go 1.21 on (golang/go#57507). */
  readonly noDataIsNoHost: boolean
}

/** Go's text from `lookup` on. It names no server, since libc says none. */
export function cgoError(
  host: string,
  error: AddressInfoError,
  { words, noDataIsNoHost }: CgoWording,
): string {
  const noHost = error === 'no-name' || (error === 'no-data' && noDataIsNoHost)
  return `lookup ${host}: ${noHost ? 'no such host' : error === 'again' ? words.again : words.noData}`
}
