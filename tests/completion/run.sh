#!/bin/sh
# The Tab key in real shells: subcommands, scenarios, options and their values are completed by the
# rules that `maslikhat completion SHELL` prints.
set -u
cd "$(dirname "$0")/../.." || exit 2
. tests/scenes/lib.sh
mkdir "$work/bin" && ln -s "$MASLIKHAT" "$work/bin/maslikhat" || exit 2
PATH=$work/bin:$PATH
for shell in bash zsh fish; do
    maslikhat completion $shell >"$work/rules.$shell" && pass || fail "$shell: no rules"
done
: >"$work/.zshrc"
# Each begins without anybody's own settings and reads the rules.
begin() {
    case $1 in
    bash) open bash 100 24 "env PS1='ready> ' bash --norc --noprofile -i" && start='source' ;;
    zsh) open zsh 100 24 "env PS1='ready> ' zsh -f -i" && start='autoload -U compinit; compinit -u -D; source' ;;
    fish) open fish 100 24 "fish --no-config -i -C 'function fish_prompt; echo -n \"ready> \"; end'" && start='source' ;;
    esac
    await "$1" "ready>"
    keys "$1" -l "$start $work/rules.$1; clear"
    keys "$1" Enter
    gone "$1" rules
    await "$1" "ready>"
}
# tab SHELL TYPED WORDS: what is typed becomes the words by Tab.
tab() {
    keys "$1" -l -- "$2"
    await "$1" "$2"
    keys "$1" Tab
    await "$1" "$3"
}
for shell in bash zsh fish; do
    scene="Tab in $shell"
    begin $shell
    tab $shell "maslikhat simu" "maslikhat simulate"
    tab $shell "hous" "maslikhat simulate housing-utilities"
    tab $shell "--bots-sk" "--bots-skill"
    keys $shell C-u
    tab $shell "maslikhat run --the" "--theme"
    tab $shell "mo" "--theme mono"
    keys $shell C-u
    tab $shell "maslikhat completion fi" "maslikhat completion fish"
    shut $shell
done
finish
