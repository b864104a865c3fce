#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over what changed since a commit, or over all of it: about 8 seconds a file.
#   packaging/lint.sh [COMMIT | --all]      without: what the last commit changed
# cppcheck needs seconds and is a test (tests/CMakeLists.txt).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
command -v clang-tidy >/dev/null || { echo "Install clang-tidy first." >&2; exit 2; }
cmake -S . -B build/lint -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
# The headers that moc and uic make; what they need is built with them.
for target in $(ninja -C build/lint -t targets all | sed -nE 's/^([A-Za-z_-]+_autogen): phony$/\1/p'); do ninja -C build/lint "$target" >/dev/null; done
sed -i 's/ -fcoroutines//' build/lint/compile_commands.json # clang has them without
if [ "${1:-}" = --all ]; then files=$(git ls-files app models store ui | grep '\.cpp$'); else files=$(git diff --name-only --diff-filter=d "${1:-HEAD~1}" -- app models store ui | grep '\.cpp$' || true); fi
[ -n "$files" ] || { echo "Nothing to look at."; exit 0; }
echo "$files" | xargs -P "$(nproc)" -n 2 clang-tidy -p build/lint --quiet
