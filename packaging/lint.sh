#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy and clazy over what changed since a commit, or over all of it: about 10 seconds a file. What they find is mended, or said to be
# right beside it (NOLINT, clazy:exclude).
#   packaging/lint.sh [--most N] [COMMIT | --all]      without: what the last commit changed; N: no more files than that
# Needs a build in build/dev (or in KONTOR_BUILD), for what moc and uic make. cppcheck needs seconds and is a test of its own.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
build=${KONTOR_BUILD:-$root/build/dev}
cd "$root"
for tool in clang-tidy clazy-standalone; do command -v "$tool" >/dev/null || { echo "Install $tool first." >&2; exit 2; }; done
[ -f "$build/compile_commands.json" ] || { echo "Build first: cmake --preset dev && cmake --build --preset dev" >&2; exit 2; }
most=
if [ "${1:-}" = --most ]; then most=$2; shift 2; fi
if [ "${1:-}" != --all ] && ! git rev-parse -q --verify "${1:-HEAD~1}" >/dev/null; then echo "No commit before to compare with."; exit 77; fi
if [ "${1:-}" = --all ]; then files=$(git ls-files app models store ui)
else files=$(git diff --name-only --diff-filter=d "${1:-HEAD~1}" -- app models store ui); fi
files=$(echo "$files" | grep '\.cpp$' || true)
[ -n "$files" ] || { echo "Nothing to look at."; exit 0; }
if [ -n "$most" ] && [ "$(echo "$files" | wc -l)" -gt "$most" ]; then
    echo "$(echo "$files" | wc -l) files changed; looking at $most of them."
    files=$(echo "$files" | shuf -n "$most")
fi
lint=$(mktemp -d)
trap 'rm -rf "$lint"' EXIT
# gcc's words for coroutines and precompiled headers: clang has the former without, and reads the headers as texts, away from gcc's .gch.
sed -E 's/ -(fcoroutines|fpch-preprocess|Winvalid-pch)//g; s# -Xclang -include-pch##g' "$build/compile_commands.json" >"$lint/all.json"
while read -r header; do
    copy=$lint/$(echo "$header" | tr / _)
    cp "$header" "$copy"
    sed -i "s#-include $header#-include $copy#g" "$lint/all.json"
done < <(grep -oE -- '-include [^ ]*cmake_pch\.hxx' "$lint/all.json" | cut -d' ' -f2 | sort -u)
mv "$lint/all.json" "$lint/compile_commands.json"
checks=level0,level1,no-fully-qualified-moc-types,no-overloaded-signal,no-connect-by-name,no-non-pod-global-static,no-qstring-ref,no-strict-iterators
status=0
echo "$files" | xargs -P "$(nproc)" -n 2 clang-tidy -p "$lint" --quiet 2> >(grep -vE 'warnings? generated|Suppressed|Use -header-filter' >&2) || status=1
# A finding is a warning that names its check; clazy's own answer is 0 all the same.
found=$(echo "$files" | xargs -P "$(nproc)" -n 2 clazy-standalone -p "$lint" --checks="$checks" --ignore-included-files 2>&1 | grep -E '\[-Wclazy|error:' | grep -v 'internal error' | sort -u || true)
if [ -n "$found" ]; then echo "$found"; status=1; fi
[ $status -ne 0 ] || echo "Nothing found in $(echo "$files" | wc -l) files."
exit $status
