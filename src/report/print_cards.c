// Role cards: a face everybody may read above a private side that is folded in, four to a sheet or
// one a page, none in type smaller than 9 points; the PIN hangs at the private side. In two
// languages the card stands twice, side by side.
#include "report/print.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "words/words.h"

#include <stdlib.h>
#include <string.h>

enum { SHEET = 4 };

// The face of a small card: its room with the private side, its lines; hundredths of a millimetre.
enum {
    CARD_MM100 = 13750,
    FACE_MM100 = 550, // what is neither name nor text
    NAME_COLUMNS = 26,
    NAME_MM100 = 600,
    FACE_COLUMNS = 44,
    FACE_LINE_MM100 = 390,
    KEY_MM100 = 1900, // the PIN
};

// How the private side of a small card may be set: columns of a line, its height, and the gap
// between paragraphs.
struct setting {
    const char *style;
    int columns, line_mm100, gap_mm100;
};

static const struct setting settings[] = {{"inside s1", 36, 486, 60},
                                          {"inside s2", 38, 453, 58},
                                          {"inside s3", 40, 424, 55},
                                          {"inside s4", 42, 396, 52},
                                          {"inside s5", 44, 366, 50}};
enum { SETTINGS = sizeof settings / sizeof settings[0] };

static const struct card *card_of(const struct print *print, int seat)
{
    return print->cards ? cards_find(print->cards, print->state->plan->seats[seat].id) : NULL;
}

// The private side as paragraphs: a label and its text.
struct inside {
    struct buf label[CARD_TIES + 32], text[CARD_TIES + 32];
    int count;
};

static void add(struct inside *inside, const char *label, const char *text)
{
    if (!text || !*text || inside->count == (int)(sizeof inside->text / sizeof inside->text[0]))
        return;
    buf_put(&inside->label[inside->count], label);
    buf_put(&inside->text[inside->count++], text);
}

static void free_inside(struct inside *inside)
{
    for (int i = 0; i < inside->count; i++) {
        buf_free(&inside->label[i]);
        buf_free(&inside->text[i]);
    }
}

static void add_ties(struct inside *inside, const struct state *state, const struct card *card,
                     enum lang lang)
{
    for (int i = 0; i < CARD_TIES; i++) {
        struct buf who = BUF_INIT;
        if (!card->tie[i].seat)
            continue;
        words_seat(state, state_seat(state, card->tie[i].seat), lang, &who);
        buf_char(&who, ':');
        add(inside, buf_text(&who), ltext_in(&card->tie[i].text, lang));
        buf_free(&who);
    }
}

static void put_goal(const struct card_goal *goal, enum lang lang, struct buf *out)
{
    struct buf points = BUF_INIT;
    words_points(goal->points, &points);
    TEXT(out, lang, T_PRINT_GOAL, ARG_S("points", buf_text(&points)),
         ARG_S("text", ltext_in(&goal->text, lang)));
    buf_free(&points);
}

// On a small card the goals share a paragraph.
static void add_goals(struct inside *inside, const struct card *card, bool apart, enum lang lang)
{
    struct buf all = BUF_INIT;
    for (int i = 0; i < card->goal_count; i++) {
        struct buf goal = BUF_INIT;
        put_goal(&card->goals[i], lang, &goal);
        if (apart)
            add(inside, text_get(lang, T_PRINT_GOAL_ONE), buf_text(&goal));
        buf_put(&all, all.len > 0 ? "; " : "");
        buf_put(&all, buf_text(&goal));
        buf_free(&goal);
    }
    if (!apart)
        add(inside, text_get(lang, T_PRINT_GOALS), buf_text(&all));
    buf_free(&all);
}

static void gather(struct inside *inside, const struct print *print, int seat, bool small,
                   enum lang lang)
{
    const struct card *card = card_of(print, seat);
    *inside = (struct inside){.count = 0};
    if (!card)
        return;
    add(inside, text_get(lang, T_PRINT_DRIVE), ltext_in(&card->drive, lang));
    add(inside, text_get(lang, T_PRINT_TASK), ltext_in(&card->task, lang));
    add(inside, text_get(lang, T_PRINT_SECRET), ltext_in(&card->secret, lang));
    if (card->interest)
        add(inside, text_get(lang, T_PRINT_INTEREST), ltext_in(&card->interest_text, lang));
    add(inside, text_get(lang, T_PRINT_FIRST_MOVE), ltext_in(&card->first_move, lang));
    add_ties(inside, print->state, card, lang);
    add_goals(inside, card, !small, lang);
}

// Lines of a text broken at blanks.
static int count_lines(const char *text, int columns)
{
    int lines = 1, used = 0;
    while (*text) {
        size_t len = strcspn(text, " ");
        char *word = mem_text_n(text, len);
        int wide = utf8_width(word);
        if (used > 0 && used + 1 + wide > columns) {
            lines++;
            used = 0;
        }
        used += wide + (used > 0);
        free(word);
        text += len + strspn(text + len, " ");
    }
    return lines;
}

// The largest setting in which it fits, by a cautious estimate; NULL when none does.
static const struct setting *fit(struct inside *inside, int room)
{
    for (int k = 0; k < SETTINGS; k++) {
        int height = 0;
        for (int i = 0; i < inside->count; i++) {
            struct buf line = BUF_INIT;
            buf_printf(&line, "%s %s", buf_text(&inside->label[i]), buf_text(&inside->text[i]));
            height += count_lines(buf_text(&line), settings[k].columns) * settings[k].line_mm100 +
                      settings[k].gap_mm100;
            buf_free(&line);
        }
        if (height <= room)
            return &settings[k];
    }
    return NULL;
}

