// maslikhat completion SHELL: a script that completes subcommands, options, their values and the
// names of scenarios – all of it from the table of subcommands.
#include "base/buf.h"
#include "cli/commands.h"
#include "cli/options.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

// What an option takes, from its usage: "--lang kk|ru|en", "-o FILE", "--seed N", "--copy".
struct taken {
    const char *value; // "" for none
    int name_len;
    bool words; // the value is one of several words, with "|" between them
    bool file;
};

static struct taken taken_by(const char *usage)
{
    size_t name = strcspn(usage, " ");
    const char *value = usage[name] ? usage + name + 1 : "";
    if (strcmp(value, "L[,L]") == 0)
        value = "kk|ru|en";
    return (struct taken){.value = value,
                          .name_len = (int)name,
                          .words = strchr(value, '|') && islower((unsigned char)*value),
                          .file = strstr(value, "FILE") != NULL};
}

static void put_words(struct buf *out, const char *value)
{
    for (; *value; value++)
        buf_char(out, *value == '|' ? ' ' : *value);
}

// The arguments a subcommand takes, beside options.
static bool takes_scenario(const struct subcommand *command)
{
    return strstr(command->usage, "SCENARIO") != NULL;
}

static bool takes_file(const struct subcommand *command)
{
    return strstr(command->usage, "FILE") || strstr(command->usage, "SESSION") ||
           strstr(command->usage, "TRANSCRIPT") || strstr(command->usage, "DIR") ||
           takes_scenario(command); // a folder of one's own
}

static void put_options(struct buf *out, const struct subcommand *command)
{
    for (int i = 0; i < HELP_OPTIONS_MAX && command->options[i].usage; i++) {
        const char *usage = command->options[i].usage;
        buf_printf(out, "%s%.*s", i > 0 ? " " : "", taken_by(usage).name_len, usage);
    }
}

// The options, and words among which the subcommand takes one.
static void put_arguments(struct buf *out, const struct subcommand *command)
{
    put_options(out, command);
    if (islower((unsigned char)*command->usage)) {
        buf_char(out, ' ');
        put_words(out, command->usage);
    }
}

static void put_names(struct buf *out)
{
    for (int i = 0; i < subcommand_count; i++)
        buf_printf(out, "%s%s", i > 0 ? " " : "", subcommands[i].name);
}

static const char scenarios[] = "list 2>/dev/null | sed -n '/^$/q;s/ .*//p'";

static void bash_values(struct buf *out, const struct subcommand *command)
{
    for (int i = 0; i < HELP_OPTIONS_MAX && command->options[i].usage; i++) {
        const char *usage = command->options[i].usage;
        struct taken taken = taken_by(usage);
        if (!*taken.value)
            continue;
        buf_printf(out, "    '%s %.*s') words='", command->name, taken.name_len, usage);
        if (taken.words)
            put_words(out, taken.value);
        buf_printf(out, "' files=%s value=1 ;;\n", taken.file ? "1" : "");
    }
}

static void put_bash(struct buf *out)
{
    buf_put(out, "_maslikhat() {\n"
                 "    local current=${COMP_WORDS[COMP_CWORD]} words= files= value=\n"
                 "    COMPREPLY=()\n"
                 "    case \"${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD - 1]}\" in\n");
    for (int i = 0; i < subcommand_count; i++)
        bash_values(out, &subcommands[i]);
    buf_put(out, "    esac\n    if [ \"$COMP_CWORD\" -eq 1 ]; then words='");
    put_names(out);
    buf_put(out, "'\n    elif [ -z \"$value\" ]; then\n        case ${COMP_WORDS[1]} in\n");
    for (int i = 0; i < subcommand_count; i++) {
        const struct subcommand *command = &subcommands[i];
        buf_printf(out, "        %s) words='", command->name);
        put_arguments(out, command);
        buf_put(out, "'");
        if (takes_scenario(command))
            buf_printf(out, "; words=\"$words $(\"${COMP_WORDS[0]}\" %s)\"", scenarios);
        buf_printf(out, "%s ;;\n", takes_file(command) ? "; files=1" : "");
    }
    buf_put(out, "        esac\n    fi\n"
                 "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
                 "    local IFS=$'\\n'\n"
                 "    if [ -n \"$files\" ]; then COMPREPLY+=($(compgen -f -- \"$current\")); fi\n"
                 "}\ncomplete -o filenames -F _maslikhat maslikhat\n");
}

