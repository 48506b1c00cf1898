#!/bin/sh
# Plays every transcript here. A transcript may begin with `# play: OPTIONS` (options of
# maslikhat play) and `# scenario: NAME`; it passes when play exits 0.
set -u
cd "$(dirname "$0")" || exit 2
passed=0 failed=0
for file in *.txt refusals/*.txt; do
    scenario=$(sed -n 's/^# scenario: //p' "$file" | head -n 1)
    options=$(sed -n 's/^# play: //p' "$file" | head -n 1)
    # shellcheck disable=SC2086
    if message=$("$MASLIKHAT" play "${scenario:-housing-utilities}" "$file" --lang en $options 2>&1 >/dev/null); then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s: %s\n' "$file" "$message"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