// "Deputy, faction leader · Örken · Айгүл"
static struct rich role_of(const struct doc *doc, const struct print *print, int seat,
                           enum lang lang)
{
    const struct plan *plan = print->state->plan;
    const struct plan_seat *of = &plan->seats[seat];
    const char *person = print->state->seat[seat].person;
    struct rich line = rich_in(doc);
    rich_put(&line, ltext_in(&of->role, lang));
    if (of->faction != NOBODY) {
        rich_put(&line, " · ");
        rich_put(&line, ltext_in(&plan->factions[of->faction].name, lang));
    }
    if (person) {
        rich_put(&line, " · ");
        rich_mark(&line, MARK_STRONG, person);
    }
    return line;
}

// What the face of a small card leaves to the private side.
static int room_inside(const struct doc *doc, const struct print *print, int seat, enum lang lang)
{
    const struct card *card = card_of(print, seat);
    struct rich role = role_of(doc, print, seat, lang);
    struct buf name = BUF_INIT;
    print_put_name(print, seat, lang, &name);
    int lines = count_lines(buf_text(&role.text), FACE_COLUMNS) +
                (card ? count_lines(ltext_in(&card->open, lang), FACE_COLUMNS) : 0);
    int face = FACE_MM100 + count_lines(buf_text(&name), NAME_COLUMNS) * NAME_MM100 +
               lines * FACE_LINE_MM100;
    buf_free(&role.text);
    buf_free(&name);
    return CARD_MM100 - face - (print_pin_of(print, seat) ? KEY_MM100 : 0);
}

static void put_face(struct doc *doc, const struct print *print, int seat, enum lang lang)
{
    struct buf name = BUF_INIT;
    struct rich role = role_of(doc, print, seat, lang);
    const struct card *card = card_of(print, seat);
    print_put_name(print, seat, lang, &name);
    doc_heading(doc, 2, buf_text(&name));
    doc_text_rich(doc, NULL, &role);
    if (card)
        doc_text(doc, NULL, ltext_in(&card->open, lang));
    buf_free(&name);
}

// What opens the seat at a terminal hangs at the private side, so that it goes with the card.
static void put_key(struct doc *doc, const struct print *print, int seat, enum lang lang)
{
    const struct print_pin *pin = print_pin_of(print, seat);
    struct buf text = BUF_INIT;
    if (!pin)
        return;
    TEXT(&text, lang, T_PRINT_PIN_NUMBER, ARG_N("number", seat + 1));
    doc_open(doc, "key");
    doc_text(doc, NULL, buf_text(&text));
    doc_text(doc, "pin", pin->digits);
    doc_text(doc, NULL, text_get(lang, T_PRINT_PIN_HINT));
    doc_close(doc);
    buf_free(&text);
}

static void put_inside(struct doc *doc, struct inside *inside)
{
    for (int i = 0; i < inside->count; i++)
        doc_field(doc, buf_text(&inside->label[i]), buf_text(&inside->text[i]));
}

static void put_half(struct doc *doc, const struct print *print, int seat, bool face)
{
    bool two = print->lang_count > 1;
    doc_open(doc, face ? two ? "face two" : "face" : two ? "inside two" : "inside");
    for (int i = 0; i < print->lang_count; i++) {
        enum lang lang = print->lang[i];
        struct inside inside;
        gather(&inside, print, seat, false, lang);
        doc_open_lang(doc, NULL, lang);
        if (face)
            put_face(doc, print, seat, lang);
        else
            put_inside(doc, &inside);
        if (!face)
            put_key(doc, print, seat, lang);
        doc_close(doc);
        free_inside(&inside);
    }
    doc_close(doc);
}

// A card on a page of its own.
static void put_leaf(struct doc *doc, const struct print *print, int seat)
{
    doc_open(doc, print->lang_count > 1 ? "leaf pair" : "leaf");
    put_half(doc, print, seat, true);
    put_half(doc, print, seat, false);
    doc_close(doc);
    doc_rule(doc);
}

static void put_small(struct doc *doc, const struct print *print, int seat, enum lang lang)
{
    struct inside inside;
    gather(&inside, print, seat, true, lang);
    const struct setting *setting = fit(&inside, room_inside(doc, print, seat, lang));
    doc_open_lang(doc, "card", lang);
    doc_open(doc, "face");
    put_face(doc, print, seat, lang);
    doc_close(doc);
    doc_open(doc, setting ? setting->style : "inside");
    put_inside(doc, &inside);
    doc_close(doc);
    put_key(doc, print, seat, lang);
    doc_close(doc);
    doc_rule(doc);
    free_inside(&inside);
}

// A card too long for an eighth of a sheet in one of the languages gets a page.
static bool is_small(const struct doc *doc, const struct print *print, int seat)
{
    bool fits = !print->one_a_page;
    for (int i = 0; i < print->lang_count; i++) {
        struct inside inside;
        gather(&inside, print, seat, true, print->lang[i]);
        fits = fits && fit(&inside, room_inside(doc, print, seat, print->lang[i]));
        free_inside(&inside);
    }
    return fits;
}

void print_cards(struct doc *doc, const struct print *print)
{
    int cells = 0;
    for (int seat = 0; seat < print->state->plan->seat_count; seat++) {
        if (!is_small(doc, print, seat))
            continue;
        if (cells == 0)
            doc_open(doc, "sheet");
        for (int i = 0; i < print->lang_count; i++)
            put_small(doc, print, seat, print->lang[i]);
        cells = (cells + print->lang_count) % SHEET;
        if (cells == 0)
            doc_close(doc);
    }
    if (cells > 0)
        doc_close(doc);
    for (int seat = 0; seat < print->state->plan->seat_count; seat++)
        if (!is_small(doc, print, seat))
            put_leaf(doc, print, seat);
}
