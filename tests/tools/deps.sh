#!/bin/sh
# deps.sh [--list] PART… – makes sure that what these parts run is here: installs Debian's packages
# that are missing, names them elsewhere. Parts: build, test, lint, asan, fuzz, print, bench, size,
# all. --list only prints the packages they may take, missing or not.
set -eu

# What each part runs, a line each: how to look for it, what to look for, Debian's package.
rows() {
    case $1 in
    build | bench) cat <<'ROWS' ;;
compiler cc gcc
command pkg-config pkg-config
library lua5.4 liblua5.4-dev
library ncursesw libncurses-dev
library libsodium libsodium-dev
ROWS
    test | asan)
        rows build
        cat <<'ROWS'
library libcjson libcjson-dev
header cmocka.h libcmocka-dev
command tmux tmux
command pgrep procps
command ssh openssh-client
command sshd openssh-server
command zsh zsh
command fish fish
ROWS
        ;;
    lint)
        rows build
        cat <<'ROWS'
command clang-format clang-format
command clang-tidy clang-tidy
command cppcheck cppcheck
ROWS
        ;;
    fuzz)
        rows build
        echo command clang clang
        ;;
    print)
        rows build
        cat <<'ROWS'
command chromium chromium
command pdftotext poppler-utils
command fc-list fontconfig
fonts sans fonts-dejavu-core
ROWS
        ;;
    size) echo command ctags universal-ctags ;;
    all) for part in test lint fuzz print size; do rows "$part"; done ;;
    *)
        echo "deps.sh: there is no part $1" >&2
        return 2
        ;;
    esac
}

PATH=$PATH:/usr/sbin:/sbin # where sshd is
has_command() { command -v "$1" >/dev/null 2>&1; }
has_header() { echo "#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <$1>" | ${CC:-cc} -E -x c - >/dev/null 2>&1; }

# here HOW NAME
here() {
    case $1 in
    compiler) # it may be a wrapper with the compiler behind it
        compiler=${CC:-$2}
        has_command "${compiler%% *}"
        ;;
    library) has_command pkg-config && pkg-config --exists "$2" ;;
    header) has_header "$2" ;;
    fonts) fc-list 2>/dev/null | grep -qi 'dejavu\|noto\|liberation' ;;
    *) has_command "$2" || { [ "$2" = chromium ] && has_command chromium-browser; } ;;
    esac
}

list=
if [ "${1:-}" = --list ]; then
    list=yes
    shift
fi
wanted=
for part in "${@:-build}"; do
    wanted="$wanted
$(rows "$part")"
done
missing=$(echo "$wanted" | sort -u | while read -r how name package; do
    [ -n "$package" ] || continue
    if [ -n "$list" ] || ! here "$how" "$name"; then echo "$package"; fi
done)
if [ -n "$list" ]; then
    echo "$missing"
    exit 0
fi
[ -n "$missing" ] || exit 0
missing=$(echo "$missing" | tr '\n' ' ')

if [ -f /etc/debian_version ] && has_command apt-get; then
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    if [ -z "$as_root" ] || has_command sudo; then
        echo "installing: $missing" >&2
        export DEBIAN_FRONTEND=noninteractive
        $as_root apt-get update -qq >/dev/null
        # shellcheck disable=SC2086
        $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
        exit 0
    fi
fi
cat >&2 <<TEXT
Missing: $missing
These are Debian's package names. Elsewhere install a C11 compiler, pkg-config and the
development files of Lua 5.4, ncursesw (wide characters) and libsodium; for the tests also cJSON, cmocka,
tmux, procps and openssh (client and server).
Then run make again.
TEXT
exit 1
