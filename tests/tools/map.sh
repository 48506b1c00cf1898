#!/bin/sh
# The files of the program, one line each, from their own first lines. `map.sh --check` fails when
# docs/ARCHITECTURE.md does not hold exactly this; `map.sh --write` puts it there.
set -eu
cd "$(dirname "$0")/../.."
doc=docs/ARCHITECTURE.md
# The first sentence of a file's first comment.
first() {
    awk '!/^\/\/ ./ { exit } { sub(/^\/\/ ?/, ""); text = text (NR > 1 ? " " : "") $0 }
         END { if (match(text, /\. [A-Z`{]/)) text = substr(text, 1, RSTART); print text }' "$1"
}
list() {
    for folder in base text data core words journal script worker net view server simulate term phrase ui report cli; do
        printf '### src/%s\n\n' "$folder"
        for file in src/"$folder"/*.[ch] src/"$folder"/*.def; do
            [ -e "$file" ] || continue
            case $file in *.h) ;; *) [ -e "${file%.c}.h" ] && continue ;; esac
            name=$(basename "$file")
            case $file in *.h) [ -e "${file%.h}.c" ] && name="$(basename "${file%.h}").[ch]" ;; esac
            printf -- '- `%s` – %s\n' "$name" "$(first "$file")"
        done
        echo
    done
}
new=$(mktemp)
trap 'rm -f "$new"' EXIT
sed '/^## Files$/q' "$doc" >"$new"
{ echo; list; } >>"$new"
case ${1:-} in
--check) diff -u "$doc" "$new" || { echo "run: sh tests/tools/map.sh --write"; exit 1; } ;;
--write) cp "$new" "$doc" ;;
*) list ;;
esac
