#!/bin/sh
# Journals that version 0.1 wrote (NAME.jsonl.gz) are verified, told, debriefed and gone on with, and
# their decisions read as 0.1 printed them (NAME.txt), also where the law is kept more strictly today:
# `old-ways` was led by an absent chair, decided against the chair's own vote, reported on by a recused
# deputy; `text-beside-sum` adopted a new wording of a clause beside a change of its sum.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/scenes/lib.sh
check() {
    what=$1
    shift
    if "$@" >"$work/said" 2>&1; then pass; else
        fail "$what"
        head -n 5 "$work/said"
    fi
}
# The numbered clauses of every decision, in both languages of the state.
clauses() {
    for lang in kk ru; do
        echo "[$lang]"
        "$MASLIKHAT" minutes "$1" --lang $lang -o "$work/minutes.md" || return
        awk '/^# /{on = /^# (Шешім|Решение)/} on && /^[0-9]+\\\. /' "$work/minutes.md"
    done
}
same_clauses() { clauses "$1" >"$work/clauses" && diff "$2" "$work/clauses"; }
told() { "$MASLIKHAT" replay "$1" --lang "$2" >"$work/told" && [ -s "$work/told" ]; }
# The votes of the debrief are those of the journal, with the outcomes announced then.
same_votes() {
    "$MASLIKHAT" debrief "$1" --json >"$work/debrief.json" || return
    for outcome in adopted rejected; do
        [ "$(grep -o "\"result\": *\"$outcome\"" "$work/debrief.json" | wc -l)" -eq \
            "$(grep -o "\"e\":\"vote.closed\"[^}]*\"result\":\"$outcome\"" "$1" | wc -l)" ] || return
    done
}
served() { ls -l /proc/[0-9]*/fd 2>/dev/null | grep -qF -- "$1"; }
# The console comes up, says what the session is at, and leaves the file as sound as it was.
goes_on() {
    mkfifo "$work/in"
    "$MASLIKHAT" run --resume "$1" --plain --lang en <"$work/in" >"$work/out" 2>&1 &
    exec 7>"$work/in"
    until_true served "$1" && until_true grep -q '^–\|: ' "$work/out"
    status=$?
    echo 'note "gone on with"' >&7
    until_true grep -q 'gone on with' "$1" || status=1
    echo quit >&7
    exec 7>&-
    wait
    rm "$work/in"
    pkill -f -- "$1"
    [ $status -eq 0 ] && "$MASLIKHAT" verify "$1"
}

for kept in tests/past/*.jsonl.gz; do
    scene=$(basename "$kept" .jsonl.gz)
    journal="$work/$scene.jsonl"
    gzip -dc "$kept" >"$journal"
    check "verify" "$MASLIKHAT" verify "$journal"
    check "decisions" same_clauses "$journal" "tests/past/$scene.txt"
    for lang in kk ru en; do
        check "replay $lang" told "$journal" $lang
        check "debrief $lang" "$MASLIKHAT" debrief "$journal" --lang $lang -o "$work/$scene.$lang.html"
    done
    [ "$scene" = rewind ] || check "votes" same_votes "$journal" # a branch left behind has votes, too
    check "goes on" goes_on "$journal"
done
finish
