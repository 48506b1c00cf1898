#!/bin/sh
# tests/tools/part.sh FOLDER PART – runs one part of the tests, a script or a program of cmocka; what it
# says goes to a file of FOLDER, its exit status to FILE.status, its seconds to FILE.took. Never fails, so that the others run on.
said=$1/$(echo "$2" | tr / _)
begin=$(date +%s)
case $2 in
*.sh)
    sh "$2" >"$said" 2>&1
    echo $? >"$said.status"
    ;;
*)
    "$2" >"$said" 2>&1
    echo $? >"$said.status"
    # cmocka prints "[  PASSED  ] N test(s)." and "[  FAILED  ] …"; turn that into our line.
    p=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) test.*/\1/p' "$said" | tail -n 1)
    f=$(sed -n 's/^\[  FAILED  \] \([0-9]*\) test.*/\1/p' "$said" | tail -n 1)
    echo "${p:-0} passed, ${f:-0} failed" >>"$said"
    ;;
esac
echo $(($(date +%s) - begin)) >"$said.took"
