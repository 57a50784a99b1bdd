/* Looks one name up with the C library's getaddrinfo, and prints what came of it as one line of JSON. */
#define _GNU_SOURCE
#include <netdb.h>
#include <stdio.h>
#include <sys/socket.h>
#include <time.h>

static double now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

int main(int count, char **words) {
  /* As Go asks with cgo (net/cgo_unix.go, cgoLookupIPCNAME): both families, whatever addresses the machine has. */
  const struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_CANONNAME};
  struct addrinfo *found = NULL;
  if (count != 2) return 2;
  const double started_ms = now_ms();
  const int error = getaddrinfo(words[1], NULL, &hints, &found);
  const double ms = now_ms() - started_ms;
  printf("{\"addresses\":[");
  for (const struct addrinfo *one = error == 0 ? found : NULL; one != NULL; one = one->ai_next) {
    char text[NI_MAXHOST];
    if (getnameinfo(one->ai_addr, one->ai_addrlen, text, sizeof text, NULL, 0, NI_NUMERICHOST) != 0) return 2;
    printf("%s\"%s\"", one == found ? "" : ",", text);
  }
  if (error == 0) printf("],\"error\":null,\"ms\":%.3f}\n", ms);
  else printf("],\"error\":\"%s\",\"ms\":%.3f}\n", gai_strerror(error), ms);
  return 0;
}
