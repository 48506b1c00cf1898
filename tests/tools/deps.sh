#!/bin/sh
# deps.sh build|all|print – makes sure that what the build (or also the tests, or printing) needs is
# here: installs Debian's packages when they are missing, names them elsewhere.
set -eu

have_lib() { command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "$1"; }
have_cmd() { command -v "$1" >/dev/null 2>&1; }
have_header() { echo "#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <$1>" | ${CC:-cc} -E -x c - >/dev/null 2>&1; }

missing=
want() { missing="$missing $1"; }

compiler=${CC:-cc} # it may be a wrapper with the compiler behind it
have_cmd "${compiler%% *}" || want gcc
have_cmd pkg-config || want pkg-config
have_lib lua5.4 || want liblua5.4-dev
have_lib libcjson || want libcjson-dev
have_lib ncursesw || want libncurses-dev
if [ "${1:-build}" = all ]; then
    have_header cmocka.h || want libcmocka-dev
    have_cmd tmux || want tmux
    have_cmd pgrep || want procps
    have_cmd ssh || want openssh-client
    have_cmd sshd || [ -x /usr/sbin/sshd ] || want openssh-server
    have_cmd clang || want clang
    have_cmd clang-format || want clang-format
    have_cmd clang-tidy || want clang-tidy
    have_cmd cppcheck || want cppcheck
    have_cmd ctags || want universal-ctags
fi
if [ "${1:-build}" = print ]; then
    have_cmd chromium || have_cmd chromium-browser || want chromium
    have_cmd pdftotext || want poppler-utils
    fc-list 2>/dev/null | grep -qi 'dejavu\|noto\|liberation' || want "fontconfig fonts-dejavu-core"
fi
[ -n "$missing" ] || exit 0

if [ -f /etc/debian_version ] && have_cmd apt-get; then
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    if [ -z "$as_root" ] || have_cmd sudo; then
        echo "installing:$missing" >&2
        export DEBIAN_FRONTEND=noninteractive
        $as_root apt-get update -qq >/dev/null
        # shellcheck disable=SC2086
        $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
        exit 0
    fi
fi
cat >&2 <<TEXT
Missing:$missing
These are Debian's package names. Elsewhere install a C11 compiler, pkg-config and the
development files of Lua 5.4, cJSON and ncursesw (wide characters); for the tests also cmocka,
tmux, procps, openssh (client and server), clang-format, clang-tidy, cppcheck and universal-ctags.
Then run make again.
TEXT
exit 1
