// What a key or a click can ask for. Tables of hints bind them, ui/act.c carries them out.
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
    // The facilitator.
    ACT_PAUSE,
    ACT_PHASE,
    ACT_PHASES,
    ACT_EXTEND,
    ACT_GIVE,
    ACT_GIVE_TO,
    ACT_END_SPEECH,
    ACT_VOTE,
    ACT_INJECTS,
    ACT_NOTE,
    ACT_CAST,
    ACT_HAND_OVER,
    ACT_UNDO,
    ACT_DEBRIEF,
    ACT_STEPS,
    ACT_TERMINALS,
    ACT_CHECK_END,
    // A seat.
    ACT_LOCK,
    ACT_ASK,
    ACT_ASK_QUESTION,
    ACT_ASK_ORDER,
    ACT_ASK_OTHER,
    ACT_WITHDRAW,
    ACT_AMEND,
    ACT_TAKE_BACK,
    ACT_RECUSE,
    ACT_WHISPER,
    ACT_OPEN_TALK,
    ACT_ARRIVE,
    ACT_OPINION,
    ACT_NOMINATE,
    ACT_SUPPORT,
    ACT_COUNT,
    // The story.
    ACT_STORY,
    ACT_DAYS,
    ACT_REMARK,
    // The ballot.
    ACT_CHOOSE, // and the next ones: the first choice, the second, …
    ACT_CHOOSE_LAST = ACT_CHOOSE + 9,
    // Complications.
    ACT_FIRE,
    ACT_HOLD,
    ACT_SKIP,
    // People and cards.
    ACT_DEAL,
    ACT_BOT,
    ACT_SWAP,
    ACT_PRESENT,
    ACT_PINS,
    ACT_NEW_PIN,
    ACT_WARN,
    ACT_REMOVE,
    // A click on a row: the first one and the next ones.
    ACT_ROW,
    ACT_ROW_LAST = ACT_ROW + 60,
};

#endif
