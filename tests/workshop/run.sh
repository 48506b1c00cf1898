#!/bin/sh
# A workshop at five real terminals of different sizes, languages and themes; one of them comes
# through ssh, from a real sshd on loopback with keys of its own.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/scenes/lib.sh
PATH=$PATH:/usr/sbin:/sbin

# ---- an sshd of our own -------------------------------------------------------------------------

ssh_port=
forced="env XDG_RUNTIME_DIR=$XDG_RUNTIME_DIR XDG_DATA_HOME=$XDG_DATA_HOME $MASLIKHAT join --kiosk --lang ru --theme light a"
sshd_alive() { [ -s "$work/sshd.pid" ] && kill -0 "$(cat "$work/sshd.pid")" 2>/dev/null; }
sshd_up() { sshd_alive || ! kill -0 "$sshd_started" 2>/dev/null; }
more_to_clean() { if [ -s "$work/sshd.pid" ]; then kill "$(cat "$work/sshd.pid")" 2>/dev/null; fi; }
random_port() { echo $((20000 + $(od -An -N2 -tu2 /dev/urandom) % 40000)); }

# Whoever has the key gets a shared terminal of the session and nothing else.
write_sshd_files() {
    ssh-keygen -q -t ed25519 -N '' -f "$work/host_key" &&
        ssh-keygen -q -t ed25519 -N '' -f "$work/key" || return 1
    echo "command=\"$forced\",restrict,pty $(cat "$work/key.pub")" >"$work/authorized_keys"
    chmod 600 "$work/authorized_keys"
    cat >"$work/sshd_config" <<TEXT
ListenAddress 127.0.0.1
HostKey $work/host_key
AuthorizedKeysFile $work/authorized_keys
PidFile $work/sshd.pid
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
TEXT
}

# Takes ports until one is free. The pid file is there when sshd listens.
start_sshd() {
    [ "$(id -u)" != 0 ] || mkdir -p /run/sshd
    write_sshd_files || return 1
    for try in 1 2 3 4 5 6 7 8 9 10; do
        ssh_port=$(random_port)
        "$(command -v sshd)" -D -e -f "$work/sshd_config" -p "$ssh_port" 2>"$work/sshd.log" &
        sshd_started=$!
        until_true sshd_up
        sshd_alive && return 0
    done
    cat "$work/sshd.log"
    return 1
}

# Where terminals do not belong to the group tty, only root's sshd can hand one out.
ssh_possible() {
    [ "$(id -u)" = 0 ] || [ "$(stat -c %G "$(tm display-message -p -t console '#{pane_tty}')")" = tty ]
}
open_remote() {
    if ssh_possible; then
        open remote 120 40 "TERM=xterm-256color ssh -tt -F none -i $work/key -p $ssh_port -o StrictHostKeyChecking=no \
            -o UserKnownHostsFile=$work/known -o LogLevel=ERROR $(id -un)@127.0.0.1"
    else
        echo "without ssh: here only root's sshd can hand out terminals"
        open remote 120 40 "$forced"
    fi
    await remote "Кто сел за экран?"
}

# ---- the workshop -------------------------------------------------------------------------------

# pin_of NAME: from the console's list of people, which is on its screen.
pin_of() { screen console | sed -n "s/.* $1 .* \([0-9][0-9][0-9][0-9]\) .*/\1/p" | head -n 1; }
pin_shown() { [ -n "$(pin_of "$1")" ]; }
command_line() { say console "$1" "Команда"; }
# server: the process that leads a session of its own; the console beside it has the same words.
server() {
    ps -eo pid=,sid=,args= | awk -v words="$work/a.jsonl" \
        '$1 == $2 && $3 ~ /maslikhat$/ && index($0, words) { print $1 }'
}

