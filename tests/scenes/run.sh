#!/bin/sh
# Scenes at real terminals.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/scenes/lib.sh

scene="the facilitator opens the sitting"
open fac 80 24 LANG=C "$MASLIKHAT" run housing-utilities --lang kk --session "$work/a.jsonl"
await fac "Залда 0/12"
keys fac S # people still read their cards: nothing comes by a mere Enter
await fac "1  Келесі кезең"
keys fac Enter
await fac "2  Бәрібір өту" # what the phase still awaits is named first; Enter alone would stay
keys fac 2 Enter
await fac "▶ Отырыстың ашылуы"
await fac "Enter  Барлығын тіркеу"
step fac "Кворум 12/12"
await fac "Enter  Отырысты ашу"
step fac "Отырыс ашылды"

scene="the language changes at once"
keys fac L
await fac "Кворум 12/12 · есть"
keys fac д
await fac "yes, 4 to spare"

scene="a refusal names its rule"
say fac "chair agenda.call housing" "Command"
await fac "agenda with this item"
await fac "Against the rules"
keys fac Escape

scene="undo goes back"
say fac "chair vote.open agenda:housing" "Command"
await fac "Vote · Agenda item"
keys fac U
gone fac "Vote · Agenda item"

scene="a window too small says so and recovers"
tm resize-window -t fac -x 20 -y 5
await fac "60"
tm resize-window -t fac -x 120 -y 40
await fac "Deputies"
tm resize-window -t fac -x 80 -y 24
await fac "Quorum 12/12"

scene="the hall"
open hall 80 24 LC_ALL=xx_XX.UTF-8 "$MASLIKHAT" join --display --lang ru a
await hall "Кворум 12/12"
say fac "chair vote.open agenda:housing" "Command"
await hall "Проголосовали: 0 из 12"
say fac "all vote.cast for" "Command"
await hall "12"
gone hall "за 12"
say fac "chair vote.close" "Command"
await hall "12 «за», нужно 7"

scene="a seat behind its PIN, typed on a Kazakh keyboard"
keys fac C
await fac "People"
keys fac Enter 3 Enter
await fac "The facilitator's PIN"
pin=$(screen fac | sed -n 's/.* 5  Timur Yeszhanov .* \([0-9][0-9][0-9][0-9]\) .*/\1/p')
keys fac Escape
open seat 80 24 "$MASLIKHAT" join --seat dep-05 --lang kk a
await seat "Тимур Есжанов"
kazakh=$(echo "$pin" | sed 's/1/"/g; s/2/ә/g; s/3/і/g; s/4/ң/g; s/5/ғ/g; s/6/,/g; s/7/./g; s/8/ү/g; s/9/ұ/g; s/0/қ/g')
tm send-keys -t seat -l "$kazakh"
await seat "Рөл карточкасы"
await seat "әйеліңіздің"

scene="the ballot comes by itself and is sent"
say fac "chair vote.open agenda:misc" "Command"
await seat "ЖАҚТАП"
keys seat 1
keys seat Enter
await seat "ЖАҚТАП"
await fac "1 of 12"

scene="one key locks the seat, nothing of the card stays"
keys seat F10
gone seat "әйеліңіздің"
gone seat "Рөл карточкасы"
await seat "HAND OVER"

scene="five wrong PINs have to wait"
wrong=0000
[ "$pin" = 0000 ] && wrong=1111
keys seat Escape
await seat "Кім отырды"
tm kill-session -t seat
open seat 80 24 "$MASLIKHAT" join --seat dep-05 --lang en a
await seat "Timur Yeszhanov"
for try in 1 2 3 4 5; do
    tm send-keys -t seat -l "$wrong"
    case $try in
    5) await seat "Too many wrong" ;;
    *) await seat "$((5 - try)) t" ;;
    esac
done

scene="the server is killed: terminals say so, the session goes on"
# the server leads a session of its own; the console beside it has the same words
server=$(ps -eo pid=,sid=,args= | awk -v words="--session $work/a.jsonl" \
    '$1 == $2 && $3 ~ /maslikhat$/ && index($0, words) { print $1 }')
kill -9 "$server"
await hall "С В Я З И   Н Е Т"
await seat "C O N N E C T I O N   L O S T"
await fac "run --resume"
"$MASLIKHAT" verify "$work/a.jsonl" >"$work/verify" 2>&1 && passed=$((passed + 1)) || {
    failed=$((failed + 1))
    cat "$work/verify"
}
shut fac
open fac 80 24 "$MASLIKHAT" run --resume "$work/a.jsonl" --lang en
await fac "Quorum 12/12"
await fac "PAUSED"
await fac "1 of 12"
await hall "Кворум 12/12"
await seat "Timur Yeszhanov"
keys fac Space
gone fac "PAUSED"

scene="terminals that cannot be used are refused in words"
open dumb 80 24 TERM=dumb "$MASLIKHAT" join --display --lang en a
await dumb "ENDED 2"
open nobody 80 24 "$MASLIKHAT" join --lang en nosuch
await nobody "no session nosuch is running"
await nobody "ENDED 2"
open theme 80 24 "$MASLIKHAT" join --theme pink --lang en
await theme "pink is not a theme"

scene="an ASCII terminal"
open plain 80 24 TERM=vt100 "$MASLIKHAT" join --display --ascii --lang en a
await plain "Quorum 12/12"
gone plain "█"

finish
