#!/bin/sh
# The layering: who may include whom (docs/ARCHITECTURE.md), and that curses and Lua each have
# one door. Prints what breaks it.
set -u
cd "$(dirname "$0")/../.." || exit 2
bad=0
allow() {
    folder=$1
    shift
    for file in src/"$folder"/*.[ch]; do
        [ -e "$file" ] || continue
        # The engine's own words – enumerations and their names – are anybody's.
        for target in $(grep -v '"core/names.h"' "$file" | sed -n 's/^#include "\([a-z]*\)\/.*/\1/p' | sort -u); do
            case " $folder $* " in
            *" $target "*) ;;
            *)
                echo "$file: src/$folder may not include $target/"
                bad=1
                ;;
            esac
        done
    done
}
door() {
    pattern=$1
    shift
    for file in $(grep -lE "#include [<\"]($pattern)" -r src); do
        case " $* " in
        *" $file "*) ;;
        *)
            case "$*" in
            *"$(dirname "$file")/") continue ;;
            esac
            echo "$file: only $* may include $pattern"
            bad=1
            ;;
        esac
    done
}
allow base
allow data base
allow core base
allow words base core
allow journal base data core
allow script base data core
allow net base
allow worker base data core journal script
allow server base data core journal script worker net words report view
allow simulate base data core journal script server words report view
allow view base data
allow term base
allow phrase base view term
allow ui base data net view term phrase
allow report base data core journal words
door 'curses|ncurses|term\.h' src/term/term.c
door 'lua|lauxlib|lualib' src/script/
door 'sodium' src/base/lock.c
exit $bad
