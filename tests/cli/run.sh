#!/bin/sh
# Commands with input that is no input, and with outputs that take nothing: each row says what is
# run, its exit status, and words of its message.
set -u
cd "$(dirname "$0")/../.." || exit 2
: "${MASLIKHAT:=$PWD/build/maslikhat}"
export MASLIKHAT_LANG=en MASLIKHAT_PARENT=$$ # its servers end with it
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# expect STATUS WORDS SHELL-LINE: $M is the program; its messages hold WORDS.
expect() {
    M=$MASLIKHAT W=$work timeout 20 sh -c "$3" >"$work/out" 2>"$work/err" </dev/null
    status=$?
    if [ "$status" -eq "$1" ] && { [ -z "$2" ] || grep -qF -- "$2" "$work/err"; }; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$3: status $status, not $1, or no '$2' in:"
        cat "$work/err"
    fi
}
play='$M play housing-utilities'
session=tests/play/full-session.txt

# Transcripts that are no text
expect 2 "-:2: there is a NUL byte in the line" "printf 'secretary seat.arrive all\n\0# x\n' | $play -"
expect 2 "-:2: there is no seat dep-2; did you mean dep-02?" "printf 'secretary seat.arrive all\ndep-2 note.add x\n+1m\n' | $play - --lang en"
expect 2 "-:1: there is no seat dep-22; did you mean dep-02?" "printf 'secretary seat.arrive dep-22\n' | $play - --lang en"
expect 0 "" "printf 'dep-2 note.add x\nexpect refused rule=unknown-seat\n' | $play -"
expect 2 "-:1: the line is longer than" "head -c 100000000 /dev/zero | tr '\0' a | $play -"
expect 2 "/: cannot be read (it is a folder)" "$play /"
expect 2 "cannot be read (it is closed)" "$play - <&-"

# A refusal is told in the words of the screens, without ids
expect 0 "" "printf 'facilitator phase.go preparation\ndeputy paper.submit notice\n' | \$M play landfill-hearing - --lang en >\$W/refused && grep -q 'is written: Topic, Day, time' \$W/refused"

# A problem of a module is told for editors, too, where it is
expect 0 "" "mkdir \$W/mod && cp tests/check/base/* tests/check/module-syntax/*.lua \$W/mod && \$M check --json \$W/mod | grep -q 'mod/more.lua\",\"line\":4'"

# Names of people
expect 2 "/dev/zero:1: not UTF-8" "$play --people /dev/zero"
expect 2 "cannot be read (it is a folder)" "$play --bots absent --people /"
expect 2 "names:2: a name may have at most 200 bytes" "printf 'A\n%0201d\n' 1 >\$W/names; $play --bots absent --people \$W/names"
expect 0 "" "printf 'A\n%0200d\n' 1 >\$W/names; $play --bots absent --people \$W/names"

# A scenario by the beginning of its name
expect 2 "did you mean housing-utilities?" "\$M play housing"
expect 2 "did you mean landfill-hearing?" "\$M play landfil"
expect 2 "there are: archaeological-find" "\$M play zzz"

# What the system says is said in the reader's language
for reader in "kk:мұндай файл не қалта жоқ" "ru:такого файла или папки нет" "en:no such file or folder"; do
    expect 2 "${reader#*:}" "$play --people \$W/nobody --lang ${reader%%:*}"
    expect 1 "${reader#*:}" "\$M cards housing-utilities --lang ${reader%%:*} -o \$W/none/c.html"
done

# Outputs that take nothing
if [ -c /dev/full ]; then
    for command in "play housing-utilities $session" list help --version check "lua scenarios/housing-utilities/memo.lua"; do
        expect 1 "the output could not be written" "\$M $command >/dev/full"
    done
fi
expect 1 "the output could not be written" "$play $session >&-"
expect 1 "" "$play $session --journal \$W/closed.jsonl >&-"
expect 0 "" "\$M verify \$W/closed.jsonl"
expect 0 "" "$play $session --journal \$W/quiet.jsonl 2>&-"
expect 2 "big.jsonl" "ulimit -f 8; $play $session --journal \$W/big.jsonl"
# The session written to last, in the words of each language; where there is none, as any name
kept='export XDG_DATA_HOME=$W/kept; S=$XDG_DATA_HOME/maslikhat/sessions; mkdir -p $S'
expect 2 "no file or folder for last" "XDG_DATA_HOME=\$W/none-kept \$M verify last"
expect 0 "" "$kept; cp \$W/closed.jsonl \$S/one.jsonl; head -n 3 \$W/closed.jsonl >\$S/two.jsonl; touch -d 2020-01-01 \$S/one.jsonl; \$M verify last >\$W/a && \$M verify two >\$W/b && cmp \$W/a \$W/b"
expect 0 "" "$kept; touch \$S/one.jsonl; for last in last последняя соңғы; do \$M minutes \$last >\$W/a && \$M minutes one >\$W/b && cmp \$W/a \$W/b || exit 1; done"
expect 0 "" "$kept; \$M cards last --pins >\$W/pins; test -s \$W/pins"
expect 2 "Few people" "$play --people 1 --journal \$W/few.jsonl || { [ -e \$W/few.jsonl ] || echo Few people >&2; exit 2; }"

