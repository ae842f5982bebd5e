#!/usr/bin/env bash
# The one test command: installs what the tests need, builds with warnings as errors, checks the definitions, runs every
# test and ends with "N passed, N failed". A missing browser is a failure, never a skip.
set -uo pipefail
cd "$(dirname "$0")"

fail() { echo "test.sh: $1" >&2; echo "0 passed, 1 failed"; exit 1; }

command -v dotnet >/dev/null || fail "the .NET 10 SDK is missing; install it from your distribution or dot.net"

if ! command -v chromium >/dev/null; then
  echo "== installing Chromium and a Chinese font (Debian packages)"
  as_root=""; [ "$(id -u)" -eq 0 ] || as_root="sudo"
  $as_root apt-get update -qq && $as_root apt-get install -y -qq chromium fonts-noto-cjk >/dev/null \
    || fail "Chromium could not be installed; the browser tests need it (apt-get install chromium fonts-noto-cjk)"
fi

if ! ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 && ! { command -v initdb && command -v postgres; } >/dev/null; then
  echo "== installing PostgreSQL (Debian package; the tests start a server of their own, no service runs)"
  as_root=""; [ "$(id -u)" -eq 0 ] || as_root="sudo"
  # Debian makes and starts a cluster on installing unless it is told not to.
  $as_root mkdir -p /etc/postgresql-common \
    && { [ -e /etc/postgresql-common/createcluster.conf ] \
      || echo "create_main_cluster = false" | $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null; } \
    && $as_root apt-get update -qq && $as_root apt-get install -y -qq postgresql >/dev/null \
    || fail "PostgreSQL could not be installed; the storage tests need it (apt-get install postgresql)"
fi

echo "== building"
dotnet build Workflows.sln -clp:ErrorsOnly -nologo || fail "the build has errors or warnings"

echo "== checking definitions"
for verb in "rules check" "rules test" "flows check"; do
  # shellcheck disable=SC2086
  dotnet run --no-build --project src/Host -- $verb || fail "'$verb' found a problem"
done

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
echo "== testing"
dotnet test Workflows.sln --no-build -nologo --logger "trx" --logger "console;verbosity=minimal" \
  --results-directory "$results"
status=$?

total=0; passed=0
while read -r counted succeeded; do
  total=$((total + counted)); passed=$((passed + succeeded))
done < <(sed -n 's/.*<Counters total="\([0-9]*\)".* passed="\([0-9]*\)".*/\1 \2/p' "$results"/*.trx)
failed=$((total - passed))
# A crashed test host leaves no counters; the exit status still tells.
[ "$status" -ne 0 ] && [ "$failed" -eq 0 ] && failed=1
[ "$total" -eq 0 ] && failed=1
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
