#!/bin/sh
# Sessions as processes: how they begin, end, and are found again. The commands that messages name
# are taken from the messages as they stand and given to sh.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/scenes/lib.sh
export MASLIKHAT_LANG=en
PATH=$(dirname "$MASLIKHAT"):$PATH # messages that say "maslikhat" mean this one

check() {
    what=$1
    shift
    if "$@"; then pass; else fail "$what"; fi
}
has() { grep -qF -- "$2" "$1"; }
# server FILE: the process that has the journal open.
server() {
    for pid in $(pgrep -x maslikhat); do
        # shellcheck disable=SC2012
        if ls -l "/proc/$pid/fd" 2>/dev/null | grep -qF -- "$1"; then echo "$pid"; fi
    done
}
moved_on() { shows "$1" "$2" || { tm send-keys -t "$1" n && false; }; }
serves() { [ -n "$(server "$1")" ]; }
rests() { ! serves "$1"; }
# heeds PID: SIGTERM is blocked, to be read in the loop.
heeds() { test $((0x$(sed -n 's/^SigBlk:\t*//p' "/proc/$1/status") & 0x4000)) -ne 0; }
# command FILE WORDS: the line of FILE that follows the one with WORDS, as it is copied.
command_after() { grep -A1 -F -- "$2" "$1" | tail -n 1; }
# plain NAME ARGUMENTS…: a terminal in lines whose input is descriptor 7.
plain() {
    into=$1
    shift
    mkfifo "$work/$into.in"
    "$MASLIKHAT" "$@" --plain <"$work/$into.in" >"$work/$into.out" 2>&1 &
    exec 7>"$work/$into.in"
}

# stands_at MS: the copy of the whole session was stopped then.
stands_at() {
    grep -h clock.pause "${XDG_DATA_HOME:-$HOME/.local/share}"/maslikhat/sessions/whole-copy-*.jsonl | tail -n 1 | grep -q "\"t\":$1,"
}

# ---- a folder that is not there, a name that a shell would take apart --------------------------

odd="$work/no folder yet/it's \$HOME; \"here\"/a session.jsonl"
scene="a session in a folder that is not there"
plain odd run housing-utilities --session "$odd"
check "no server" until_true serves "$odd"
check "no journal" until_true test -s "$odd"
check "a signal ends it without a word" heeds "$(server "$odd")"
check "the terminal says nothing" until_true has "$work/odd.out" "Preparation"
check "the folder is open to others" test "$(stat -c %a "$(dirname "$odd")")" = 700

scene="stopping says how to go on"
kill "$(server "$odd")"
wait
check "nothing is said" has "$work/odd.out" "The session has been stopped"
again=$(command_after "$work/odd.out" "To go on:")
check "no command alone on its line: $again" test "$again" != "${again#*run --resume}"
exec 7>&-
mkfifo "$work/again.in"
sh -c "$again --plain" <"$work/again.in" >"$work/again.out" 2>&1 &
exec 7>"$work/again.in"
check "the command does not work: $again" until_true serves "$odd"
check "it is not the same session" until_true has "$work/again.out" "Preparation"

scene="a server that is killed as it begins is told of"
"$MASLIKHAT" run housing-utilities --plain --session "$work/early.jsonl" </dev/null >"$work/early.out" 2>&1 &
early=$!
until pkill -9 -P "$early"; do kill -0 "$early" || break; done 2>/dev/null
wait "$early"
check "nothing is said: $(cat "$work/early.out")" grep -qE 'begin again|does not answer' "$work/early.out"

scene="leaving a session that goes on says how to come back"
echo quit >&7
exec 7>&-
wait
back=$(command_after "$work/again.out" "Back to its console:")
check "no command" test -n "$back"
sh -c "$back --plain" <"$work/again.in" >"$work/back.out" 2>&1 &
exec 7>"$work/again.in"
check "the command does not work: $back" until_true has "$work/back.out" "PIN"

