#!/usr/bin/env bash
# What a user would write in front of a push instead: ask every resolver for every host and type, and every endpoint in its turn.
#   RESOLVERS='127.0.0.1:5301 ...' REGISTRY=name:port TRUST_SERVER=name:port REPOSITORY=team/app AUTHORITY=ca.pem bench/by-hand.sh
# Everything is on loopback: the names are led there.
set -euo pipefail

at_loopback() { printf -- '--resolve\n%s:127.0.0.1\n' "$1"; }

ask() { # host
  local resolver type
  for resolver in $RESOLVERS; do
    for type in A AAAA; do
      dig "@${resolver%:*}" -p "${resolver##*:}" +tries=1 +time=5 "$1" "$type" |
        sed -n "s/^;; Query time: /$1 $type at $resolver: /p"
    done
  done
}

fetch() { # name:port path [token]; the answer's head and body are left in $answer
  local address=$1 path=$2 token=${3:-} words
  mapfile -t words < <(at_loopback "$address")
  [ -z "$token" ] || words+=(-H "Authorization: Bearer $token")
  answer=$(curl -sS -i --max-time 15 --cacert "$AUTHORITY" "${words[@]}" \
    -w '\n%{http_code} TCP %{time_connect} TLS %{time_appconnect} all %{time_total}\n' "https://$address$path")
  printf '%s%s: %s\n' "$address" "${path%%\?*}" "${answer##*$'\n'}"
}

field() { sed -n "s/.*$1=\"\([^\"]*\)\".*/\1/p" <<< "$answer" | head -n 1; }

walk() { # name:port scope path
  local realm service rest
  ask "${1%:*}"
  fetch "$1" /v2/
  realm=$(field realm) service=$(field service)
  rest=${realm#https://}
  [ -n "${asked[${rest%%:*}]:-}" ] || { asked[${rest%%:*}]=yes && ask "${rest%%:*}"; }
  fetch "${rest%%/*}" "/${rest#*/}?service=$service&scope=$2"
  token=$(sed -n 's/.*"token":"\([^"]*\)".*/\1/p' <<< "$answer")
  fetch "$1" "$3" "$token"
}

declare -A asked
walk "$REGISTRY" "repository:$REPOSITORY:pull,push" /v2/
walk "$TRUST_SERVER" "repository:$REGISTRY/$REPOSITORY:pull,push" "/v2/$REGISTRY/$REPOSITORY/_trust/tuf/root.json"
