#!/bin/sh
# What authors use: the scenario that `new` writes, and how `check` tells what it finds.
set -u
cd "$(dirname "$0")/../.." || exit 2
: "${MASLIKHAT:=$PWD/build/maslikhat}"
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
export MASLIKHAT_LANG=en XDG_RUNTIME_DIR="$work" XDG_DATA_HOME="$work"
export MASLIKHAT_PARENT=$$
unset NO_COLOR MASLIKHAT_SOCKET
M=$MASLIKHAT
top=$PWD
cd "$work" || exit 2

# ok NAME COMMAND…: the command, run by the shell, succeeds.
ok() {
    if eval "$2" >out 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$1: $2"
        head -n 20 out
    fi
}
# says STATUS WORDS COMMAND
says() {
    eval "$3" >out 2>&1
    status=$?
    if [ $status -eq "$1" ] && grep -qF -- "$2" out; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$3: status $status, not $1, or no '$2'"
        head -n 20 out
    fi
}

# The new scenario, with its comments in each language, is sound, plays its test, plays itself.
for lang in kk ru en; do
    says 0 "./lights-$lang" "$M new lights-$lang --lang $lang"
    says 0 "1 scenario, 0 errors" "$M check ./lights-$lang"
    ok "no warnings" "! $M check ./lights-$lang 2>&1 | grep -q warning"
    ok "its test" "$M play ./lights-$lang lights-$lang/test.txt"
    ok "no other language" "! grep -nE -- '^ *(--|#)(kk|ru|en) ' lights-$lang/*"
    ok "nothing left to fill in" "! grep -rn '@[A-Z]*@' lights-$lang"
    for seed in 1 2 3; do
        ok "seed $seed" "$M play ./lights-$lang --bots all --seed $seed >played && grep -q scenario.ended played"
        ok "no script fails" "! grep -q script.failed played"
    done
done
ok "comments in Kazakh" "grep -q '^-- Сценарий: сессия не туралы' lights-kk/scenario.lua"
ok "comments in Russian" "grep -q '^-- Сценарий: о чём' lights-ru/scenario.lua"
ok "comments in English" "grep -q '^-- A scenario: what' lights-en/scenario.lua"
ok "its name is its id" "grep -q 'id = \"lights-kk\"' lights-kk/scenario.lua && grep -q '\"scenario\": \"lights-kk\"' lights-kk/roles.json"
ok "six cards" '[ "$(grep -c "^      \"id\": " lights-en/roles.json)" = 6 ]'
ok "a name that is no id" "$M new 'Жарық көше' && grep -q 'id = \"new-scenario\"' 'Жарық көше/scenario.lua' && $M check './Жарық көше'"
ok "the schema is there" 'f=$(sed -n "s/.*\"\$schema\": \"\(.*\)\".*/\1/p" lights-en/roles.json) && [ -f "lights-en/$f" ]'

# The types for editors say what the program knows.
ok "types" "sh '$top/tests/tools/lua_types.sh' --check"
ok "types are Lua" "$M lua '$top/lua/types/maslikhat.lua' && $M lua '$top/lua/types/sandbox.lua'"
ok "the types are where the editor looks" 'f=$(sed -n "s/.*workspace.library\": \[\"\(.*\)\"\].*/\1/p" lights-en/.luarc.json) && [ -f "lights-en/$f/maslikhat.lua" ] && [ -f "lights-en/$f/sandbox.lua" ]'
ok "no place outside of it" '! grep -rqF "$top" lights-en && mv lights-en moved && [ -f moved/.types/maslikhat.lua ] && mv moved lights-en'
ok "its own handlers say what they get" '[ "$(grep -c "^---@param s maslikhat.Session" lights-en/scenario.lua)" = 3 ] && [ "$(grep -c "^local function on_" lights-en/scenario.lua)" = 3 ]'

