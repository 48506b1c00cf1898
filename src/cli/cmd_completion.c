// maslikhat completion SHELL: a script that completes subcommands, options, their values and the
// names of scenarios – all of it from the table of subcommands.
#include "base/buf.h"
#include "cli/commands.h"
#include "cli/options.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

// An option, from its usage: "--lang kk|ru|en", "-o FILE", "--seed N", "--copy".
struct option {
    const char *command;
    const char *name;
    int name_len;
    const char *value; // "" for none
    bool words;        // the value is one of several words, with "|" between them
    bool file;
};

static struct option option_of(const struct subcommand *command, int index)
{
    const char *usage = command->options[index].usage;
    size_t name = strcspn(usage, " ");
    const char *value = usage[name] ? usage + name + 1 : "";
    if (strcmp(value, "L[,L]") == 0)
        value = "kk|ru|en";
    return (struct option){.command = command->name,
                           .name = usage,
                           .name_len = (int)name,
                           .value = value,
                           .words = strchr(value, '|') && islower((unsigned char)*value),
                           .file = strstr(value, "FILE") != NULL};
}

static void each_option(struct buf *out, void (*put)(struct buf *, const struct option *))
{
    for (int i = 0; i < subcommand_count; i++)
        for (int k = 0; k < HELP_OPTIONS_MAX && subcommands[i].options[k].usage; k++) {
            struct option option = option_of(&subcommands[i], k);
            put(out, &option);
        }
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
        struct option option = option_of(command, i);
        buf_printf(out, "%s%.*s", i > 0 ? " " : "", option.name_len, option.name);
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

// The names at the head of the list; quoted so that every shell takes it.
static const char scenarios[] = "list 2>/dev/null | sed -n \"/./!q;s/ .*//p\"";

static void bash_value(struct buf *out, const struct option *option)
{
    if (!*option->value)
        return;
    buf_printf(out, "    '%s %.*s') words='", option->command, option->name_len, option->name);
    if (option->words)
        put_words(out, option->value);
    buf_printf(out, "' files=%s value=1 ;;\n", option->file ? "1" : "");
}

static void put_bash(struct buf *out)
{
    buf_put(out, "_maslikhat() {\n"
                 "    local current=${COMP_WORDS[COMP_CWORD]} words= files= value=\n"
                 "    COMPREPLY=()\n"
                 "    case \"${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD - 1]}\" in\n");
    each_option(out, bash_value);
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

static void zsh_value(struct buf *out, const struct option *option)
{
    if (!*option->value)
        return;
    buf_printf(out, "    '%s %.*s') ", option->command, option->name_len, option->name);
    buf_put(out, option->words ? "compadd -- " : option->file ? "_files" : ":");
    if (option->words)
        put_words(out, option->value);
    buf_put(out, "; return ;;\n");
}

static void put_zsh(struct buf *out)
{
    buf_put(out, "#compdef maslikhat\n_maslikhat() {\n"
                 "    if (( CURRENT == 2 )); then compadd -- ");
    put_names(out);
    buf_put(out, "; return; fi\n    case \"$words[2] $words[CURRENT-1]\" in\n");
    each_option(out, zsh_value);
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

static void fish_option(struct buf *out, const struct option *option)
{
    int dashes = strncmp(option->name, "--", 2) == 0 ? 2 : 1;
    buf_printf(out, "complete -c maslikhat -n '__fish_seen_subcommand_from %s' -%c %.*s",
               option->command, dashes == 2 ? 'l' : 's', option->name_len - dashes,
               option->name + dashes);
    if (*option->value)
        buf_put(out, option->file ? " -r -F" : " -x");
    if (option->words) {
        buf_put(out, " -a '");
        put_words(out, option->value);
        buf_put(out, "'");
    }
    buf_char(out, '\n');
}

static void put_fish(struct buf *out)
{
    buf_put(out, "complete -c maslikhat -f\n"
                 "complete -c maslikhat -n __fish_use_subcommand -a '");
    put_names(out);
    buf_put(out, "'\n");
    each_option(out, fish_option);
    for (int i = 0; i < subcommand_count; i++) {
        const struct subcommand *command = &subcommands[i];
        struct buf takes = BUF_INIT;
        if (takes_scenario(command))
            buf_printf(&takes, " -a '(maslikhat %s)'", scenarios);
        if (islower((unsigned char)*command->usage)) {
            buf_put(&takes, " -a '");
            put_words(&takes, command->usage);
            buf_put(&takes, "'");
        }
        if (takes_file(command))
            buf_put(&takes, " -F");
        if (takes.len > 0)
            buf_printf(out, "complete -c maslikhat -n '__fish_seen_subcommand_from %s'%s\n",
                       command->name, buf_text(&takes));
        buf_free(&takes);
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
