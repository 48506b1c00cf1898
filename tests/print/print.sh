#!/bin/sh
# The papers, printed by a real browser to PDF: every word of a card stands in its own cell of the
# sheet, nothing is cut off at the edges, no page is blank, and black and white is enough. The
# pages stay in KEEP when it names a folder.
set -u
cd "$(dirname "$0")/../.." || exit 2
M=${MASLIKHAT:-$PWD/${B:-build}/maslikhat}
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
browser=$(command -v chromium || command -v chromium-browser) || { echo "chromium is missing"; exit 2; }
passed=0 failed=0

result() {
    if [ "$1" -eq 0 ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$2"
        [ ! -s "$work/out" ] || head -n 20 "$work/out" | sed 's/^/    /'
    fi
}

# print NAME: NAME.html becomes NAME.pdf, its words NAME.words – "PAGE X Y WORD", the middle of each
# in tenths of a millimetre.
print() {
    rm -rf "$work/profile"
    timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$work/profile" --no-pdf-header-footer --print-to-pdf="$work/$1.pdf" \
        "file://$work/$1.html" >"$work/browser" 2>&1 || { cat "$work/browser"; exit 2; }
    pdftotext -bbox "$work/$1.pdf" "$work/$1.bbox"
    awk -F'"' '
    /<page / { page++ }
    /<word / { word = $0; sub(/.*">/, "", word); sub(/<\/word>.*/, "", word)
               gsub(/&lt;/, "<", word); gsub(/&gt;/, ">", word); gsub(/&quot;/, "\"", word)
               gsub(/&apos;/, "\047", word); gsub(/&amp;/, "\\&", word)
               print page, int(($2 + $6) / 2 * 3.52778), int(($4 + $8) / 2 * 3.52778), word }
    ' "$work/$1.bbox" >"$work/$1.words"
    [ -z "${KEEP:-}" ] || { mkdir -p "$KEEP" && cp "$work/$1.pdf" "$KEEP/" && pdftoppm -r 80 -png "$work/$1.pdf" "$KEEP/$1"; }
}

pages() { pdfinfo "$work/$1.pdf" | sed -n 's/^Pages: *//p'; }

# A4, and as many pages as wanted: "24", "2-4".
check_pages() {
    pdfinfo "$work/$1.pdf" >"$work/out"
    grep -q 'Page size: .*A4' "$work/out"
    result $? "$1: not A4"
    count=$(pages "$1")
    [ "$count" -ge "${2%-*}" ] && [ "$count" -le "${2#*-}" ]
    result $? "$1: $count pages, not $2"
}

# Every page has ink, none within 4 mm of the edge, and no colour.
check_ink() {
    pdftoppm -r 50 "$work/$1.pdf" "$work/$1-page"
    for page in "$work/$1"-page*.ppm; do
        od -An -v -tu1 -w3 "$page" >"$work/dots"
        awk '
        # The head "P6\nWIDTH HEIGHT\n255\n" is 15 bytes for three digits each: five rows of od.
        NR == 1 { next }
        NR <= 5 { for (i = 1; i <= 3; i++) head = head sprintf("%c", $i); next }
        NR == 6 { split(head, part, /[ \n]/); wide = part[1]; high = part[2] }
        { x = (NR - 6) % wide; y = int((NR - 6) / wide)
          if ($1 < 200) { ink++; if (x < 8 || y < 8 || x >= wide - 8 || y >= high - 8) edge++ }
          low = $1 < $2 ? $1 : $2; top = $1 > $2 ? $1 : $2
          if ($3 < low) low = $3; if ($3 > top) top = $3
          if (top - low > 24) colour++ }
        END { if (wide != 413 && wide != 414) print "width " wide
              if (ink < 40) print "blank"; if (edge) print edge " dots at the edge"
              if (colour) print colour " coloured dots" }' "$work/dots" >"$work/out"
        [ ! -s "$work/out" ]
        result $? "$1, ${page##*-}:"
    done
    rm -f "$work/$1"-page*
}

# Where browsers may break a line that plain text does not.
apart='s/\xc2\xa0/ /g; s/-/ /g'

# The words of each card on the sheets, by the cell they stand in, and by the text of the cards.
check_cells() {
    sed "$apart" "$work/$1.words" | awk -v last="$2" '$1 <= last && $3 >= 80 && $3 < 80 + 2 * 1400 {
        cell = ($1 - 1) * 4 + int(($3 - 80) / 1400) * 2 + ($2 >= 80 + 970)
        for (i = 4; i <= NF; i++) print cell, $i }' | sort >"$work/cells"
    # In the text a line stands under each name and behind each card.
    sed "$apart" "$work/$1.txt" | awk '/^──/ { lines++; next } { for (i = 1; i <= NF; i++) print int(lines / 2), $i }' |
        sort >"$work/texts"
    diff "$work/texts" "$work/cells" >"$work/out"
    result $? "$1: words that are not in their cells"
}

"$M" play housing-utilities tests/play/full-session.txt --journal "$work/full.jsonl" >/dev/null || exit 2
"$M" play housing-utilities --bots all --people 14 --journal "$work/bots.jsonl" >/dev/null || exit 2

# No type smaller than 9 points, 27 thirds, but for the rounding of whoever measures it.
check_type() {
    pdftohtml -xml -i -zoom 3 -stdout "$work/$1.pdf" |
        sed -n 's/.*<fontspec .*size="\([0-9]*\)".*/\1/p' | sort -n | head -n 1 >"$work/out"
    [ "$(cat "$work/out")" -ge 26 ]
    result $? "$1: type smaller than 9 points; in thirds of a point:"
}

# Cards of every scenario, four to a sheet; none of them is so long that it needs a page.
for scenario in scenarios/*/; do
    scenario=$(basename "$scenario")
    for lang in kk ru en; do
        name=cards-$scenario-$lang
        "$M" cards "$scenario" --parts cards --lang $lang -o "$work/$name.html" || exit 2
        "$M" cards "$scenario" --parts cards --lang $lang -o "$work/$name.txt" || exit 2
        sheets=$((($(grep -c '^──' "$work/$name.txt") / 2 + 3) / 4))
        print "$name"
        check_pages "$name" $sheets
        check_cells "$name" $sheets
        check_type "$name"
    done
done
check_ink cards-housing-utilities-kk
"$M" cards housing-utilities --parts cards --lang kk,ru -o "$work/pairs.html" || exit 2
"$M" cards housing-utilities --parts cards --lang kk,ru -o "$work/pairs.txt" || exit 2
print pairs
check_pages pairs 12
check_cells pairs 12
"$M" cards "$work/bots.jsonl" --parts cards --one-page --lang kk,ru -o "$work/leaves.html" || exit 2
print leaves
check_pages leaves 24
"$M" cards housing-utilities --parts ballots,count,memo,draft,guide --lang kk,ru -o "$work/forms.html" || exit 2
print forms
check_pages forms 14-40
check_ink forms
check_type forms
[ "$(grep -c ' ☐$' "$work/forms.words")" -ge 72 ]
result $? "forms: too few boxes to tick"

# Ballots in two languages: 70 mm high from 8 mm down, the last word 3 mm above the edge. The heads of
# the sheet for counting hands are not broken in the middle of a word. The counting commission's protocol
# has a page of its own with a line for each member to sign.
"$M" cards landfill-hearing --parts ballots,count --lang kk,ru -o "$work/ballots.html" || exit 2
print ballots
check_pages ballots 4
check_ink ballots
awk '$1 <= 2 && ($3 - 80) % 700 > 660' "$work/ballots.words" >"$work/out"
[ ! -s "$work/out" ]
result $? "ballots: words at the edge"
for word in Воздерж. голос. бермеді Қарсы Нәтиже Итог; do
    grep -q "^3 .* $word\$" "$work/ballots.words"
    result $? "ballots: no whole $word"
done
[ "$(grep -c '^4 .* Комиссия$' "$work/ballots.words")" -eq 3 ]
result $? "ballots: the protocol is not signed by three"

"$M" minutes "$work/full.jsonl" -o "$work/minutes.html" || exit 2
print minutes
check_pages minutes 6-20
check_ink minutes
for word in ШЕШТІ: РЕШИЛ: Хатшы Секретарь; do
    grep -q " $word\$" "$work/minutes.words"
    result $? "minutes: no $word"
done

"$M" debrief "$work/bots.jsonl" --lang ru -o "$work/page.html" || exit 2
print page
check_pages page 6-24
check_ink page
"$M" debrief "$work/bots.jsonl" --lang ru --anonymous -o "$work/anonymous.html" || exit 2
print anonymous
! grep -q 'Есжанов' "$work/anonymous.words"
result $? "anonymous: a name is left"
grep -q 'Есжанов' "$work/page.words"
result $? "page: no name at all"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