# Simulations: the same numbers whatever the jobs and the pieces
sim="\$M simulate housing-utilities"
expect 0 "" "$sim --seed-range 1:30 --jobs 1 --json >\$W/one && $sim --runs 30 --jobs 2 --json >\$W/two && cmp \$W/one \$W/two"
expect 0 "" "$sim --seed-range 1:7 --json >\$W/a.json && $sim --seed 8 --runs 23 --json >\$W/b.json && \$M simulate --merge \$W/b.json \$W/a.json --json | cmp - \$W/one"
expect 0 "" "\$M simulate --merge \$W/one --csv | tr -d '\\r\\042' | grep -q '^all,all,,runs,30\$'"
expect 0 "" "\$M simulate --merge \$W/one | grep -q 'housing-utilities: 30 sessions'"
expect 0 "" "\$M simulate --merge \$W/one | grep -q '^Conditions in scripts that were never true'"
expect 0 "" "$sim --runs 3 --people 6 | grep -q '^  akim \*  .*%'"
expect 0 "" "test -z \"\$($sim --runs 2 2>&1 >/dev/null)\"" # no progress in a pipe
expect 2 "b.json: the sessions 8–30 are counted already" "\$M simulate --merge \$W/one \$W/b.json"
expect 2 "was not written by: maslikhat simulate" "echo '{}' >\$W/none.json; \$M simulate --merge \$W/none.json"
expect 2 "nothing.json" "\$M simulate --merge \$W/nothing.json"
expect 2 "cut.json" "head -c 3000 \$W/one >\$W/cut.json; \$M simulate --merge \$W/cut.json"
expect 2 "another version of housing-utilities" "sed 's/\"stamp\":\"./\"stamp\":\"x/' \$W/a.json >\$W/old.json; \$M simulate --merge \$W/b.json \$W/old.json"
expect 2 "name the files to add up" "\$M simulate --merge"
expect 2 "no range" "$sim --seed-range 9:1"
expect 2 "needs neither --runs nor --seed" "$sim --seed-range 1:9 --runs 3"
expect 2 "do not go together" "$sim --csv --json"
expect 2 "--runs: a number from 1" "$sim --runs 0"
expect 2 "--jobs: a number from 1 to 64" "$sim --jobs 65"
expect 2 "nowhere" "\$M simulate nowhere"
expect 1 "the output could not be written" "$sim --runs 1 >&-"
# What a job runner sends before it kills: the sessions played by then are there.
expect 1 "stopped:" "$sim --runs 1000000 --json >\$W/part.json & pid=\$!; sleep 1; kill -TERM \$pid; wait \$pid"
expect 0 "" "\$M simulate --merge \$W/part.json --csv | tr -d '\\r\\042' | grep -q '^all,all,,runs,[1-9]'"