scene="five terminals join"
open console 120 40 "$MASLIKHAT" run housing-utilities --lang kk --theme dark --session "$work/a.jsonl"
await console "Залда 0/12"
open hall 80 24 "$MASLIKHAT" join --display --lang ru --theme light a
await hall "Подготовка"
open five 80 24 "$MASLIKHAT" join --seat dep-05 --lang kk --theme dark a
await five "Тимур Есжанов"
open two 100 30 "$MASLIKHAT" join --seat dep-02 --lang en --theme mono a
await two "Marat Zhantleuov"
if start_sshd; then pass; else fail "no sshd"; fi
open_remote

scene="everybody opens a seat with its PIN"
keys console C
await console "Тимур Есжанов"
keys console Enter 3 Enter
await console "Фасилитатордың PIN-і"
until_true pin_shown 'Тимур Есжанов'
pin_two=$(pin_of 'Марат Жантілеуов') pin_three=$(pin_of 'Сәуле Нұрымова') pin_five=$(pin_of 'Тимур Есжанов')
keys console Escape
keys five -l "$pin_five"
await five "әйеліңіздің"
keys two -l "$pin_two"
await two "faction"
keys remote -l 3
await remote "3"
keys remote Enter
await remote "Others look away"
keys remote -l "$pin_three"
await remote "Ролевая карточка"

scene="a vote is on all screens, in their languages; none of them goes blank on the way"
for window in console hall five remote; do
    tm pipe-pane -t "$window" "cat >'$work/$window.bytes'"
done
command_line "seat.arrive all"
await hall "Кворум 12/12"
command_line "sitting.open"
await console "Отырыс ашылды"
command_line "vote.open agenda:housing"
await hall "Проголосовали: 0 из 12"
await five "ЖАҚТАП"
await two "FOR"
await remote "ЗА"
keys five 1
keys five Enter
await console "1 / 12"
keys remote 2
keys remote Enter
await console "2 / 12"
esc=$(printf '\033')
for window in console hall five remote; do
    tm pipe-pane -t "$window"
    if grep -q "$esc\\[[HJ]" "$work/$window.bytes" && ! grep -q "$esc\\[2*J" "$work/$window.bytes"; then
        pass
    else
        fail "$window is drawn with $(grep -o "$esc\\[2*J" "$work/$window.bytes" | wc -l) clearings"
    fi
done

scene="a seat moves to where its PIN is typed, and says so"
keys two F10
await two "HAND OVER"
keys two Escape
await two "Who sits down?"
keys two -l 5
keys two Enter
await two "Others look away"
keys two -l "$pin_five"
await two "Your vote: FOR"
gone five "әйеліңіздің"
await five "Орын басқа терминалда ашылды"

scene="a shared terminal has no way out"
keys remote C-c
keys remote C-z
keys remote C-d
keys remote q
keys remote F10
await remote "HAND OVER"
keys remote Escape
keys remote C-c
keys remote q
await remote "Кто сел за экран?"
if shows remote ENDED; then fail "the shared terminal ended"; else pass; fi

scene="ssh is cut, the session goes on"
tm list-panes -t remote -F '#{pane_pid}' | while read -r pid; do pkill -9 -P "$pid"; done
await remote "ENDED"
command_line "all vote.cast for"
await console "12 / 12"
command_line "vote.close"
await hall "12 «за», нужно 7"
shut remote
open_remote

scene="the server is killed: every terminal says so, and comes back by itself"
kill -9 "$(server)"
await hall "Сервер сессии не отвечает"
await two "The session's server does not answer"
await five "Сессияның сервері жауап бермейді"
await remote "Сервер сессии не отвечает"
shut console
open console 120 40 "$MASLIKHAT" run --resume "$work/a.jsonl" --lang kk --theme dark
await console "КІДІРІС"
await hall "Кворум 12/12"
await five "Тимур Есжанов"
await two "your wife"
await remote "Кто сел за экран?"
command_line "clock.resume"
command_line "vote.open agenda:misc"
await two "FOR"
keys two 3
keys two Enter
await console "1 / 12"
"$MASLIKHAT" verify "$work/a.jsonl" >"$work/verify" 2>&1 && pass || fail "$(cat "$work/verify")"

finish
