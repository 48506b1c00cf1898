// The table of subcommands.
#include "cli/commands.h"

#include <string.h>

#define OPT_LANG                                                                                   \
    {                                                                                              \
        "--lang kk|ru|en", T_OPT_LANG                                                              \
    }
#define OPT_SEED                                                                                   \
    {                                                                                              \
        "--seed N", T_OPT_SEED                                                                     \
    }
#define OPT_BOTS                                                                                   \
    {                                                                                              \
        "--bots none|absent|all", T_OPT_BOTS                                                       \
    }
#define OPT_LEVEL                                                                                  \
    {                                                                                              \
        "--level easy|usual|hard", T_OPT_LEVEL                                                     \
    }
#define OPT_LENGTH                                                                                 \
    {                                                                                              \
        "--length MIN", T_OPT_LENGTH                                                               \
    }
#define OPT_SKILL                                                                                  \
    {                                                                                              \
        "--bots-skill N", T_OPT_SKILL                                                              \
    }
#define OPT_PEOPLE                                                                                 \
    {                                                                                              \
        "--people FILE|N", T_OPT_PEOPLE                                                            \
    }
#define OPT_THEME                                                                                  \
    {                                                                                              \
        "--theme dark|light|mono", T_OPT_THEME                                                     \
    }
#define OPT_ASCII                                                                                  \
    {                                                                                              \
        "--ascii", T_OPT_ASCII                                                                     \
    }
#define OPT_PLAIN                                                                                  \
    {                                                                                              \
        "--plain", T_OPT_PLAIN                                                                     \
    }

#define OPT_OUT                                                                                    \
    {                                                                                              \
        "-o FILE", T_OPT_OUT                                                                       \
    }
#define OPT_FORMAT                                                                                 \
    {                                                                                              \
        "--format html|md|text", T_OPT_FORMAT                                                      \
    }
#define OPT_LANGS                                                                                  \
    {                                                                                              \
        "--lang L[,L]", T_OPT_LANGS                                                                \
    }

const struct subcommand subcommands[] = {
    {"list", cli_list, "", T_CMD_LIST, {OPT_LANG}},
    {"run",
     cli_run,
     "SCENARIO",
     T_CMD_RUN,
     {OPT_PEOPLE,
      OPT_BOTS,
      OPT_SKILL,
      OPT_LEVEL,
      OPT_LENGTH,
      {"--solo SEAT", T_OPT_SOLO},
      OPT_LANG,
      {"--session FILE", T_OPT_SESSION},
      {"--resume FILE", T_OPT_RESUME},
      {"--copy", T_OPT_COPY},
      {"--at TIME", T_OPT_COPY_AT},
      OPT_SEED,
      {"--speed N", T_OPT_SPEED},
      {"--group NAME", T_OPT_GROUP},
      OPT_THEME,
      OPT_ASCII,
      OPT_PLAIN}},
    {"join",
     cli_join,
     "[--seat ID | --display | --facilitator] [--kiosk] [SESSION]",
     T_CMD_JOIN,
     {{"--display", T_OPT_DISPLAY},
      {"--facilitator", T_OPT_FACILITATOR},
      {"--seat ID", T_OPT_SEAT},
      {"--kiosk", T_OPT_KIOSK},
      OPT_LANG,
      OPT_THEME,
      OPT_ASCII,
      OPT_PLAIN}},
    {"play",
     cli_play,
     "SCENARIO [TRANSCRIPT|-]",
     T_CMD_PLAY,
     {OPT_LANG,
      OPT_SEED,
      OPT_BOTS,
      OPT_SKILL,
      OPT_LEVEL,
      OPT_LENGTH,
      OPT_PEOPLE,
      {"--solo SEAT", T_OPT_SOLO},
      {"--journal FILE", T_OPT_JOURNAL}}},
    {"check", cli_check, "[SCENARIO...]", T_CMD_CHECK, {OPT_LANG, {"--json", T_OPT_JSON}}},
    {"new", cli_new, "DIR", T_CMD_NEW, {OPT_LANG}},
    {"cards",
     cli_cards,
     "SCENARIO|SESSION [SCENARIO]",
     T_CMD_CARDS,
     {OPT_OUT,
      OPT_FORMAT,
      OPT_LANGS,
      {"--one-page", T_OPT_ONE_PAGE},
      {"--parts LIST", T_OPT_PARTS},
      {"--pins", T_OPT_PINS}}},
    {"minutes", cli_minutes, "SESSION", T_CMD_MINUTES, {OPT_OUT, OPT_FORMAT, OPT_LANGS}},
    {"simulate",
     cli_simulate,
     "SCENARIO | --merge FILE...",
     T_CMD_SIMULATE,
     {{"--runs N", T_OPT_RUNS},
      {"--jobs N", T_OPT_JOBS},
      {"--seed N", T_OPT_FIRST_SEED},
      {"--seed-range A:B", T_OPT_SEED_RANGE},
      OPT_SKILL,
      {"--people N", T_OPT_SKILLED},
      OPT_LEVEL,
      OPT_LENGTH,
      {"--merge", T_OPT_MERGE},
      {"--json", T_OPT_SIM_JSON},
      {"--csv", T_OPT_SIM_CSV},
      OPT_LANG}},
    {"replay",
     cli_replay,
     "FILE",
     T_CMD_REPLAY,
     {OPT_LANG, {"--at N", T_OPT_AT}, {"--all-branches", T_OPT_BRANCHES}}},
    {"debrief",
     cli_debrief,
     "SESSION",
     T_CMD_DEBRIEF,
     {OPT_OUT,
      {"--format html|md|text|csv|json", T_OPT_DEBRIEF_FORMAT},
      OPT_LANG,
      {"--anonymous", T_OPT_ANONYMOUS},
      {"--csv", T_OPT_CSV},
      {"--json", T_OPT_DEBRIEF_JSON}}},
    {"verify", cli_verify, "FILE", T_CMD_VERIFY, {OPT_LANG}},
    {"lua", cli_lua, "FILE", T_CMD_LUA, {OPT_LANG}},
    {"completion", cli_completion, "bash|zsh|fish", T_CMD_COMPLETION, {OPT_LANG}},
    {"help", cli_help, "[TOPIC [SCENARIO]]", T_CMD_HELP, {OPT_LANG}},
};

const int subcommand_count = (int)(sizeof subcommands / sizeof subcommands[0]);

const struct subcommand *subcommand_find(const char *name)
{
    for (int i = 0; i < subcommand_count; i++)
        if (strcmp(subcommands[i].name, name) == 0)
            return &subcommands[i];
    return NULL;
}
