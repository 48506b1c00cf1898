#!/bin/sh
# What every case must hold, measured (judge.awk): run.sh [CASE…]. Each case has a file here with the
# worth of its endings for the people concerned – `ending ID 0…3` – and, if it has a heart, in how many
# percent of sessions that is reached at least – `phase ID usual|length N`; and what must open or close an
# ending, sent or not, chosen so or so – `decides paper|choice ID`. RUNS sessions as usual, a
# quarter of them for each group of 6, 8 and 12 people and each level and length the case offers.
set -u
cd "$(dirname "$0")" || exit 2
RUNS=${RUNS:-1000}
scenarios=${MASLIKHAT_DATA:-../..}/scenarios
passed=0 failed=0
out=$(mktemp -d) || exit 2
trap 'rm -rf "$out"' EXIT

# judge NAME PART CASE OPTIONS: plays and judges; the mean worth stays in $mean.
judge() {
    name=$1 part=$2 case=$3
    shift 3
    if ! "$MASLIKHAT" simulate "$case" --csv --lang en "$@" >"$out/csv" 2>"$out/err"; then
        failed=$((failed + 1)) mean=0
        sed "s/^/$case, $name: /" "$out/err"
        return
    fi
    LC_ALL=C awk -v part="$part" -v worth="$case.txt" -f judge.awk "$out/csv" >"$out/said"
    mean=$(sed -n 's/^mean //p' "$out/said")
    if grep -q '^FAIL' "$out/said"; then
        failed=$((failed + 1))
        sed -n "s/^FAIL/$case, $name:/p" "$out/said"
    else
        passed=$((passed + 1))
    fi
}

# better NAME LESS MORE
better() {
    if [ "$3" -gt "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1: worth $2 in thousandths unskilled, $3 skilled"
    fi
}

[ $# -gt 0 ] || set -- $(ls -- *.txt | sed 's/\.txt$//')
for case; do
    judge usual usual "$case" --runs "$RUNS"
    for people in 6 8 12; do
        judge "$people people, skill 40" group "$case" --runs $((RUNS / 4)) --people $people --bots-skill 40
        less=$mean
        judge "$people people, skill 90" group "$case" --runs $((RUNS / 4)) --people $people --bots-skill 90
        better "$case, $people people" "$less" "$mean"
    done
    offers=$scenarios/$case/scenario.lua
    for level in $(sed -n '/^  levels = {/,/^  }/s/^    \([a-z]*\) = {.*/\1/p' "$offers"); do
        judge "level $level" length "$case" --runs $((RUNS / 4)) --level "$level"
    done
    for length in $(sed -n 's/^  lengths = {\(.*\)},/\1/p' "$offers" | tr -d ,); do
        judge "$length minutes" length "$case" --runs $((RUNS / 4)) --length "$length"
    done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
