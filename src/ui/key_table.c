// What each letter means: the same on all screens.
#include "ui/key_table.h"

#include "ui/action.h"

static const struct key_meaning meanings[] = {
    {'a', T_KEYS_MEAN_A, {ACT_GIVE_TO}},
    {'b', T_KEYS_MEAN_B, {ACT_BREAK}},
    {'c', T_KEYS_MEAN_C, {ACT_CAST, ACT_CARD}},
    {'d', T_KEYS_MEAN_D, {ACT_DEBRIEF}},
    {'e', T_KEYS_MEAN_E, {ACT_EXTEND}},
    {'f', T_KEYS_MEAN_F, {ACT_INJECTS}},
    {'g', T_KEYS_MEAN_G, {ACT_GIVE}},
    {'h', T_KEYS_MEAN_H, {ACT_SAID}},
    {'i', T_KEYS_MEAN_I, {ACT_STORY}},
    {'j', T_KEYS_MEAN_J, {ACT_TERMINALS}},
    {'k', T_KEYS_MEAN_K, {ACT_LOCK, ACT_HAND_OVER}},
    {'l', T_KEYS_MEAN_L, {ACT_LANGUAGE, ACT_TEXT_LANGUAGE}},
    {'m', T_KEYS_MEAN_M, {ACT_MESSAGES}},
    {'n', T_KEYS_MEAN_N, {ACT_PHASE, ACT_SKIP}},
    {'o', T_KEYS_MEAN_O, {ACT_ASK_ORDER}},
    {'p', T_KEYS_MEAN_P, {ACT_AMEND}},
    {'q', T_KEYS_MEAN_Q, {ACT_QUIT}},
    {'r', T_KEYS_MEAN_R, {ACT_ASK}},
    {'s', T_KEYS_MEAN_S, {ACT_STEPS, ACT_DEEDS}},
    {'t', T_KEYS_MEAN_T, {ACT_THEME}},
    {'u', T_KEYS_MEAN_U, {ACT_UNDO, ACT_TAKE_BACK}},
    {'v', T_KEYS_MEAN_V, {ACT_VOTE, ACT_BALLOT}},
    {'w', T_KEYS_MEAN_W, {ACT_WHISPER, ACT_ANNOUNCE}},
    {'x', T_KEYS_MEAN_X, {ACT_END_SPEECH}},
    {'z', T_KEYS_MEAN_Z, {ACT_NOTE}},
    {' ', T_KEYS_MEAN_SPACE, {ACT_PAUSE, ACT_TICK}},
    {'?', T_KEYS_MEAN_HELP, {ACT_HELP}},
    {':', T_KEYS_MEAN_COMMAND, {ACT_COMMAND}},
};

const struct key_meaning *key_meaning(size_t index)
{
    return index < sizeof meanings / sizeof meanings[0] ? &meanings[index] : NULL;
}

const struct key_meaning *key_meaning_of(uint32_t code)
{
    for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
        if (meanings[i].code == code)
            return &meanings[i];
    return NULL;
}