# Never over anything
says 2 "lights-en is there already" "$M new lights-en"
ok "as it was" "$M check ./lights-en"
mkdir empty full && echo mine >full/test.txt
says 0 "./empty is ready" "$M new empty"
says 2 "full is there already" "$M new full"
ok "kept" 'grep -qx mine full/test.txt && [ "$(ls full)" = test.txt ]'
echo a >file
says 2 "file is there already" "$M new file"
says 2 "nowhere/deep: no such file or folder" "$M new nowhere/deep"
says 2 "name the folder" "$M new"
says 2 "name the folder" "$M new ''"
says 2 "more than this command takes" "$M new a b"
says 0 ". is ready" "(mkdir here && cd here && $M new .)"
if [ "$(id -u)" != 0 ]; then
    mkdir locked && chmod 500 locked
    says 2 "permission denied" "$M new locked/new"
fi
says 2 "nothing was written" "(ulimit -f 8; $M new big)"
ok "nothing is left" "[ ! -e big ]"

# check: places, excerpts, status
cp -r lights-en wrong
sed -i 's/minutes = 30/minuts = 30/; s/kk = "Отырыс"/kk = "Oтырыс"/' wrong/scenario.lua
says 1 "there is no key minuts; did you mean minutes?" "$M check ./wrong"
line=$(grep -n 'minuts' wrong/scenario.lua | cut -d: -f1)
ok "file, line, column" "$M check ./wrong 2>&1 | grep -q '^\./wrong/scenario.lua:$line:23: there is no key minuts'"
ok "the line and a caret" "$M check ./wrong 2>&1 | grep -A1 '| *id = .sitting., minuts = 30,' | tail -n 1 | grep -qE '^       \| {23}\^\$'"
ok "no colour in a pipe" "! $M check ./wrong 2>&1 | grep -q \"$(printf '\033')\""
ok "JSON" "$M check --json ./wrong >found.json 2>err; [ \$? = 1 ] && [ ! -s err ]"
ok "an object" "grep -qF '\"line\":$line,\"column\":23,\"level\":\"error\",\"message\":\"there is no key minuts; did you mean minutes?\"' found.json"
says 0 "[]" "$M check --json ./lights-en"
says 2 '"message":"there is no scenario nonesuch' "$M check --json nonesuch"
sed -i 's/minutes = 40/minutes = 39/' lights-en/scenario.lua
says 0 "1 scenario, 0 errors, 1 warning" "$M check ./lights-en"
says 0 "warning: the phases take 40 minutes, the session has 39" "$M check ./lights-en"
says 0 '"level":"warning"' "$M check --json ./lights-en"
says 0 "1 ескерту" "$M check --lang kk ./lights-en"
says 0 "1 предупреждение" "$M check --lang ru ./lights-en"
if command -v script >/dev/null; then
    ok "colour on a terminal" "TERM=xterm script -qec '$M check ./wrong' /dev/null | grep -q \"$(printf '\033\\[1;31m')\""
    ok "none where not wanted" "! NO_COLOR=1 TERM=xterm script -qec '$M check ./wrong' /dev/null | grep -q \"$(printf '\033')\""
    ok "none on a dumb terminal" "! TERM=dumb script -qec '$M check ./wrong' /dev/null | grep -q \"$(printf '\033')\""
fi
mkdir many
awk 'BEGIN { print "local function f()"; for (i = 0; i < 4500; i++) print "x" i "=y" i; print "end" }' >many/scenario.lua
says 1 "1 scenario, 4501 errors, 4500 warnings" "timeout 20 $M check ./many"
printf 'local m = require "maslikhat"\n\tlocal x = "\033[31m%0200d" .. nothing\nreturn m.scenario {}\n' 1 >wrong/scenario.lua
ok "escape sequences of a file stay there" "! $M check ./wrong 2>&1 | grep -q \"$(printf '\033')\""
says 1 "there is no name nothing" "$M check ./wrong"

