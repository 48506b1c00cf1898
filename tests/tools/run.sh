#!/bin/sh
# The tools around the tests: each target of the Makefile installs what it runs, and no more.
set -u
cd "$(dirname "$0")/../.." || exit 2
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
unset MAKEFLAGS MFLAGS MAKELEVEL
passed=0 failed=0
check() {
    name=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "$name"
    fi
}

# A machine with nothing but the packages that $packages names, and an apt-get that takes note.
bin="$work/bin"
machine() {
    rm -rf "$bin" "$work/installed"
    mkdir "$bin"
    for tool in $programs; do
        path=$(command -v "$tool") && ln -s "$path" "$bin/$tool"
    done
    cat >"$bin/apt-get" <<TEXT
#!/bin/sh
echo "\$@" >>"$work/installed"
TEXT
    printf '#!/bin/sh\necho 0\n' >"$bin/id" # root, who asks nobody
    printf '#!/bin/sh\necho DejaVu\n' >"$bin/fc-list"
    chmod +x "$bin/apt-get" "$bin/id" "$bin/fc-list"
}
usual="sh cat echo grep sort tr cc gcc as ld pkg-config make sed dirname env"
# The line with which a target looks for what it needs.
first_step() { sed -n "/^$1:/,/^\$/s/^	@\(sh tests\/tools\/deps\.sh.*\)/\1/p" Makefile | head -n 1; }
# installs TARGET: what the target would install on this machine.
installs() {
    step=$(first_step "$1")
    [ -n "$step" ] || { echo "no-step"; return; }
    rm -f "$work/installed"
    # The folders that deps.sh adds for root's programs hold nothing of ours.
    sed "s|/usr/sbin:/sbin|$bin|" tests/tools/deps.sh >"$work/deps.sh"
    step=$(echo "$step" | sed "s|tests/tools/deps.sh|$work/deps.sh|")
    PATH=$bin CC=cc "$bin/sh" -c "$step" >/dev/null 2>&1
    [ ! -e "$work/installed" ] || grep -o 'install .*' "$work/installed" | tr ' ' '\n' | grep -v -e '^install$' -e '^-' | sort | tr '\n' ' '
}
nothing_for() { [ -z "$(installs "$1")" ]; }
gets() { case " $(installs "$1") " in *" $2 "*) ;; *) return 1 ;; esac }

programs="$usual tmux pgrep ssh zsh fish"
machine
[ -x /usr/sbin/sshd ] && ln -sf /usr/sbin/sshd "$bin/sshd"
check "make test installs compilers, linters or a browser" nothing_for test
check "make asan installs linters or a browser" nothing_for asan
check "make bench installs more than the build has" nothing_for bench
check "make lint does not get its formatter" gets lint clang-format
check "make lint does not get its linter" gets lint cppcheck
check "make fuzz does not get its compiler" gets fuzz clang
check "make test-print does not get its browser" gets test-print chromium
check "make size does not get its tool" gets size universal-ctags
programs="$usual clang-format clang-tidy cppcheck"
machine
check "make lint installs what only the tests run" nothing_for lint
check "make test does not get its terminals" gets test tmux
programs="$usual clang"
machine
check "make fuzz installs what only the tests run" nothing_for fuzz

# Scripts that `make test` runs call nothing that it does not install.
stray() {
    ! grep -nE '(^|[;&|(] *)(clang|clang-format|clang-tidy|cppcheck|ctags|chromium|pdftotext|python3?|jq|perl|shellcheck) ' \
        tests/run tests/*/run.sh tests/scenes/lib.sh
}
check "a script of make test calls what make test does not install" stray

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
