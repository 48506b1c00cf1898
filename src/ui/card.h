// Pages of what a seat may read: its role card, people and goals, the draft, messages, the memo.
#ifndef UI_CARD_H
#define UI_CARD_H

#include "ui/scene.h"

enum card_page { CARD_ROLE, CARD_GOALS, CARD_DRAFT, CARD_TALK, CARD_MEMO, CARD_PAGES };

const char *card_title(const struct scene *scene, enum card_page page);
// Adds the page to the flow.
void card_write(const struct scene *scene, struct flow *flow, enum card_page page);

#endif
