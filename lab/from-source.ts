/** What no package brings here: forecast from source, with the lines that it comes from, and not run. */

export interface FromSource {
  readonly what: string
  readonly why: string
  readonly source: string
}

export const fromSource: readonly FromSource[] = [
  {
    what: 'docker CLI 29 and later: `docker push` does not sign',
    why: 'no Debian 12 package; the scenarios with docker 29 are played on loopback',
    source: 'docker/cli v29.7.2 cli/command/image/push.go:59-61 (commit ad776d1e)',
  },
  {
    what: 'containerd image store (default of a fresh docker 29)',
    why: 'docker.io 20.10 has the classic store only',
    source:
      'moby docker-v29.7.2 daemon/image_store_choice.go:105-133, daemon/containerd/image_push.go:169-225; containerd core/remotes/docker/registry.go:254-269',
  },
  {
    what: 'BuildKit push (`docker buildx build --push`)',
    why: 'no Debian 12 package of buildx',
    source: 'moby/buildkit v0.32 (73ed6825) and its containerd resolver',
  },
  {
    what: 'dockerd 29.4 and later keeps connections alive: fewer lookups',
    why: 'no Debian 12 package',
    source: 'moby docker-v29.7.2 daemon/internal/distribution/registry.go:80-91',
  },
  {
    what: "other Go versions than 1.19 (docker.io 20.10.24) and that of the machine's own CLI",
    why: 'a CLI brings its own resolver; 1.20 to 1.26 differ from 1.19 in options of resolv.conf that they know',
    source: 'go net/dnsclient_unix.go:297-352 and net/dnsconfig_unix.go; golang/go#51152',
  },
]
