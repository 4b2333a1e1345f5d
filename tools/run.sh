#!/usr/bin/env bash
# Runs a TypeScript file of this project with Node 24 and its locked packages, whatever the machine's own node is.
# Usage: bash tools/run.sh tools/demo.ts [argument…]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/immutable-servers

say() { printf 'run: %s\n' "$*" >&2; }
fail() {
  say "$@"
  exit 1
}

modern() { [[ $("$1" --version 2>/dev/null) =~ ^v([0-9]+)\. ]] && ((BASH_REMATCH[1] >= 24)); }

need_npm() {
  command -v npm >/dev/null || fail "npm is missing. Install Node 24 with npm (https://nodejs.org), or: apt-get install npm"
}

if ! modern node; then
  hash=$(sha256sum "$root/tools/node/package-lock.json" | cut -c1-16)
  folder=$cache/node-$hash
  node=$(echo "$folder"/node_modules/node-linux-*/bin)
  if ! [[ -x $node/node ]]; then
    need_npm
    say "node is $(node --version 2>/dev/null || echo missing), 24 is needed: installing it into $folder"
    # Installed beside and moved, so that an interrupted installation is never taken for a whole one.
    rm -rf "$folder" "$folder.part"
    mkdir -p "$folder.part"
    cp "$root"/tools/node/package{,-lock}.json "$root/.npmrc" "$folder.part/"
    npm ci --prefix "$folder.part" --silent --ignore-scripts ||
      fail "npm could not install Node 24. Its messages: npm ci --prefix $folder.part"
    mv "$folder.part" "$folder"
    node=$(echo "$folder"/node_modules/node-linux-*/bin)
    modern "$node/node" || fail "there is no Node 24 in the npm registry for $(uname -sm). Install it: https://nodejs.org"
  fi
  export PATH="$node:$PATH"
fi

cd "$root"
if ! [[ node_modules/.package-lock.json -nt package-lock.json ]]; then
  need_npm
  say "installing the packages of package-lock.json"
  npm ci --silent || fail "npm could not install them. Its messages: npm ci"
fi

exec node "$@"
