# What scenes share: tmux on a socket of its own, keys in, the picture out. Nothing sleeps a fixed
# time for a result: every step polls until the words are there, 10 seconds at most. Sourced from
# the top of the repository; leaves $work, an empty folder that is HOME too, and counts in $passed
# and $failed. A scene that starts something else than tmux and servers redefines more_to_clean.
: "${MASLIKHAT:=$PWD/build/maslikhat}"
work=$(mktemp -d) || exit 2
export MASLIKHAT_PARENT=$$ # should this be killed, its servers end with it
export XDG_DATA_HOME="$work/data" XDG_RUNTIME_DIR="$work/run" HOME="$work"
mkdir -p "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
unset MASLIKHAT_SOCKET MASLIKHAT_DATA MASLIKHAT_LANG NO_COLOR COLORFGBG TMUX 2>/dev/null
tm() { tmux -L "maslikhat-$$" -f /dev/null "$@"; }
servers() { pgrep -f "$work/" 2>/dev/null; }
more_to_clean() { :; }
clean() {
    more_to_clean
    tm kill-server 2>/dev/null
    # shellcheck disable=SC2046
    kill $(servers) 2>/dev/null
    rm -rf "$work"
}
trap clean EXIT
passed=0 failed=0 scene=
screen() { tm capture-pane -p -t "$1"; }
pass() { passed=$((passed + 1)); }
# fail WORDS…: counts, and says in which scene.
fail() {
    failed=$((failed + 1))
    echo "$scene: $*"
}

# until_true TEST…: polls until the command succeeds; false after 10 seconds.
until_true() {
    n=0
    until "$@"; do
        n=$((n + 1))
        [ "$n" -le 200 ] || return 1
        sleep 0.05
    done
}
shows() { screen "$1" | grep -qF -- "$2"; }
hides() { ! shows "$1" "$2"; }
# await WINDOW WORDS: the words come to the screen.
await() {
    if until_true shows "$1" "$2"; then
        pass
    else
        fail "no '$2' on the screen of $1:"
        screen "$1"
        return 1
    fi
}
# gone WINDOW WORDS: the words leave the screen.
gone() {
    if until_true hides "$1" "$2"; then
        pass
    else
        fail "'$2' stays on the screen of $1:"
        screen "$1"
        return 1
    fi
}
# step WINDOW WORDS: Enter takes the step of the console, once its line has stood there for a moment,
# and the words come.
pressed() { shows "$1" "$2" || { tm send-keys -t "$1" Enter && false; }; }
step() { until_true pressed "$1" "$2"; await "$1" "$2"; }
keys() { window=$1 && shift && tm send-keys -t "$window" "$@"; }
# say WINDOW LINE TITLE: types a line at a console's command line, whose title is given.
say() { tm send-keys -t "$1" : && await "$1" "$3" && tm send-keys -t "$1" -l "$2" && tm send-keys -t "$1" Enter; }
# open WINDOW COLUMNS ROWS COMMAND…; tmux stays between the last window and the next.
open() {
    window=$1 columns=$2 rows=$3 && shift 3
    tm start-server ';' set-option -s exit-empty off ';' new-session -d -s "$window" -x "$columns" -y "$rows" "$*; echo ENDED \$?; sleep 60"
}
shut() { tm kill-session -t "$1" 2>/dev/null; }
# finish: the closing line and the exit status of a script of scenes.
finish() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}
