// What a key or a click can ask for. Tables of hints bind them, the screens carry them out.
#ifndef UI_ACTION_H
#define UI_ACTION_H

enum action {
    ACT_NONE,
    // Everywhere.
    ACT_ENTER,
    ACT_BACK,
    ACT_HELP,
    ACT_LANGUAGE,
    ACT_THEME,
    ACT_COMMAND,
    ACT_QUIT,
    ACT_UP,
    ACT_DOWN,
    ACT_PAGE_UP,
    ACT_PAGE_DOWN,
    ACT_FIRST,
    ACT_LAST,
    ACT_TAB,
    ACT_BACKTAB,
    ACT_SAID,
    ACT_NOTE,
    ACT_STORY,
    ACT_DEBRIEF,
    // Who leads, the facilitator or the presiding seat.
    ACT_PAUSE,
    ACT_PHASE,
    ACT_EXTEND,
    ACT_GIVE,
    ACT_GIVE_TO,
    ACT_END_SPEECH,
    ACT_BREAK,
    ACT_VOTE,
    ACT_STEPS,
    ACT_INJECTS,
    ACT_CAST,
    ACT_HAND_OVER,
    ACT_UNDO,
    ACT_TERMINALS,
    ACT_ANNOUNCE,
    // A seat.
    ACT_LOCK,
    ACT_BALLOT,
    ACT_ASK,
    ACT_ASK_ORDER,
    ACT_TAKE_BACK,
    ACT_AMEND,
    ACT_WHISPER,
    ACT_CARD,
    ACT_MESSAGES,
    ACT_DEEDS,
    ACT_TICK,
    ACT_SKIP,          // time passes to what concerns whoever practises alone
    ACT_TEXT_LANGUAGE, // of what is typed
    // The ballot.
    ACT_WORDING, // what is voted on, whole
    ACT_CHOOSE,  // and the next ones: the first choice, the second, …
    ACT_CHOOSE_LAST = ACT_CHOOSE + 9,
    // A click on a row: the first one and the next ones.
    ACT_ROW,
    ACT_ROW_LAST = ACT_ROW + 60,
};

#endif
