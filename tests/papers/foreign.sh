#!/bin/sh
# Journals of strangers: what whoever made them wrote into their texts does not reach the reader's
# terminal or papers. Read by run.sh.
# shellcheck disable=SC2154 # its variables

# Sets prev and sum of each line anew.
chained() {
    before=
    while IFS= read -r line; do
        body=$(printf '%s' "$line" | sed 's/,"prev":"[^"]*","sum":"[^"]*"}$//')
        body="$body,\"prev\":\"$before\""
        before=$(printf '%s' "$body" | b2sum -l 128 | cut -c 1-32)
        printf '%s,"sum":"%s"}\n' "$body" "$before"
    done
}

# A title for the window, a colour, a mark that turns the direction of writing, letters nobody sees.
escapes='\\u001b]0;owned\\u0007\\u009b31m\\u202e\\u200b\\u061c\\u001b[2J'
sed -E "s/\"(kk|ru|en|text|person|reason|law|begun|version|answer|reply|from)\":\"/&$escapes/g" \
    "$work/landfill-six.jsonl" | chained >"$work/foreign.jsonl"
raw='[\x00-\x08\x0b\x0e-\x1f\x7f]|\r(?=.)|\xc2[\x80-\x9f]|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xa9]|\xd8\x9c'

# clean NAME STATUS COMMAND…: it ends with that status, says something, and nothing raw.
clean() {
    name=$1 wanted=$2
    shift 2
    timeout 20 "$@" >"$work/said" 2>&1 </dev/null
    status=$?
    : >"$work/out"
    [ "$status" -eq "$wanted" ] && [ -s "$work/said" ]
    result $? "$name: status $status"
    LC_ALL=C grep -aoP "$raw" "$work/said" | od -An -c | head -n 5 >"$work/out"
    [ ! -s "$work/out" ]
    result $? "$name: raw"
}
for lang in kk ru en; do
    for command in replay "replay --all-branches" debrief "debrief --csv" "debrief --json" \
        "debrief --format html" "debrief --format md" "debrief --anonymous" \
        minutes "minutes --format html" "minutes --format md" verify \
        "cards --parts ballots,count,memo,draft,guide" "cards --parts draft,memo --format html"; do
        # shellcheck disable=SC2086
        clean "$command $lang" 0 "$MASLIKHAT" $command "$work/foreign.jsonl" --lang $lang
        [ "$command" = verify ] || grep -qa owned "$work/said"
        result $? "$command $lang: nothing of the texts is there"
    done
done

# What is wrong with a file is said without what it says; so is its name.
printf 'secretary seat.arrive all\nfacilitator note.add x\nfacilitator note.add y\n' |
    "$MASLIKHAT" play landfill-hearing - --journal "$work/short.jsonl" >/dev/null || exit 2
broken() { sed -E "$1" "$work/short.jsonl" | chained >"$work/$2.jsonl"; }
broken "1s/\"scenario\":\"/&$escapes/" scenario
broken "3s/\"e\":\"/&$escapes/" event
broken "3s/\"do\":\"/&$escapes/" verb
broken "3s/\"by\":\"/&$escapes/" actor
broken "1s/\"total\":12/\"total\":\"$escapes\"/" plan
broken "1s/\"id\":\"akim\"/\"id\":\"$escapes\"/" seat
odd=$(printf '%s/a\033]0;owned\007b.jsonl' "$work")
sed '4s/"by":"/&x/' "$work/short.jsonl" >"$odd"
for command in verify replay debrief minutes "cards --parts draft"; do
    for file in "$work/event.jsonl" "$work/plan.jsonl" "$work/seat.jsonl" "$odd"; do
        # shellcheck disable=SC2086
        clean "$command ${file##*/}" 1 "$MASLIKHAT" $command "$file" --lang en
    done
done
for name in verb actor; do
    timeout 20 "$MASLIKHAT" verify "$work/$name.jsonl" --lang en >"$work/said" 2>&1
    clean "replay $name" "$?" "$MASLIKHAT" replay "$work/$name.jsonl" --lang en
done
clean "cards of an unknown scenario" 2 "$MASLIKHAT" cards "$work/scenario.jsonl" --lang en

# A session that goes on, in lines.
export XDG_RUNTIME_DIR="$work/run" MASLIKHAT_PARENT=$$
mkdir -m 700 "$work/run"
printf 'state\ncard\nstep\n' >"$work/lines"
plain() { (cat "$work/lines"; sleep 2) | "$MASLIKHAT" run landfill-hearing --resume "$1" --plain --lang ru; }
plain "$work/foreign.jsonl" >"$work/said" 2>&1
LC_ALL=C grep -aoP "$raw" "$work/said" | od -An -c | head -n 5 >"$work/out"
grep -qa owned "$work/said" && [ ! -s "$work/out" ]
result $? "run --resume --plain: raw, or nothing"
