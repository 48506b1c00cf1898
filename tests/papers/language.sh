#!/bin/sh
# Part of run.sh: what the computer's people write, and what is written for them, stands in the language
# of the session: its papers, read whole in that language, have no words of another. What is quoted, and
# names of firms and papers, stand in quotation marks. And offices are closed on days off.
# shellcheck disable=SC2154 # its variables

# The words of others that stand in a paper of that language.
strangers() {
    sed 's/«[^»]*»//g; s/“[^”]*”//g; s/Жаңа//; s/қадам//' "$2" >"$work/bare"
    case $1 in
    kk) grep -nE '(^|[ .])(и|с|из|для|что|как|или|нет|есть|это|дата|дня|the|of|and|not|is)([ .,]|$)' "$work/bare" ;;
    ru) grep -nE 'ә|ғ|қ|ң|ө|ұ|ү|һ|(^| )(the|of|and|not|is|we|day|no)([ .,]|$)' "$work/bare" ;;
    en) LC_ALL=C grep -nP '([\xd0-\xd3].){3}' "$work/bare" ;;
    esac
}

# Papers answered on a Saturday or a Sunday, by the days of the journal.
days_off() {
    awk '
    function weekday(y, m, d) { if (m < 3) { m += 12; y-- }
        return (d + int(13 * (m + 1) / 5) + y + int(y / 4) - int(y / 100) + int(y / 400)) % 7 }
    { n = split($0, event, "{\"e\":\"")
      for (i = 2; i <= n; i++) {
        if (event[i] ~ /^calendar\./ && match(event[i], /[0-9]+-[0-9]+-[0-9]+/))
            date = substr(event[i], RSTART, RLENGTH)
        off = weekday(substr(date, 1, 4) + 0, substr(date, 6, 2) + 0, substr(date, 9, 2) + 0) < 2
        if (date && off && event[i] ~ /^paper\.(answered|replied)"/) print date, substr(event[i], 1, 60)
      } }' "$1"
}

for row in archaeological-find:2:3 landfill-hearing:1:3 refused-rally:1 commission-conflict:1 housing-utilities:1; do
    case=${row%%:*}
    for lang in kk ru en; do
        for seed in $(echo "${row#*:}" | tr : ' '); do
            printf '+9h\n' | "$MASLIKHAT" play $case - --bots all --seed $seed --lang $lang \
                --journal "$work/one.jsonl" >/dev/null || exit 2
            for paper in minutes debrief replay; do
                "$MASLIKHAT" $paper "$work/one.jsonl" --lang $lang >"$work/one.$paper" 2>/dev/null || exit 2
                strangers $lang "$work/one.$paper" >"$work/out"
                [ ! -s "$work/out" ]
                result $? "$case, seed $seed: the $paper in $lang has words of another language:"
            done
            case $case in archaeological-find | landfill-hearing)
                days_off "$work/one.jsonl" >"$work/out"
                [ ! -s "$work/out" ]
                result $? "$case, seed $seed, $lang: papers on days off:"
            esac
            rm "$work/one.jsonl"
        done
    done
done
