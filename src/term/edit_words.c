// A text field: history of lines and completion of words.
#include "term/edit_parts.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

void edit_remember(struct edit *edit, const char *line)
{
    size_t count = edit->history_count;
    bool again = count > 0 && strcmp(edit->history[count - 1], line) == 0;
    if (*line && !again && !edit->setup.secret) {
        if (count == EDIT_HISTORY) {
            free(edit->history[0]);
            memmove(edit->history, edit->history + 1, (count - 1) * sizeof *edit->history);
            edit->history_count--;
        }
        edit->history =
            mem_room(edit->history, edit->history_count, &edit->history_cap, sizeof(char *));
        edit->history[edit->history_count++] = mem_text(line);
    }
    edit->browsed = edit->history_count;
}

static enum edit_did show_history(struct edit *edit, size_t index)
{
    edit->browsed = index;
    bool old = index < edit->history_count;
    const char *line = old ? edit->history[index] : edit->draft ? edit->draft : "";
    return edit_replace(edit, 0, edit->text.len, line);
}

enum edit_did edit_older(struct edit *edit)
{
    if (edit->history_count == 0)
        return EDIT_IGNORED;
    if (edit->browsed == 0)
        return EDIT_MOVED;
    if (edit->browsed == edit->history_count) {
        free(edit->draft);
        edit->draft = mem_text(edit_text(edit));
    }
    return show_history(edit, edit->browsed - 1);
}

enum edit_did edit_newer(struct edit *edit)
{
    if (edit->history_count == 0)
        return EDIT_IGNORED;
    if (edit->browsed == edit->history_count)
        return EDIT_MOVED;
    return show_history(edit, edit->browsed + 1);
}

void edit_complete(struct edit *edit, edit_words *words, void *context)
{
    edit->words = words;
    edit->context = context;
    edit_forget_offers(edit);
}

void edit_forget_offers(struct edit *edit)
{
    for (size_t i = 0; i < edit->offers.count; i++) {
        free(edit->offers.words[i].word);
        free(edit->offers.words[i].more);
    }
    edit->offers.count = 0;
    edit->choice = 0;
}

const char *edit_choice(const struct edit *edit, size_t index)
{
    return index < edit->offers.count ? edit->offers.words[index].word : NULL;
}

const char *edit_choice_more(const struct edit *edit, size_t index)
{
    return index < edit->offers.count ? edit->offers.words[index].more : NULL;
}

int edit_chosen(const struct edit *edit)
{
    return edit->choice < edit->offers.count ? (int)edit->choice : -1;
}

void edit_offer_at(struct edit_offers *offers, size_t at, const char *word, const char *more)
{
    offers->at = at;
    for (size_t i = 0; i < offers->count; i++)
        if (strcmp(offers->words[i].word, word) == 0)
            return;
    offers->words = mem_room(offers->words, offers->count, &offers->cap, sizeof *offers->words);
    offers->words[offers->count++] = (struct edit_word){mem_text(word), mem_text(more)};
}

void edit_offer(struct edit_offers *offers, const char *word)
{
    if (strncmp(word, offers->prefix, strlen(offers->prefix)) == 0)
        edit_offer_at(offers, offers->at, word, "");
}

static void gather(struct edit *edit)
{
    char *before = mem_text_n(edit_text(edit), edit->at);
    char *blank = strrchr(before, ' ');
    char *word = blank ? blank + 1 : before;
    edit->offers.at = (size_t)(word - before);
    edit->offers.prefix = word;
    edit->words(edit->context, before, word, &edit->offers);
    edit->offers.prefix = "";
    edit->choice = edit->offers.count;
    free(before);
}

// Bytes with which all offers start, ending between characters.
static size_t common_start(const struct edit_offers *offers)
{
    const char *first = offers->words[0].word;
    size_t len = strlen(first);
    for (size_t i = 1; i < offers->count; i++) {
        size_t same = 0;
        while (same < len && offers->words[i].word[same] == first[same])
            same++;
        len = same;
    }
    while (len > 0 && ((unsigned char)first[len] & 0xC0) == 0x80)
        len--;
    return len;
}

static enum edit_did put_word(struct edit *edit, const char *word, size_t len, const char *after)
{
    struct buf text = BUF_INIT;
    buf_add(&text, word, len);
    buf_put(&text, after);
    enum edit_did did = edit_replace(edit, edit->offers.at, edit->at, buf_text(&text));
    buf_free(&text);
    return did;
}

static enum edit_did complete_first(struct edit *edit)
{
    gather(edit);
    const struct edit_offers *offers = &edit->offers;
    if (offers->count == 0)
        return EDIT_MOVED;
    const char *first = offers->words[0].word;
    size_t len = strlen(first), typed = edit->at - offers->at;
    if (offers->count == 1) {
        bool key = len > 0 && first[len - 1] == '='; // its value stands at it
        enum edit_did did = put_word(edit, first, len, key ? "" : " ");
        edit_forget_offers(edit);
        return did;
    }
    len = common_start(offers);
    if (len <= typed || strncmp(first, edit_text(edit) + offers->at, typed) != 0)
        return EDIT_MOVED; // also when they are meant by another part than their beginning
    return put_word(edit, first, len, "");
}

static enum edit_did step(struct edit *edit, bool back)
{
    if (!edit->words)
        return EDIT_IGNORED;
    size_t count = edit->offers.count;
    if (count == 0)
        return complete_first(edit);
    // `choice` is `count` before the first step.
    if (back)
        edit->choice = edit->choice == 0 ? count - 1 : edit->choice - 1;
    else
        edit->choice = edit->choice + 1 < count ? edit->choice + 1 : 0;
    const char *word = edit->offers.words[edit->choice].word;
    return put_word(edit, word, strlen(word), "");
}

enum edit_did edit_tab(struct edit *edit)
{
    return step(edit, false);
}

enum edit_did edit_backtab(struct edit *edit)
{
    return step(edit, true);
}
