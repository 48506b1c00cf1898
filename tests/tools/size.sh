#!/bin/sh
# The size of the code: the ten longest functions and files.
set -u
cd "$(dirname "$0")/../.." || exit 2
ctags -R --languages=C --c-kinds=f --fields=+ne -f - src | awk -F'\t' '
{
    first = last = 0
    for (i = 4; i <= NF; i++) {
        if ($i ~ /^line:/) first = substr($i, 6)
        if ($i ~ /^end:/) last = substr($i, 5)
    }
    print last - first + 1, $1, $2
}' | sort -n >"${TMPDIR:-/tmp}/maslikhat-size.$$"
awk '{ n[NR] = $1; if ($1 > 60) over++ }
END { print NR " functions, median " n[int((NR + 1) / 2)] ", p90 " n[int(NR * 0.9)] ", over 60 lines: " over + 0 }' \
    "${TMPDIR:-/tmp}/maslikhat-size.$$"
tail -n 10 "${TMPDIR:-/tmp}/maslikhat-size.$$"
rm -f "${TMPDIR:-/tmp}/maslikhat-size.$$"
wc -l src/*/*.[ch] src/*/*.def | sort -n | tail -n 11