# One person practises with the computer
solo="\$M play housing-utilities --solo"
expect 0 "" "printf 'vote.open agenda\\nvote.open agenda\\nquit\\n' | $solo dep-05 >\$W/solo && grep -q '^! This would be refused: .*article 11(2).* Instead: the presiding officer does this.*ask for the floor point of order' \$W/solo && [ \$(grep -c '^Against the rules' \$W/solo) -eq 1 ]"
expect 0 "" "yes 0 | head -n 400 | $solo dep-05 >\$W/solo && grep -q 'Your goals' \$W/solo && grep -q 'The price: ' \$W/solo"
expect 0 "" "yes 1 | head -n 60 | $solo resident-1 --journal \$W/solo.jsonl >\$W/solo && \$M verify \$W/solo.jsonl && grep -q 'Your goals' \$W/solo"
expect 2 "has no seat dep-99" "$solo dep-99"
for word in шығу выйти выход конец соңы q й йгше ds[jl; do
    expect 0 "" "printf '%s\\nкөмек\\n' '$word' | $solo dep-05 --lang kk >\$W/solo && ! grep -q '^> көмек' \$W/solo"
done
for word in көмек помощь справка help рудз '?' ','; do
    expect 0 "" "printf '%s\\n' '$word' | $solo dep-05 --lang ru >\$W/solo && [ \$(grep -c 'Enter – время' \$W/solo) -eq 1 ] && grep -q '^Вы – Тимур Есжанов. Enter – дальше' \$W/solo"
done
# The seats to choose from, with their parts, in the language that was named
expect 2 "   5  Тимур Есжанов, депутат, комиссия по жилью" "\$M play housing-utilities --solo --lang ru"
expect 2 "  24  Жұпар" "\$M play housing-utilities --lang kk --solo"
expect 2 "   1  Gulnar" "$solo nobody --lang en"
# Whom something can be said to; what is answered stands before the words for it; who answered, and what
expect 0 "" "printf '2\\n6 Hello\\n' | $solo dep-05 >\$W/solo && grep -A 1 '^First the number of whom it is for, then the words:\$' \$W/solo | grep -q '^ 1  .* – ' && grep -q '^14  Tulegenov .* – akim' \$W/solo && grep -q ', 6 Karasayev' \$W/solo && ! grep -q '[ ,]5 Yeszhanov' \$W/solo && grep -q 'Karasayev.*: Hello' \$W/solo"
# Words said to somebody whom the computer plays are answered in a moment, by lines of that card, each once.
expect 0 "" "for n in 1 2 3 4 5; do printf '2\\n14 And you?\\n+1m\\n'; done | $solo dep-05 >\$W/solo && [ \$(grep -c '^0:.*Tulegenov [^:]* to Yeszhanov' \$W/solo) -eq 5 ] && [ \$(grep -c 'to Yeszhanov.*I have told you all I can' \$W/solo) -ge 1 ] && ! sed -n 's/.*Tulegenov .* to Yeszhanov[^:]*: //p' \$W/solo | grep -v 'told you all' | sort | uniq -d | grep -q ."
# Words that begin with a figure are words, not a second person.
expect 0 "" "printf '2\\n6 4 metres are too few\\n' | $solo dep-05 | grep -q 'to Karasayev [^,]*: 4 metres are too few'"
expect 0 "" "(printf 'register\\n'; yes 0 | head -n 30) | \$M play landfill-hearing --solo 1 --seed 4 >\$W/solo && grep -q 'Answered: .* – .*: ' \$W/solo && ! grep -q '^To: ' \$W/solo && k=\$(sed '/  Answer: /q' \$W/solo | grep -c '^>') && n=\$(sed -n 's/^ *\\([0-9]*\\)  Answer: .*/\\1/p' \$W/solo | head -n 1) && (printf 'register\\n'; yes 0 | head -n \$((k - 1)); echo \$n) | \$M play landfill-hearing --solo 1 --seed 4 | grep -q '^To: '"
# Registering ends the preparation once its questions are put: its row says so, and how many they are
expect 0 "" "(echo register; yes '' | head -n 12) | \$M play landfill-hearing --solo 1 --seed 4 >\$W/solo && n=\$(sed -n 's/.*  Register – the questions of the preparation (\([1-9]\)) are put at once.*/\1/p' \$W/solo | head -n 1) && [ \$(sed '/Phase: Preparing/q' \$W/solo | sed -n 's/.*A question for you: //p' | sort -u | wc -l) -eq \$n ] && grep -q 'Phase: Preparing' \$W/solo"
expect 0 "" "(yes 0 | head -n 12) | \$M play landfill-hearing --solo 1 --seed 4 | grep -q '  Register – you have come to the sitting'"
# Whoever does not wait for the floor any more reads so.
expect 0 "" "(yes '' | head -n 30; echo ask for the floor statement; echo floor.withdraw) | \$M play archaeological-find --solo media --seed 1 --lang en >\$W/solo && [ \$(grep -c '^You no longer wait for the floor' \$W/solo) -eq 1 ]"
# Questions: choices in words; an answer that is wrong comes with its reason, the right one and the
# article; who has not answered learns them after the close.
question="\$M play landfill-hearing --solo resident-1 --lang en --seed 4"
# However long a time is to pass, it stops at a question put to the person.
expect 0 "" "echo +40m | $question >\$W/solo && [ \$(grep -c 'A question for you' \$W/solo) -eq 1 ] && ! grep -q '^0:03:4' \$W/solo"
for number in 1 2 3 4; do
    printf '\n\n%s\n' "$number" >"$work/answer-$number"
done
expect 0 "" "for n in 1 2 3 4; do $question <\$W/answer-\$n; done >\$W/solo && [ \$(grep -c 'Your answer is right' \$W/solo) -eq 1 ] && [ \$(grep -c 'Your answer is wrong' \$W/solo) -eq 3 ] && ! grep -q 'answer.give' \$W/solo"
expect 0 "" "[ \$(grep -c 'assembly – right' \$W/solo) -eq 4 ] && [ \$(grep -cE 'representative body|works at the level|would check itself' \$W/solo) -eq 3 ] && [ \$(grep -c 'public councils, article 1(6)' \$W/solo) -eq 4 ]"
expect 0 "" "(printf '\\n\\n'; yes 0 | head -n 12) | $question >\$W/solo && grep -q 'assembly – right' \$W/solo && grep -q 'article 1(6)' \$W/solo"
expect 0 "" "printf '\\n1\\n0\\n1\\n0\\n1 2\\n' | $question >\$W/solo && [ \$(grep -cE 'answer is (right|wrong|incomplete)' \$W/solo) -eq 2 ]"
# Enter does not pass over what waits for the person, unless it is pressed once more; 0 and a word do.
expect 0 "" "printf '\\n\\n' | $question >\$W/solo && [ \$(grep -c '^\(0:..:..  \)\?A question for you' \$W/solo) -eq 1 ] && grep -A 1 '^Your answer is awaited (1–4): ' \$W/solo | grep -q '^The list is the same (5–[0-9])' && ! grep -q 'assembly – right' \$W/solo && grep -q '^ 0  go on without' \$W/solo"
# During a break what waits, waits for its end; that time stands is said to whoever lets it pass.
expect 0 "" "(echo 1; yes 0 | head -n 70) | $solo dep-05 --seed 7 >\$W/solo && grep -q '^Later: .*(wait until the break is over)' \$W/solo && [ \$(grep -c ' · PAUSED · the clock is stopped\$' \$W/solo) -eq 1 ]"
# Each row of a list may be called by its words instead of its number, in the language of the list,
# at the beginning and later; also with other endings.
for who in 'housing-utilities --solo dep-05' 'landfill-hearing --solo 15' 'archaeological-find --solo 5' \
    'commission-conflict --solo 5' 'refused-rally --solo 1'; do
    for moment in 'kk 0' 'ru 0' 'en 0' 'ru 14'; do
        lang=${moment% *} moves=${moment#* }
        expect 0 "" "yes 0 | head -n $moves | \$M play $who --seed 4 --lang $lang >\$W/solo
awk '/^ *[1-9][0-9]*  /{if(!on)n=0;on=1;row[n++]=\$0;next}{on=0}END{for(i=0;i<n;i++)print row[i]}' \$W/solo | sed 's/^ *[0-9]*  //;s/ …\$//;s/ – .*//' >\$W/rows
[ -s \$W/rows ] || exit 1
while read -r row; do (yes 0 | head -n $moves; echo \"\$row\") | \$M play $who --seed 4 --lang $lang | sed -n \"/^> ....*/,\\\$p\" >\$W/done
grep -qE 'мұндай команда|нет такой команды|no such command' \$W/done && { echo \"\$row\" >&2; exit 1; }; [ -s \$W/done ] || exit 1; done <\$W/rows"
    done
done
expect 0 "" "for word in тіркелу тіркелемін; do echo \$word | \$M play landfill-hearing --solo 15 --lang kk | grep -q '1/25' || exit 1; done"
# What is begun by its number may be said in two lines, and is what was said; what weighs waits for a yes.
expect 0 "" "printf '3\n16\nMatter of 16=17 \"water\"\n3\n\n' | \$M play landfill-hearing --solo 15 --lang en >\$W/solo && grep -q '^Now the words themselves' \$W/solo && grep -q 'Duisenov.*: Matter of 16=17 \"water\"' \$W/solo && grep -q '^Nothing was sent' \$W/solo"
expect 0 "" "printf 'yes\n1\nrecuse\ndeclare a personal interest\nno\nyes\ndeclare a personal interest\nyes\n' | $solo dep-05 >\$W/solo && [ \$(grep -c '^There is nothing to confirm now' \$W/solo) -eq 2 ] && [ \$(grep -c '^? Think: ' \$W/solo) -eq 2 ] && [ \$(grep -c '^0:.*Conflict of interest: ' \$W/solo) -eq 1 ]"
# What stands above is not said again: no question is put twice to whoever only presses Enter, and a
# list has no words for what it numbers.
for who in 'housing-utilities --solo dep-05' 'landfill-hearing --solo 15' 'archaeological-find --solo 5' \
    'commission-conflict --solo 5' 'refused-rally --solo 1'; do
    expect 0 "" "yes '' | head -n 200 | \$M play $who --seed 4 >\$W/solo && [ \$(grep -c 'A question for you: ' \$W/solo) -gt 3 ] && [ -z \"\$(sed -n 's/.*A question for you: //p' \$W/solo | sort | uniq -d)\" ] && ! grep -qE '^You may vote: |prepared=| 0 s$' \$W/solo"
done
expect 0 "" "yes '' | head -n 12 | $question >\$W/solo && grep -q 'assembly – right' \$W/solo"
expect 0 "" "(echo; yes on | head -n 12) | $question >\$W/solo && grep -q 'assembly – right' \$W/solo"
expect 0 "" "(printf '1\\n\\n0\\n'; yes '' | head -n 3) | $solo dep-05 >\$W/solo && [ \$(grep -c '^Your vote is awaited: Agenda item' \$W/solo) -eq 1 ] && ! grep -q 'did not vote 1' \$W/solo"
# Whatever is done or left undone, the story comes to its end: with Enter or 0 alone, and when the
# one who presides opens the sitting and nothing else. Where nothing happens by itself any more, the
# step that is awaited is named, and the next Enter has the computer take it.
ends() { # SCENARIO SEAT, what is typed from $W/line and Enter or 0 after it
    expect 0 "" "(cat \$W/line; yes '$3' | head -n 300) | \$M play $1 --solo $2 --seed 4 >\$W/solo && grep -q 'The session has ended' \$W/solo || { tail -n 3 \$W/solo >&2; exit 1; }"
}
: >"$work/line"
for scenario in housing-utilities archaeological-find landfill-hearing commission-conflict refused-rally; do
    ends $scenario 1 ''
    ends $scenario 2 0
done
(printf 'register\n\n0\n' && yes 'open sitting
0' | head -n 120) >"$work/line"
ends archaeological-find 2 ''
expect 0 "" "[ \$(grep -c '^The computer took this step for you' \$W/solo) -ge 2 ] && [ \$(grep -c '^The next step is yours: .*, and the computer takes it' \$W/solo) -ge 2 ]"
ends landfill-hearing 1 ''
expect 0 "" "grep -q '^The next step is yours: Close the sitting' \$W/solo"
ends commission-conflict 1 ''
ends housing-utilities 1 ''
expect 0 "" "(printf '1\\n\\n0\\n\\n\\n1\\n'; yes '' | head -n 3) | $solo dep-05 --lang ru >\$W/solo && ! grep -q 'Ждут Вашего голоса: Вопрос повестки дня: «О выд' \$W/solo && grep -q 'ПРИНЯТО' \$W/solo"
# There is always a way on, said in words; what the card wants has a number, or it is said when.
expect 0 "" "printf '1\\n' | $solo dep-05 >\$W/solo && sed -n '/^> 1/,\$p' \$W/solo | grep -q '^Enter  go on' && grep -q '^Later: Ask for the floor (debate) – say what you are for, and why (wait until the sitting' \$W/solo"
expect 0 "" "printf '1\\nкеңсе\\n' | \$M play archaeological-find --solo citizen --lang kk >\$W/solo && grep -q '^Enter  әрі қарай' \$W/solo"
expect 0 "" "printf '2\\nSmoke again\\n2\\n\\n' | $question >\$W/solo && grep -q '^ 2  Hand in a remark in writing …' \$W/solo && grep -q 'Smoke again' \$W/solo && grep -q '^Nothing was sent' \$W/solo"
# Help has all the words of the role, and none that is never its own; papers can be read.
expect 0 "" "printf '?\\n' | $question >\$W/solo && grep -q '^add remark ‹' \$W/solo && ! grep -qE '^(open sitting|close sitting|open vote|give the floor|cast vote|table amendment)' \$W/solo && [ \$(grep -c 'All that can be typed in your role' \$W/solo) -eq 1 ]"
expect 0 "" "printf '?\\n' | $solo chair >\$W/solo && grep -q '^open sitting' \$W/solo && grep -q '^cast vote' \$W/solo && ! grep -qE '^(show complication|give card)' \$W/solo"
expect 0 "" "printf 'papers\\npapers 1\\ndraft\\n' | $solo dep-03 >\$W/solo && grep -q '^ 1  .* – ' \$W/solo && grep -q '^To: ' \$W/solo && grep -q '^2\. ' \$W/solo"
# What an addressee answered stands under the paper; an internal one is not in the list of others; a
# draft under a condition is not shown before it holds.
rally="\$M play refused-rally --solo elder --lang en --seed 6"
expect 0 "" "(printf 'draft\\n'; yes 0 | head -n 25; printf 'papers\\npapers 1\\n') | $rally >\$W/solo && sed -n '/^> draft/,/^> 0/p' \$W/solo | grep -q '^There is no draft' && grep -q '^Reply: Registered. We answer' \$W/solo && grep -q 'reminder – answered' \$W/solo && ! grep -q 'memo – answered' \$W/solo"
expect 0 "" "(yes 0 | head -n 25; printf 'papers\\n') | \$M play refused-rally --solo head --lang en --seed 6 >\$W/solo && grep -q 'memo – ' \$W/solo"
expect 0 "" "yes 0 | head -n 60 | $rally >\$W/solo && ! grep -q 'officer.s memo' \$W/solo"
# In a court its own words are said and nothing of a maslikhat's; a witness is offered no pleading; a question is answered by whom it was
# for; at the end the own deeds that decided it are named, a paper that was not sent among them.
expect 0 "" "yes 0 | head -n 190 | \$M play refused-rally --solo student --lang en --seed 6 >\$W/solo && grep -A 4 'Respondent, where is the original' \$W/solo | grep -q '^The original is at the akimat' && grep -q 'Ask for the floor (explanation)\$' \$W/solo && ! grep -qE 'Ask for the floor \\((motion|pleading)' \$W/solo && ! sed -n '1,/Before 21 Sept/p' \$W/solo | grep -q 'do not leave the square'"
expect 0 "" "yes 0 | head -n 200 | \$M play refused-rally --solo claimant --lang en --seed 2 >\$W/solo && grep -q 'This decided how it ended: .*Notice of the rally.* was not sent' \$W/solo"
expect 0 "" "yes '0
answer.give cordon break' | head -n 300 | \$M play refused-rally --solo claimant --lang en --seed 2 >\$W/solo && grep -q 'This decided how it ended: .*at the tape.* – The square is ours' \$W/solo"
# A ballot is told, and what waits for its end – one's own speech – comes first.
expect 0 "" "printf '1\\n\\n0\\n\\n\\n1\\n' | $solo dep-05 >\$W/solo && grep -q '^0:.*Your vote: for. It can be changed' \$W/solo"
# What cannot be taken back stands last, is asked about once, and done when it is said again
expect 0 "" "printf '1\\n2\\n' | $solo dep-05 >\$W/solo && grep -q '^ 2  Declare a personal interest' \$W/solo && grep -q '^? Think: A declared interest cannot be taken back' \$W/solo && ! sed -n '/^> 2/,\$p' \$W/solo | grep -q '^Done'"
expect 0 "" "printf '1\\n2\\n2\\n' | $solo dep-05 >\$W/solo && [ \$(grep -c '^? Think' \$W/solo) -eq 1 ] && grep -q 'Conflict of interest: ' \$W/solo"
# What cannot be taken back, or undoes what was just done, never has the number that was just used;
# a paper is sent when that is said again, and its empty parts are named
expect 0 "" "printf '1\\n\\n0\\n\\n\\n1\\n' | $solo dep-05 >\$W/solo && sed -n '/Your vote: for/,\$p' \$W/solo | grep -q '^ 3  Change your vote' && ! sed -n '/Your vote: for/,\$p' \$W/solo | grep -q '^ 1  Change'"
expect 0 "" "(for word in word 2 word 2 word word 1 word word word 1 word word; do printf '1\\n%s\\n' \$word; done; printf '4\\n4\\n') | \$M play refused-rally --solo 1 --seed 4 >\$W/solo && grep -q '^ 4  Send: ' \$W/solo && [ \$(grep -c '^? Think: A paper that has been sent can no longer be changed' \$W/solo) -eq 1 ] && grep -q 'Paper sent: Notice of the rally' \$W/solo"
# The step that is announced, the first of the list, and what is typed for it are one
expect 0 "" "(printf 'register\\n0\\n0\\n'; yes 'step
0' | head -n 12) | \$M play housing-utilities --solo 1 --seed 4 >\$W/solo && grep -q '^ 1  Open the sitting' \$W/solo && grep -q 'The sitting is open' \$W/solo && ! grep -q 'no step is due' \$W/solo"
# Whoever has the floor says a line of the card, or what is typed, and the hall hears it
say="\$M play housing-utilities --solo dep-06 --seed 3"
expect 0 "" "asks() { printf '1\\n\\n\\n\\n\\nask for the floor\\n'; }; (asks; yes 0 | head -n 40) | $say >\$W/solo && k=\$(sed '/^You have the floor/q' \$W/solo | grep -c '^>') && (asks; yes 0 | head -n \$((k - 6)); printf '1\\nWho will sign for the money?\\n2\\nIn my words\\n') | $say >\$W/solo && [ \$(grep -cE '^0:.*Karasayev.*: “(First let us spend|Who will sign for|In my words)' \$W/solo) -eq 3 ] && ! grep -q 'give back the rest' \$W/solo"
expect 0 "" "echo step | $solo dep-05 >\$W/solo && grep -q '^No step is expected of you now' \$W/solo"
# A sitting is closed when that is said for the second time, whoever waits for the floor
expect 0 "" "(printf 'register\\n'; yes 0 | head -n 45; yes +2m | head -n 8; printf 'close sitting\\nclose sitting\\n') | \$M play housing-utilities --solo 1 --seed 4 >\$W/solo && grep -q '^? Think: A closed sitting does not go on. Waiting for the floor ([0-9]*): [^:]*[A-Z][.] It stays' \$W/solo && sed -n '/^> close sitting/,\$p' \$W/solo | grep -q '^Done'"
# The step of whoever presides alone is named before time passes over it, early notice or not, and the next Enter takes it
expect 0 "" "yes '' | head -n 120 | \$M play landfill-hearing --solo deputy --seed 2 >\$W/solo && for step in 'Register everyone' 'Open the sitting' 'Give the floor'; do grep -A 5 \"^The next step is yours: \$step\" \$W/solo | grep -q '^The computer took this step' || exit 1; done"
# Before a phase or a last day goes by, what is not sent is told by its name, once
expect 0 "" "(printf '2\\nfacts\\n'; yes '' | head -n 40) | \$M play landfill-hearing --solo deputy --seed 2 >\$W/solo && [ \$(grep -c '^The phase ends. Not sent: “Deputy.s inquiry”. Go on once more' \$W/solo) -eq 1 ] && grep -A 9 '^The phase ends' \$W/solo | grep -q 'Phase: Preparing the hearing'"
expect 0 "" "yes '' | head -n 120 | \$M play archaeological-find --solo dep-05 --seed 1 >\$W/solo && grep -A 9 '^The last day is 26 May 2027. Not sent: “Outcome document”. ' \$W/solo | grep -q 'Deadline missed: Send the outcome document'"
# Others vote before the own missing ballot is told
expect 0 "" "(echo 1; yes '' | head -n 12) | $solo dep-05 --seed 1 >\$W/solo && grep -A 1 '^Your vote is awaited: Agenda item' \$W/solo | grep -q '^11 of 12 have voted, .* All have voted but you' && ! grep -q '^0 of 12' \$W/solo"
# Time that passes over the own missing ballot says first what it is missing for
expect 0 "" "printf '1\\n\\n0\\n\\n\\n+1m\\n+10m\\n+10m\\n' | $solo dep-05 >\$W/solo && [ \$(grep -c '[0-9] of 12 have voted, 7 for are needed, and you have not voted' \$W/solo) -ge 1 ] && grep -q 'did not vote 1' \$W/solo"
# In words, in each language: what is typed for a computer is nowhere in the lists
for lang in kk ru en; do
    expect 0 "" "(echo 1; yes 0 | head -n 60) | $solo dep-06 --lang $lang >\$W/solo && [ \$(grep -cE '^ ?[0-9]+  ' \$W/solo) -gt 60 ] && ! grep -E '^ ?[0-9]+  ' \$W/solo | grep -qE '[a-z]+[.][a-z]|=|[ (]a[0-9]|dep-'"
done
# At the end: what the own deeds changed, where they did
expect 0 "" "(echo 1; yes 0 | head -n 200) | $solo dep-06 --seed 1 >\$W/solo && grep -A 9 '^What you did, and what it changed' \$W/solo | grep -q 'Had you voted for, it would have passed'"
expect 0 "" "(echo 1; yes 0 | head -n 200) | $solo akim --seed 1 >\$W/solo && grep -q '^  – You left without an answer: ' \$W/solo"
expect 0 "" "(printf '1\\n'; yes 'ask for the floor debate
0' | head -n 36; yes '' | head -n 3) | $solo dep-05 >\$W/solo && grep -B 15 '^You have the floor: say' \$W/solo | grep -q '  End your speech'"
expect 0 "" "printf '1\\nThe arch\\n' | \$M play refused-rally --solo 1 >\$W/solo && grep -q '^ 1  Write in “.*”: .* …\$' \$W/solo && sed -n '/^> The arch/,\$p' \$W/solo | grep -q '^Done'"
# What is written and does not do stays in the list with why, and what is written is corrected from it
expect 0 "" "printf '1\\nx\\n' | \$M play landfill-hearing --solo deputy --seed 1 >\$W/solo && sed -n '/^> x/,\$p' \$W/solo >\$W/rest && grep -q '^Kept, but it cannot be sent like this – says nothing' \$W/rest && ! grep -q '^Done' \$W/rest && grep -q '^ 1  Write in “Notice of the public hearing”: Topic – what stands there does not do: says nothing …' \$W/rest"
expect 0 "" "printf '1\\nThe landfill by the village\\n2\\n1 Waste by the village\\npapers 1\\n' | \$M play landfill-hearing --solo deputy --seed 1 >\$W/solo && grep -q '^ 2  Change what is written in “Notice of the public hearing” …' \$W/solo && grep -q '^ 1  Topic: The landfill by the village' \$W/solo && grep -q '^Topic: Waste by the village' \$W/solo"
# In lines, too, the end tells what decided it
# After the end the debrief can be read, and goals say what decided them.
expect 0 "" "k=\$(yes 0 | head -n 300 | $rally | grep -c '^> ') && (yes 0 | head -n \$((k - 1)); echo debrief) | $rally >\$W/solo && sed -n '/^> debrief/,\$p' \$W/solo >\$W/rest && grep -q '^Timeline' \$W/rest && grep -q '^Questions to talk about' \$W/rest && sed -n '/^Your goals/,/^What you did/p' \$W/solo | grep -q ' – no: '"
expect 0 "" "yes 0 | head -n 200 | \$M play refused-rally --solo claimant --lang en --seed 2 >\$W/solo && sed -n '/^Your goals/,\$p' \$W/solo | grep -A 1 '^What decided it' | grep -q '^  – '"
# Words to others alone are not what is asked of anybody
expect 0 "" "yes 0 | head -n 60 | \$M play archaeological-find --solo media --lang en --seed 1 >\$W/solo && grep -A 1 '^You can do now' \$W/solo >\$W/rest; ! grep -q '^ 1  \(Say something\|Hand in\)' \$W/rest && grep -A 1 '^Nothing is asked of you now: ' \$W/solo | grep -q 'Say something to one person'"
# A paper that came without a term is answered in the phase in which it came, and no later
expect 0 "" "(echo register; yes 0 | head -n 150) | \$M play landfill-hearing --solo deputy --lang en --seed 1 | awk '/Phase: /{p++} /^ *[0-9]+  (Answer: |Return)/{sub(/^ *[0-9]+  /,\"\");any=1;if(\$0 in at&&at[\$0]!=p)bad=1;at[\$0]=p} END{exit bad||!any}'"
# Days on which nothing concerns the person pass by, and are told in one line.
expect 0 "" "yes 0 | head -n 14 | $question >\$W/solo && grep -q '^Days passed: 1[01] September 2026 – 24 September 2026' \$W/solo && ! grep -q '18 September 2026' \$W/solo"
# The digits of the Kazakh layout are digits; after the end of the story the goals are told once.
expect 0 "" "printf '\\n\\nә\\n' | $question --lang kk >\$W/solo && grep -qE '^Жауабыңыз (дұрыс|қате|толық)' \$W/solo"
expect 0 "" "yes +20h | head -n 80 | $solo dep-07 >\$W/solo && [ \$(grep -c 'Your goals' \$W/solo) -eq 1 ] && grep -q 'The price: ' \$W/solo && [ \$(sed -n '/^Your goals/,\$p' \$W/solo | grep -c '^>') -eq 1 ]"
# A number does what the list says, Enter passes time, the same seed and lines are the same session,
# nothing is left beside the file, and the server goes with its terminal.
expect 0 "" "printf '1\\n\\n0\\n\\n\\n1\\n' | $solo dep-05 >\$W/solo && grep -q '^ 1  Register' \$W/solo && grep -q 'In the hall 1/12' \$W/solo && grep -q 'Quorum 12/12' \$W/solo && grep -q '^ 1  Vote for – you support it' \$W/solo && ! grep -qE 'vote\\.cast|seat\\.|floor\\.' \$W/solo"
expect 0 "" "for n in 1 2; do (printf '1\\n'; yes '' | head -n 60) | $solo dep-05 --seed 3 >\$W/solo-\$n; done; cmp \$W/solo-1 \$W/solo-2 && ! yes '' | head -n 60 | $solo dep-05 --seed 4 | cmp -s - \$W/solo-1"
expect 0 "" "[ \"\$(ls \$W/solo.jsonl*)\" = \$W/solo.jsonl ]"
expect 0 "" "mkfifo \$W/typed && { $solo dep-05 --seed 40961 <\$W/typed >\$W/solo & pid=\$!; } && exec 9>\$W/typed && sleep 1 && pgrep -f \"^\$M play .* 40961\" >/dev/null && kill -9 \$pid && sleep 0.5 && ! pgrep -f \"^\$M play .* 40961\""
expect 2 "--solo needs neither" "$solo dep-02 --bots all"
expect 2 "cannot be read" "\$M play housing-utilities \$W/nothing --solo dep-02"
expect 0 "" "printf '\\377\\033[31m\\n' | $solo dep-02 >\$W/solo && grep -q 'not UTF-8' \$W/solo && ! grep -q \"\$(printf '\\033')\" \$W/solo"

expect 0 "" "(printf 'sitting.open\\n'; sleep 1; echo quit) | MASLIKHAT_SOCKET=\$W/solo.sock \$M run housing-utilities --solo dep-05 --plain --session \$W/alone.jsonl >\$W/solo 2>&1 && grep -q 'You are Timur' \$W/solo && grep -q 'Instead: the presiding officer' \$W/solo && grep -q 'The session is kept' \$W/solo && \$M verify \$W/alone.jsonl && ! grep -q not-presiding \$W/alone.jsonl"
expect 0 "" "(printf 'sitting.open\\n'; sleep 1; echo quit) | MASLIKHAT_SOCKET=\$W/solo-ru.sock \$M run housing-utilities --solo dep-05 --plain --lang ru --session \$W/alone-ru.jsonl >\$W/solo 2>&1 && grep -q 'Вместо этого: .*«просить слова порядок ведения»' \$W/solo"
expect 0 "" "(sleep 1; echo quit) | MASLIKHAT_SOCKET=\$W/solo.sock \$M run --resume \$W/alone.jsonl --plain 2>&1 | grep -q 'You are Timur'"
# The same terminal, with the clock running: each line waits for what came of the one before.
expect 0 "" "printf '1\\n\\n0\\n\\n\\n\\nquit\\n' | MASLIKHAT_SOCKET=\$W/solo.sock \$M run housing-utilities --solo dep-05 --plain --seed 1 --session \$W/skip.jsonl >\$W/solo 2>&1 && grep -q 'Quorum 12/12' \$W/solo && grep -q '^ 1  Vote for – you support it' \$W/solo && grep -q 'Your goals' \$W/solo && \$M verify \$W/skip.jsonl"
expect 2 "--solo needs neither" "\$M run housing-utilities --solo dep-05 --plain --people 6"
expect 2 "has no seat dep-99" "\$M run housing-utilities --solo dep-99 --plain --session \$W/none.jsonl; s=\$?; [ ! -e \$W/none.jsonl ] && exit \$s"

# The seat of a terminal by number, id or part of a name; what is none is told with all there are
join="MASLIKHAT_SOCKET=\$W/seats.sock \$M join --plain --lang en --seat"
hall="(sleep 4; echo quit) | MASLIKHAT_SOCKET=\$W/seats.sock \$M run housing-utilities --people 24 --plain --session \$W/seats.jsonl >/dev/null 2>&1 & sleep 1"
expect 0 "" "$hall; for s in 5 dep-05 Timur 'Yeszhanov T'; do (sleep 0.3; echo quit) | $join \"\$s\" | grep -q 'PIN of Timur Yeszhanov' || exit 1; done; wait"
expect 1 "no such seat: 99" "$hall; $join 99 </dev/null; s=\$?; wait; exit \$s"

# A file where the socket should be is not removed
expect 2 "cannot listen there" "echo kept >\$W/file; MASLIKHAT_SOCKET=\$W/file \$M run housing-utilities --plain --session \$W/s.jsonl"
expect 0 "" "grep -q kept \$W/file"

# Arguments
for command in check verify lua list help replay debrief minutes cards play run join simulate; do
    expect 0 "" "\$M $command --help | grep -q maslikhat"
    expect 0 "" "MASLIKHAT_LANG=kk \$M $command --help --lang ru >\$W/help && MASLIKHAT_LANG=ru \$M $command --help | cmp - \$W/help"
    expect 2 "there is no option --nonsense" "\$M $command --nonsense"
    expect 2 "zz is not one of the languages" "\$M $command --lang zz"
done
# The rules: of a council in general, and of each sitting of a scenario
expect 0 "" "\$M help rules | grep -q 'Figures: 8 of 12 (two thirds of all deputies)'"
expect 0 "" "\$M help rules --lang kk | grep -q 'Негізі: .*11-баптың 3-тармағы'"
expect 0 "" "\$M help rules housing-utilities --lang ru | grep -q 'Цифры: 7 из 12 (большинство от общего числа депутатов)'"
expect 0 "" "[ \$(\$M help rules landfill-hearing | grep -c '^Voting') = 1 ]"
expect 2 "there is no scenario nowhere" "\$M help rules nowhere"
expect 2 "there is no help on housing-utilities" "\$M help run housing-utilities"

# Papers
expect 0 "" "\$M cards housing-utilities -o \$W/cards.html && grep -q '<!DOCTYPE html>' \$W/cards.html"
expect 0 "" "[ \$(stat -c %a \$W/cards.html) = 600 ]"
expect 0 "" "\$M cards housing-utilities --parts memo --lang ru | grep -q 'Памятка'"
expect 0 "" "\$M cards \$W/closed.jsonl --parts cards --one-page | grep -q 'What drives you'"
expect 0 "" "\$M cards \$W/closed.jsonl housing-utilities --lang kk,ru --format md | grep -q 'Что Вами движет'"
expect 2 "there is no part posters" "\$M cards housing-utilities --parts cards,posters"
expect 2 "at most 2 languages" "\$M cards housing-utilities --lang kk,ru,en"
expect 2 "zz is not one of the languages" "\$M cards housing-utilities --lang kk,zz"
expect 2 "PINs belong to a session" "\$M cards housing-utilities --pins"
expect 0 "no longer open a seat" "\$M cards \$W/closed.jsonl --parts pins -o \$W/pins.txt && grep -qx '[0-9][0-9][0-9][0-9]' \$W/pins.txt"
expect 0 "" "[ \$(stat -c %a \$W/pins.txt) = 600 ] && ! grep -qF \"\$(grep -x '[0-9][0-9][0-9][0-9]' \$W/pins.txt | head -n 1)\\\"\" \$W/closed.jsonl.pins"
expect 2 "no scenario or session file was named" "\$M cards"
expect 2 "pdf is not a format here; there are: html, md, text" "\$M minutes \$W/closed.jsonl --format pdf"
expect 2 "no session file was named" "\$M minutes"
expect 0 "" "\$M minutes \$W/closed.jsonl | grep -q 'мәслихат ШЕШТІ'"
expect 0 "" "\$M minutes \$W/closed.jsonl | grep -q 'маслихат РЕШИЛ'"
expect 0 "" "\$M minutes \$W/closed.jsonl --lang en -o \$W/m.md && grep -q '^# Minutes' \$W/m.md"
expect 0 "" "\$M debrief \$W/closed.jsonl -o \$W/d.html && grep -q '<svg' \$W/d.html && ! grep -q '<script' \$W/d.html"
# Phases that a session went past are named.
expect 0 "" "printf 'facilitator phase.go hearing\n+5m\n' | \$M play landfill-hearing - --journal \$W/past.jsonl >/dev/null && \$M debrief \$W/past.jsonl --lang en --format text | grep -q 'Phases skipped: .*Preparing the hearing'"
expect 0 "" "\$M debrief \$W/closed.jsonl --csv | head -n 1 | grep -q speaking_seconds"
expect 0 "" "\$M debrief \$W/closed.jsonl -o \$W/d.json && grep -q what_if \$W/d.json"
expect 0 "" "\$M debrief \$W/closed.jsonl --anonymous --lang ru | grep -q 'Участник' && ! \$M debrief \$W/closed.jsonl --anonymous --lang ru | grep -q 'Токсеитов'"

# What was wrong is told with its reason and how often, and about nobody
cat >"$work/answers.txt" <<'END'
facilitator question.ask council
deputy answer.give council assembly
investor answer.give council maslikhat
akim answer.give council maslikhat
facilitator question.close council
facilitator scenario.end
END
expect 0 "" "\$M play landfill-hearing \$W/answers.txt --journal \$W/answers.jsonl"
for format in html md text; do
    expect 0 "" "\$M debrief \$W/answers.jsonl --format $format | tr '\n' ' ' | tr -s ' ' | grep -q '“The district maslikhat” – 2. The maslikhat is the'"
    expect 1 "" "\$M debrief \$W/answers.jsonl --format $format | tr '\n' ' ' | grep -o 'Question “Who acts.*' | head -c 300 | grep Kaliyev"
done
expect 2 "there are: html, md, text, csv, json" "\$M debrief \$W/closed.jsonl --format xls"
for command in "cards housing-utilities" "debrief \$W/closed.jsonl" "minutes \$W/closed.jsonl"; do
    expect 2 "print it to PDF" "\$M $command --lang en -o \$W/x.pdf"
    expect 2 "there are .html, .md" "\$M $command --lang en -o \$W/x.docx"
    expect 1 "" "test -e \$W/x.pdf || test -e \$W/x.docx"
    expect 0 "" "\$M $command -o \$W/12.05.2027 && test -s \$W/12.05.2027"
    expect 0 "" "\$M $command --format md -o \$W/x.docx && rm \$W/x.docx"
done
expect 1 "is the session itself" "\$M minutes \$W/closed.jsonl --format md -o \$W/closed.jsonl"
expect 0 "" "\$M verify \$W/closed.jsonl"
expect 1 "cannot be written (no such file or folder)" "\$M minutes \$W/closed.jsonl -o \$W/none/m.html"
expect 0 "" "echo kept >\$W/k.html; (ulimit -f 1; \$M minutes \$W/closed.jsonl -o \$W/k.html) || grep -q kept \$W/k.html"
if [ -c /dev/full ]; then
    expect 1 "cannot be written (no space left on the disk)" "\$M minutes \$W/closed.jsonl -o /dev/full"
    expect 1 "the output could not be written" "\$M cards housing-utilities >/dev/full"
fi
# Names and texts of people who want them to be something else
cat >"$work/people" <<'NAMES'
<script>alert(1)</script>
=cmd|' /C calc'!A0
`touch x` [a](javascript:1)
]]><img src=x onerror=1>
NAMES
cat >"$work/hostile.txt" <<'LINES'
secretary seat.arrive all
chair     sitting.open
facilitator note.add "<b>note</b> | `x` =1+1"
dep-02    amend.table housing kind=insert clause=sum text="</style><svg onload=1> **b** http://a.example"
dep-03    seat.recuse housing reason="<iframe>"
facilitator scenario.end
LINES
expect 0 "" "$play \$W/hostile.txt --people \$W/people --bots absent --journal \$W/hostile.jsonl"
for command in debrief minutes "cards --parts cards,draft"; do
    expect 0 "" "\$M $command \$W/hostile.jsonl -o \$W/hostile.html"
    expect 1 "" "grep -iE '<(script|img|iframe|b>note)|onload=1>' \$W/hostile.html"
    expect 0 "" "\$M $command \$W/hostile.jsonl -o \$W/hostile.md"
    expect 1 "" "grep -E '(^|[^\\\\])(<|\`|\]\()' \$W/hostile.md"
done
expect 0 "" "grep -q '&lt;script&gt;' \$W/hostile.html"
expect 0 "" "\$M debrief \$W/hostile.jsonl --csv -o \$W/hostile.csv"
expect 1 "" "grep -E '\"[=+@-]' \$W/hostile.csv"
expect 0 "" "grep -qF \"\\\"'=cmd\" \$W/hostile.csv"
expect 2 "there is no record 0" "\$M replay \$W/closed.jsonl --at 0"

# Two sessions that differ only in who chose what in private: whatever is made of them is the same
ethics='"facilitator phase.go sitting" "facilitator question.ask gift" "dep-02 answer.give gift %s" "dep-03 answer.give gift %s" "dep-04 answer.give gift report" "facilitator question.ask convinced" "dep-02 answer.give convinced %s" "dep-03 answer.give convinced %s" "dep-04 answer.give convinced chair" "dep-05 answer.give convinced chair" "facilitator question.ask known" "dep-02 answer.give known %s" "facilitator question.close gift" "facilitator question.close convinced" "facilitator question.close known" "facilitator scenario.end"'
told='for as in mine yours; do j=$W/$as.jsonl; mkdir -p $W/$as; sed 1d $j | sed "s/,.prev.:.*//" >$W/$as/records; for f in html text csv json md; do $M debrief $j --format $f | sed "s/[0-9:]* – [0-9][0-9]:[0-9][0-9]//;s/.begun.:.[^,]*,//;s/$as//g" >$W/$as/debrief.$f; done; $M replay $j >$W/$as/replay; $M minutes $j --format text >$W/$as/minutes; done; ls $W/mine.jsonl.box $W/yours.jsonl.box 2>/dev/null'
expect 0 "" "printf '%s\n' $(printf "$ethics" return keep chair akim never) | \$M play tests/play/ethics - --journal \$W/mine.jsonl >/dev/null"
expect 0 "" "printf '%s\n' $(printf "$ethics" keep return akim chair small) | \$M play tests/play/ethics - --journal \$W/yours.jsonl >/dev/null"
expect 2 "" "$told"
expect 0 "" 'grep -q "keep=1" $W/mine/records && grep -q "gift" $W/mine/debrief.json && diff -r $W/mine $W/yours >&2'

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