static void zsh_values(struct buf *out, const struct subcommand *command)
{
    for (int i = 0; i < HELP_OPTIONS_MAX && command->options[i].usage; i++) {
        const char *usage = command->options[i].usage;
        struct taken taken = taken_by(usage);
        if (!*taken.value)
            continue;
        buf_printf(out, "    '%s %.*s') ", command->name, taken.name_len, usage);
        buf_put(out, taken.words ? "compadd -- " : taken.file ? "_files; " : "");
        if (taken.words) {
            put_words(out, taken.value);
            buf_put(out, "; ");
        }
        buf_put(out, "return ;;\n");
    }
}

static void put_zsh(struct buf *out)
{
    buf_put(out, "#compdef maslikhat\n_maslikhat() {\n"
                 "    if (( CURRENT == 2 )); then compadd -- ");
    put_names(out);
    buf_put(out, "; return; fi\n    case \"$words[2] $words[CURRENT-1]\" in\n");
    for (int i = 0; i < subcommand_count; i++)
        zsh_values(out, &subcommands[i]);
    buf_put(out, "    esac\n    case $words[2] in\n");
    for (int i = 0; i < subcommand_count; i++) {
        const struct subcommand *command = &subcommands[i];
        buf_printf(out, "    %s) compadd -- ", command->name);
        put_arguments(out, command);
        if (takes_scenario(command))
            buf_printf(out, "; compadd -- $(\"$words[1]\" %s)", scenarios);
        buf_printf(out, "%s ;;\n", takes_file(command) ? "; _files" : "");
    }
    // Read as a file it says what it completes; found by its name it is the function itself.
    buf_put(out, "    esac\n}\n"
                 "if [ \"$funcstack[1]\" = _maslikhat ]; then _maslikhat \"$@\"; "
                 "else compdef _maslikhat maslikhat; fi\n");
}

static void fish_option(struct buf *out, const char *command, const char *usage)
{
    struct taken taken = taken_by(usage);
    bool longer = strncmp(usage, "--", 2) == 0;
    buf_printf(out, "complete -c maslikhat -n '__fish_seen_subcommand_from %s' -%c %.*s", command,
               longer ? 'l' : 's', taken.name_len - (longer ? 2 : 1), usage + (longer ? 2 : 1));
    if (*taken.value)
        buf_put(out, taken.file ? " -r -F" : " -x");
    if (taken.words) {
        buf_put(out, " -a '");
        put_words(out, taken.value);
        buf_put(out, "'");
    }
    buf_char(out, '\n');
}

static void put_fish(struct buf *out)
{
    buf_put(out, "complete -c maslikhat -f\n");
    for (int i = 0; i < subcommand_count; i++) {
        const struct subcommand *command = &subcommands[i];
        buf_printf(out, "complete -c maslikhat -n __fish_use_subcommand -a %s\n", command->name);
        for (int k = 0; k < HELP_OPTIONS_MAX && command->options[k].usage; k++)
            fish_option(out, command->name, command->options[k].usage);
        if (takes_scenario(command))
            buf_printf(out,
                       "complete -c maslikhat -n '__fish_seen_subcommand_from %s' -a \"(maslikhat "
                       "%s)\"\n",
                       command->name, "list 2>/dev/null | sed -n '/^\\$/q;s/ .*//p'");
        if (takes_file(command))
            buf_printf(out, "complete -c maslikhat -n '__fish_seen_subcommand_from %s' -F\n",
                       command->name);
        if (islower((unsigned char)*command->usage)) {
            buf_printf(out, "complete -c maslikhat -n '__fish_seen_subcommand_from %s' -a '",
                       command->name);
            put_words(out, command->usage);
            buf_put(out, "'\n");
        }
    }
}

static const struct {
    const char *name;
    void (*put)(struct buf *out);
} shells[] = {{"bash", put_bash}, {"zsh", put_zsh}, {"fish", put_fish}};

int cli_completion(const struct cli *cli)
{
    struct cli own = *cli;
    const char *shell;
    int status;
    struct err err = {.lang = own.lang};
    if (!options_file(&own, "completion", T_COMPLETION_USAGE, &shell, &status))
        return status;
    for (size_t i = 0; i < sizeof shells / sizeof shells[0]; i++) {
        if (strcmp(shells[i].name, shell) != 0)
            continue;
        struct buf out = BUF_INIT;
        shells[i].put(&out);
        (void)fputs(buf_text(&out), stdout);
        buf_free(&out);
        return EXIT_DONE;
    }
    err.lang = own.lang;
    (void)ERR(&err, T_COMPLETION_SHELL, ARG_S("name", shell));
    return options_usage(&own, &err);
}