# The server of a session: it leads a session of its own, and works in this folder.
server_of() {
    pgrep -f "run ./$1" | while read -r one; do
        [ "$(readlink "/proc/$one/cwd")" = "$work" ] &&
            [ "$(ps -o sid= -p "$one" | tr -d ' ')" = "$one" ] && echo "$one"
    done
}
# A scenario saved while its session runs. The console's lines go to `told`.
ok "another" "$M new play --lang en"
mkfifo keys
$M run ./play --bots absent --people 2 --seed 1 --plain --session run.jsonl <keys >told 2>&1 &
exec 9>keys
# soon WHAT COMMAND: the command succeeds within ten seconds.
soon() {
    tries=0
    until eval "$2" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt 200 ] || { failed=$((failed + 1)); echo "$1 did not come: $2"; tail -n 5 told; return; }
        sleep 0.05
    done
    passed=$((passed + 1))
}
changes() { grep -o '"e":"scenario.changed","part":"[a-z]*"' run.jsonl | tail -n 1 | cut -d '"' -f 8; }
soon "a session" "grep -q 'Phase: Sitting' told"
sed -i 's/en = "Sitting"/en = "Plenary"/' play/scenario.lua
soon "a text" '[ "$(changes)" = texts ]'
sed -i 's/minutes = 30/minuts = 30/' play/scenario.lua
soon "an error" "grep -q 'the old one stays – ./play/scenario.lua:.*there is no key minuts; did you mean minutes' told"
sed -i 's/minuts = 30/minutes = 25/' play/scenario.lua
soon "a structure that waits" '[ "$(changes)" = waits ]'
sed -i 's/"priority": 6/"priority": 7/' play/roles.json
soon "cards" '[ "$(grep -c scenario.changed run.jsonl)" = 3 ]'
sed -i 's/established = 4/established = 5/' play/scenario.lua
soon "what cannot change" "grep -q 'the old one stays: council cannot change' told"
sed -i 's/established = 5/established = 4/' play/scenario.lua
soon "the way back" '[ "$(grep -c scenario.changed run.jsonl)" = 4 ]'
echo "phase.next" >&9 # leaves a complication behind: it is asked
echo "phase.next" >&9
soon "the structure" '[ "$(changes)" = structure ]'
sed -i 's/s.vars.message_read = true/error("on purpose")/' play/scenario.lua
soon "a function" '[ "$(grep -c scenario.changed run.jsonl)" = 6 ]'
echo "inject.fire message" >&9
soon "the function runs" "grep -q 'on purpose' run.jsonl"
# Nothing is saved: the server sleeps. Its clock has nothing to tell for some minutes.
pid=$(server_of play)
echo "clock.pause" >&9
soon "a pause" "grep -q clock.paused run.jsonl"
wakes() { sed -n 's/^voluntary_ctxt_switches:[^0-9]*//p' "/proc/$pid/status"; }
before=$(wakes)
# rests: a second passes in which it is not woken.
rests() { sleep 1; now=$(wakes) && [ "$now" -eq "$before" ] || { before=$now; false; }; }
ok "the server sleeps" "rests || rests || rests"
exec 9>&-
kill "$pid"
ok "the journal is whole" "$M verify run.jsonl"
ok "and tells it" "$M replay run.jsonl | grep -q 'Scenario read anew: structure – from the next phase'"
wait

# What a vote has been about cannot change; going back before it, it can.
$M new decided --lang en >/dev/null
$M run ./decided --plain --session decided.jsonl <keys >told 2>&1 &
exec 9>keys
cat >&9 <<'LINES'
secretary seat.arrive all
chair sitting.open
chair vote.open agenda:lights
all vote.cast for
chair vote.close
chair vote.open agenda
all vote.cast for
chair vote.close
chair agenda.call lights
chair vote.open basis:lights
LINES
soon "a vote" "grep -q basis:lights decided.jsonl"
sed -i 's/{days} days/{days} calendar days/' decided/scenario.lua
soon "why not" "grep -q 'its draft has been put to the vote' told"
ok "nothing has changed" "! grep -q scenario.changed decided.jsonl"
echo "rewind 2" >&9
soon "it is read again" "grep -q '\"part\":\"texts\"' decided.jsonl"
exec 9>&-
kill "$(server_of decided)"
wait

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