scene="a terminal whose server is killed is told the command too"
kill -9 "$(server "$odd")"
check "nothing is said" until_true has "$work/back.out" "The session's server does not answer"
again=$(command_after "$work/back.out" "To go on:")
exec 7>&-
wait
sh -c "$again --plain </dev/null" >"$work/third.out" 2>&1
check "the command does not work: $again" serves "$odd"
sh -c "$again --plain" </dev/null >"$work/taken.out" 2>&1
check "a session that runs is not said to run" has "$work/taken.out" "is running"
check "nor how to join it" sh -c "$(tail -n 1 "$work/taken.out") --plain </dev/null >/dev/null"

scene="a terminal joins by the session's file, too"
"$MASLIKHAT" join --plain --display "$odd" </dev/null >"$work/file.out" 2>&1
check "a file is refused: $(cat "$work/file.out")" sh -c '! grep -q maslikhat: "$1"' sh "$work/file.out"
"$MASLIKHAT" join --plain --display "a session" </dev/null >"$work/name.out" 2>&1
check "a name is refused" sh -c '! grep -q maslikhat: "$1"' sh "$work/name.out"
kill "$(server "$odd")"
check "the server stays" until_true rests "$odd"

# ---- sessions by their names --------------------------------------------------------------------

scene="a session in the usual folder is known by its name"
unset XDG_DATA_HOME
"$MASLIKHAT" run housing-utilities --plain </dev/null >"$work/usual.out" 2>&1
file=$(ls "$HOME"/.local/share/maslikhat/sessions/*.jsonl)
name=$(basename "$file" .jsonl)
for reader in replay debrief minutes verify "cards --parts memo"; do
    # shellcheck disable=SC2086
    check "$reader does not take a name" sh -c '"$@" >/dev/null 2>&1' sh "$MASLIKHAT" $reader "$name"
done
plain usual join --facilitator "$name"
until_true has "$work/usual.out" "PIN"
kill -9 "$(server "$name")"
until_true has "$work/usual.out" "To go on:"
again=$(command_after "$work/usual.out" "To go on:")
check "the command is longer than a screen is wide: $again" test "${#again}" -le $((80 + ${#MASLIKHAT}))
check "the name is not enough: $again" test "$again" != "${again%"run --resume $name"}"
exec 7>&-
wait
sh -c "$again --plain </dev/null" >"$work/usual2.out" 2>&1
check "the command does not work: $again" serves "$name"
kill "$(server "$name")"
until_true rests "$name"

# ---- on screens ---------------------------------------------------------------------------------

scene="q, 3 at the console"
open console 80 24 "$MASLIKHAT" run housing-utilities --lang ru --session "'$work/screen s.jsonl'"
await console "В зале 0/12"
open second 80 24 "$MASLIKHAT" join --facilitator --lang ru "'screen s'"
await second "PIN"
keys console q
await console "Остановить"
keys console 3
keys console Enter
await console "Сессия остановлена"
await console "Чтобы продолжить:"
check "the server stays" until_true rests "screen s.jsonl"
await console "run --resume"
shut second

scene="kill -9: the console, the other consoles and the seats say how to go on; the hall does not"
shut console
open console 100 24 "$MASLIKHAT" run --resume "'$work/screen s.jsonl'" --lang ru
await console "В зале 0/12"
open second 100 24 "$MASLIKHAT" join --facilitator --lang ru "'screen s'"
open seat 100 24 "$MASLIKHAT" join --lang kk "'screen s'"
open hall 100 24 "$MASLIKHAT" join --display --lang kk "'screen s'"
await second "PIN"
await seat "Кім отырды"
await hall "КІДІРІС"
kill -9 "$(server "screen s.jsonl")"
await console "run --resume"
await second "run --resume"
await seat "run --resume"
await hall "экран өзі жалғасады"
check "a command on the hall's screen" hides hall "run --resume"
keys second q
await second "Чтобы продолжить:"
shut console
shut second
shut seat
shut hall

# ---- languages ----------------------------------------------------------------------------------

scene="a terminal that asks for no language has the session's"
unset MASLIKHAT_LANG
export LC_ALL=en_US.UTF-8
MASLIKHAT_ALONE=9 "$MASLIKHAT" run housing-utilities --plain --lang ru --session "$work/tongue.jsonl" </dev/null >"$work/tongue.out" 2>&1
joined() { sleep 0.5 | "$MASLIKHAT" join --display --plain "$@" tongue 2>&1 | grep -q "$want"; }
want="Этап: Подготовка"
check "the hall is not in the session's language" joined
want="Phase: Preparation"
check "--lang is not followed" joined --lang en
export MASLIKHAT_LANG=kk
want="Кезең: Дайындық"
check "MASLIKHAT_LANG is not followed" joined
unset MASLIKHAT_LANG
kill -9 "$(server tongue.jsonl)"
MASLIKHAT_ALONE=9 "$MASLIKHAT" run --resume "$work/tongue.jsonl" --plain </dev/null >"$work/tongue.out" 2>&1
want="Этап: Подготовка"
check "a session that is continued has lost its language" joined
check "its console too" has "$work/tongue.out" "Вернуться за пульт"
kill "$(server tongue.jsonl)"
until_true rests tongue.jsonl
MASLIKHAT_ALONE=9 "$MASLIKHAT" run --resume "$work/tongue.jsonl" --plain --lang kk </dev/null >"$work/tongue.out" 2>&1
want="Кезең: Дайындық"
check "the trainer's --lang does not count" joined
kill "$(server tongue.jsonl)"
until_true rests tongue.jsonl
unset LC_ALL
export MASLIKHAT_LANG=en

# ---- servers that nobody needs ------------------------------------------------------------------

scene="a terminal that cannot be drawn on leaves no server"
TERM=dumb open dumb 80 24 "TERM=dumb $MASLIKHAT" run housing-utilities --lang en --session "$work/dumb.jsonl"
await dumb "ENDED"
await dumb "--plain"
check "a server is left" rests "$work/dumb.jsonl"
check "a session is left" test ! -e "$work/dumb.jsonl"

scene="whose terminals are gone ends by itself, and the session goes on"
MASLIKHAT_ALONE=1 "$MASLIKHAT" run housing-utilities --plain --session "$work/alone.jsonl" </dev/null >"$work/alone.out" 2>&1
check "it does not begin" test -s "$work/alone.jsonl"
check "it stays" until_true rests "$work/alone.jsonl"
check "the log says nothing" has "$work/alone.jsonl.log" "no terminal has been connected"
check "the journal is not whole" "$MASLIKHAT" verify "$work/alone.jsonl" >"$work/verify" 2>&1
export MASLIKHAT_ALONE=2
plain stay run --resume "$work/alone.jsonl"
unset MASLIKHAT_ALONE
check "it cannot be continued" until_true serves "$work/alone.jsonl"
sleep 3 # longer than it would stay alone
check "it leaves somebody alone" serves "$work/alone.jsonl"
exec 7>&-
wait
check "it stays afterwards" until_true rests "$work/alone.jsonl"

scene="who practises alone takes the server along, however the terminal ends"
open practice 80 24 "$MASLIKHAT" run housing-utilities --solo dep-05 --lang en --session "'$work/practice.jsonl'"
await practice "Read your card"
check "nobody serves" until_true serves "$work/practice.jsonl"
# A key skips the preparation, but for its questions; a missing ballot is told before time passes over it; what weighs is
# asked about once, and Enter does not do it.
keys practice s Enter
await practice "Registered"
keys practice n
await practice "A question waits for your answer"
until_true moved_on practice "Opening"
until_true moved_on practice "Vote on"
keys practice Escape
await practice "N·т"
keys practice n
await practice "and you have not voted"
say practice "leave hall" "Command"
await practice "Outside the hall you can neither speak nor vote"
keys practice Enter
gone practice "Outside the hall"
check "Enter did it" hides practice "You are not registered"
shut practice
check "it stays" until_true rests "$work/practice.jsonl"

scene="a test that is killed leaves no server"
# shellcheck disable=SC2016
sh -c 'MASLIKHAT_PARENT=$$ "$2" run housing-utilities --plain --session "$1" </dev/null; kill -9 $$' \
    sh "$work/killed.jsonl" "$MASLIKHAT" >"$work/killed.out" 2>&1
check "no session began" test -s "$work/killed.jsonl"
check "it leaves one" until_true rests "$work/killed.jsonl"
for script in tests/*/*.sh; do
    grep -qE '(MASLIKHAT"?|\$M) run ' "$script" || continue
    check "$script starts servers that live on" grep -qE 'MASLIKHAT_PARENT|scenes/lib.sh' "$script"
done

# ---- in lines: PINs are not shown, cards do not stay ---------------------------------------------

scene="a PIN in lines"
open lines 80 24 "$MASLIKHAT" run housing-utilities --lang en --people 6 --bots absent --session "'$work/lines.jsonl'" --plain
await lines "In the hall"
keys lines -l "lock"
keys lines Enter
await lines "The card is locked"
keys lines -l "unlock 600"
keys lines Enter
await lines "there is no such seat: 600"
keys lines -l "state"
keys lines Enter
await lines "In the hall"
keys lines -l "unlock 2"
keys lines Enter
await lines "PIN of Marat"
keys lines -l "4711"
sleep 0.3 # for what must not come there is nothing to wait for
check "a PIN is shown" hides lines 4711
keys lines Enter
await lines "PIN"
check "a PIN is shown" hides lines 4711
keys lines -l "lang ru"
keys lines Enter
until_true shows lines "lang ru"
check "the next line is not shown" shows lines "lang ru"

scene="typed before being asked"
keys lines -l "unlock 3"
tm send-keys -t lines Enter -l "state"
await lines "PIN: "
keys lines Enter
sleep 0.3
check "what was typed before is sent as a PIN" hides lines "Осталось"
shut lines

scene="lock wipes the card"
pins=$("$MASLIKHAT" cards "$work/lines.jsonl" --parts pins --lang en 2>/dev/null)
pin=$(echo "$pins" | grep -x '[0-9][0-9]*' | head -n 1)
open lines 80 60 "$MASLIKHAT" join --lang en --plain "'$work/lines.jsonl'"
await lines "The card is locked"
seat=1
keys lines -l "unlock $seat"
keys lines Enter
await lines "PIN of"
keys lines -l "$pin"
keys lines Enter
await lines "You are"
keys lines -l "card"
keys lines Enter
await lines "Your first move"
keys lines -l "lock"
keys lines Enter
await lines "cleared"
check "the card stays" hides lines "Your first move"
check "the card stays in the history" sh -c '! tmux -L "$1" -f /dev/null capture-pane -p -S - -t lines | grep -q "Your first move"' sh "maslikhat-$$"
keys lines -l "unlock $seat $pin" # in one line
keys lines Enter
await lines "You are"
shut lines

# ---- going back in what is over -----------------------------------------------------------------

scene="a session that is over does not shrink by one line"
"$MASLIKHAT" play housing-utilities --bots all --people 12 --journal "$work/over.jsonl" >/dev/null
before=$(cksum <"$work/over.jsonl")
plain over run --resume "$work/over.jsonl"
until_true serves "$work/over.jsonl"
echo "rewind 100" >&7
check "nothing is asked" until_true has "$work/over.out" "The session is over"
check "not said what would go" grep -q 'takes this out of the debrief.*[0-9] vote' "$work/over.out"
check "it has shrunk" test "$before" = "$(cksum <"$work/over.jsonl")"
copy=$(command_after "$work/over.out" "To show it on a copy")
echo "rewind 100" >&7
check "the same once more does nothing" until_true grep -q session.rewound "$work/over.jsonl"
exec 7>&-
wait
kill "$(server "$work/over.jsonl")"
until_true rests "$work/over.jsonl"

scene="an earlier minute is shown on a copy"
"$MASLIKHAT" play housing-utilities --bots all --people 12 --journal "$work/whole.jsonl" >/dev/null
before=$(cksum <"$work/whole.jsonl")
plain shown run --resume "$work/whole.jsonl" --copy --at 47:00
check "another minute is shown" until_true has "$work/shown.out" "Discussion of the draft"
check "the clock runs" until_true has "$work/shown.out" "Let the clock run"
check "the clock is not at that minute" until_true stands_at 2820000
exec 7>&-
wait
check "the session is not as it was" test "$before" = "$(cksum <"$work/whole.jsonl")"
check "no server" serves whole-copy
kill $(server whole-copy)
check "the message's command is none: $copy" sh -c "$copy --plain </dev/null >/dev/null 2>&1"
check "the slips of the session do not fit its copy" sh -c 'cmp -s "$1" "${XDG_DATA_HOME:-$HOME/.local/share}"/maslikhat/sessions/over-copy-*.jsonl.pins' sh "$work/over.jsonl.pins"
kill $(server over-copy)
copies() { ls "${XDG_DATA_HOME:-$HOME/.local/share}"/maslikhat/sessions/*-copy-* | wc -l; }
before=$(copies)
"$MASLIKHAT" run no-such-scenario --resume "$work/whole.jsonl" --copy --plain </dev/null >/dev/null 2>&1
check "a copy of which no session came stays" test "$before" = "$(copies)"
for round in 1 2 3; do "$MASLIKHAT" run --resume "$work/whole.jsonl" --copy --plain </dev/null >"$work/copy$round.out" 2>&1; done
before=$(ls "${XDG_DATA_HOME:-$HOME/.local/share}"/maslikhat/sessions/*-copy-*.jsonl)
(ulimit -f 8; trap '' XFSZ; exec "$MASLIKHAT" run --resume "$work/whole.jsonl" --copy --plain --lang en) </dev/null >/dev/null 2>"$work/half.err"
check "nobody is told that the copy failed" grep -q "could not be copied" "$work/half.err"
check "half a copy stays" test "$before" = "$(ls "${XDG_DATA_HOME:-$HOME/.local/share}"/maslikhat/sessions/*-copy-*.jsonl)"
check "copies of one second are in each other's way" test "$(grep -l "The session goes on" "$work"/copy?.out | wc -l)" = 3
kill $(server whole-copy)
check "--at alone is taken" sh -c '! "$1" run --resume "$2" --at 47:00 --plain </dev/null 2>/dev/null' sh "$MASLIKHAT" "$work/whole.jsonl"

scene="what the hall sees of the debrief outlives the server"
"$MASLIKHAT" play housing-utilities --bots all --people 12 --journal "$work/shown.jsonl" >/dev/null
open console 80 24 "$MASLIKHAT" run --resume "'$work/shown.jsonl'" --lang en
await console "Debrief"
open hall 120 60 "$MASLIKHAT" join --display shown # all votes on one page
keys console d Enter
await console "What does the hall see"
keys console 3 Enter
await console "The hall sees: Votes"
await hall "Close the debate"
kill -9 "$(server shown.jsonl)"
await hall "C O N N E C T I O N"
shut console
open console 80 24 "$MASLIKHAT" run --resume "'$work/shown.jsonl'" --lang en
await console "Debrief"
await hall "Close the debate"
keys console u
gone console "The hall sees"
shut console
shut hall
kill "$(server shown.jsonl)"

scene="a damaged journal is gone on with from where it is whole"
sed "30s/\"t\":/\"t\":1/" "$work/shown.jsonl" >"$work/it's damaged.jsonl"
"$MASLIKHAT" run --resume "$work/it's damaged.jsonl" --lang en --plain </dev/null >"$work/damaged.out" 2>&1
check "its place is not named" has "$work/damaged.out" "it's damaged.jsonl:30:"
saved=$(command_after "$work/damaged.out" "To go on from there:")
check "the command does not work: $saved" sh -c "$saved --plain </dev/null >/dev/null"
check "no server" serves "it's damaged.jsonl.saved.jsonl"
kill "$(server "it's damaged.jsonl.saved.jsonl")"
head -n 2 "$work/shown.jsonl" | sed "2s/\"t\":/\"t\":1/" >"$work/begun.jsonl"
"$MASLIKHAT" verify "$work/begun.jsonl" >"$work/begun.out" 2>&1
check "a beginning that is damaged is gone on with" sh -c '! grep -q "To go on" "$1"' sh "$work/begun.out"

finish
