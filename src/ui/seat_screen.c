// A seat's screen: the card, the hall, and what can be done now – or why not.
#include "ui/screens.h"

#include "base/utf8.h"
#include "term/keymap.h"
#include "ui/action.h"
#include "ui/card.h"
#include "ui/panel.h"
#include "ui/seat_lead.h"
#include "ui/seat_state.h"

#include <string.h>

enum { WIDE_COLS = 100, BAND_ROWS_MIN = 12 };
_Static_assert((int)SEAT_PAGES == (int)CARD_PAGES, "the pages of the card");

static struct extent draw_card(const struct scene *scene, struct rect area, int page, int skip)
{
    const char *place = scene_format(scene, "Tab %d/%d", page + 1, CARD_PAGES);
    enum card_page of = (enum card_page)page;
    if (scene->view->unread > 0 && of != CARD_TALK)
        place = scene_join(scene, SAY(scene, T_UI_UNREAD, ARG_N("n", scene->view->unread)), place);
    struct rect inside = scene_box(scene, area, card_title(scene, of), place, false);
    struct flow flow = flow_on(NULL, inside, 0);
    card_write(scene, &flow, of);
    struct extent extent = {flow.lines, inside.rows};
    int most = extent.lines > extent.rows ? extent.lines - extent.rows : 0;
    flow = flow_on(scene->grid, inside, skip < most ? skip : most);
    card_write(scene, &flow, of);
    if (flow.skip < most) { // more below
        const char *more = scene_text(scene, T_UI_MORE_BELOW);
        struct rect edge = {area.row + area.rows - 1, area.col + 2, 1, area.cols - 4};
        (void)rect_take_left(&edge, edge.cols - utf8_width(more) - 2);
        (void)grid_printf(scene->grid, edge, STYLE_KEY, " %s ", more);
    }
    return extent;
}

// Where the room ends before the words, they end in "…".
static void hall_line(const struct scene *scene, struct flow *flow, enum style style,
                      const char *text)
{
    struct rect rest = flow->area;
    (void)rect_take_top(&rest, flow->lines);
    scene_lines(scene, rest, ALIGN_LEFT, style, text);
    flow->lines += flow_count(text, rest.cols);
}

// What the hall votes on, or has just decided; "" while it does neither.
static const char *headline(const struct scene *scene, enum style *style)
{
    const struct view *view = scene->view;
    const struct view_result *result = view->result;
    *style = STYLE_STRONG;
    if (view->vote && view->vote->lost) {
        *style = STYLE_ALERT;
        return scene_text(scene, T_UI_SEAT_VOTE_VOID);
    }
    if (view->vote)
        return SAY(scene, T_UI_VOTE_NOW, ARG_S("what", view->vote->title));
    if (!result || result->past)
        return "";
    *style = result->verdict == VERDICT_ADOPTED ? STYLE_GOOD : STYLE_ALERT;
    bool again = result->verdict == VERDICT_NO_QUORUM;
    return scene_join(scene, scene_join(scene, result->result_text, result->title),
                      again ? scene_text(scene, T_UI_VOTE_AGAIN) : "");
}

// Its group, and its talks.
static void with_others(const struct scene *scene, struct flow *flow)
{
    const struct view *view = scene->view;
    if (*seat_group(scene))
        flow_text(flow, 0, STYLE_STRONG, seat_group(scene));
    for (int i = 0; i < view->talks_count; i++)
        if (view->talks[i].mine)
            flow_text(flow, 0, STYLE_WARN, seat_talks(scene, &view->talks[i]));
}

static void hall_text(const struct scene *scene, struct flow *flow)
{
    const struct view *view = scene->view;
    enum style of_own;
    const char *own = seat_own_state(scene, &of_own);
    bool first = view_asked(view) && view_paper_first(view);
    hall_line(scene, flow, STYLE_WARN, first ? seat_awaited(scene) : "");
    hall_line(scene, flow, of_own, own);
    hall_line(scene, flow, STYLE_WARN, first ? "" : seat_awaited(scene));
    with_others(scene, flow);
    if (view->speech && *view->speech->says)
        hall_line(scene, flow, STYLE_NORMAL,
                  SAY(scene, T_UI_QUOTED, ARG_S("text", view->speech->says)));
    if (view->vote) {
        hall_line(scene, flow, STYLE_STRONG,
                  SAY(scene, T_UI_VOTE_NOW, ARG_S("what", view->vote->title)));
        hall_line(scene, flow, view->vote->lost ? STYLE_ALERT : STYLE_NORMAL,
                  view->vote->lost ? scene_text(scene, T_UI_SEAT_VOTE_VOID)
                                   : panel_progress_words(scene));
        if (*view->vote->protocol)
            hall_line(scene, flow, STYLE_STRONG,
                      SAY(scene, T_EVENT_VOTE_PROTOCOL, ARG_S("protocol", view->vote->protocol)));
    } else if (view->result && !view->result->past) {
        hall_line(scene, flow, view->result->verdict == VERDICT_ADOPTED ? STYLE_GOOD : STYLE_ALERT,
                  view->result->result_text);
        hall_line(scene, flow, STYLE_DIM, view->result->title);
        if (view->result->verdict == VERDICT_NO_QUORUM)
            hall_line(scene, flow, STYLE_STRONG, scene_text(scene, T_UI_VOTE_AGAIN));
    }
    for (int i = view->log_count - 1; i >= 0 && flow->lines < flow->area.rows; i--)
        hall_line(scene, flow, STYLE_DIM, view->log[i].text);
}

static void draw_hall(const struct scene *scene, struct rect area)
{
    enum { BIG_ROWS = 20 }; // so high that the clock takes nothing from the words
    const struct view *view = scene->view;
    const char *phase = view->phase ? view->phase->title : "";
    struct rect inside = scene_box(scene, area, scene_text(scene, T_UI_HALL), phase, false);
    struct timer timer = seat_clock(scene);
    if (view->item)
        grid_text(scene->grid, rect_take_top(&inside, 1), ALIGN_LEFT, STYLE_DIM, view->item->title);
    scene_both(scene, rect_take_top(&inside, 1), STYLE_STRONG, seat_speaker(scene),
               timer.stands   ? timer.word
               : view->speech ? view->speech->kind_name
                              : scene_stage(scene));
    if (timer.shown) {
        timer_draw(scene, rect_take_top(&inside, inside.rows >= BIG_ROWS ? 5 : 1), &timer);
        timer_bar(scene, rect_take_top(&inside, 1), &timer);
    }
    struct flow flow = flow_on(scene->grid, inside, 0);
    hall_text(scene, &flow);
}

// The hall's vote, or its result, below what this seat is warned of; its group and its talks.
// Returns the lines of it; 0 while there is nothing of that.
static int headline_text(const struct scene *scene, struct flow *flow)
{
    enum style style, of_own;
    const char *now = headline(scene, &style), *own = seat_own_state(scene, &of_own);
    if (*now && of_own == STYLE_WARN)
        flow_text(flow, 0, of_own, own);
    if (*now)
        flow_text(flow, 0, style, now);
    with_others(scene, flow);
    return flow->lines;
}

// The hall as a band above the card, where there is no room beside it: who speaks and how long, and
// what concerns this seat; a vote and its result are told whole.
static void draw_band(const struct scene *scene, struct rect area, bool boxed)
{
    const struct view *view = scene->view;
    const char *phase = view->phase ? view->phase->title : "";
    struct rect inside = !boxed
                             ? rect_inset(area, 0, 1)
                             : scene_box(scene, area, scene_text(scene, T_UI_HALL), phase, false);
    const char *stage = scene_stage(scene);
    seat_floor(scene, rect_take_top(&inside, 1),
               view->speech ? view->speech->kind_name
               : *stage     ? stage
               : view->item ? view->item->title
                            : "");
    struct flow flow = flow_on(scene->grid, inside, 0);
    if (headline_text(scene, &flow) == 0)
        hall_text(scene, &flow);
}

// What is said is read whole, as far as a few lines hold it, below what concerns this seat.
static int said_rows(const struct scene *scene, int cols)
{
    enum { SAID_ROWS = 4 };
    const struct view_speech *speech = scene->view->speech;
    struct flow flow = flow_on(NULL, (struct rect){0, 0, SAID_ROWS, cols}, 0);
    enum style style;
    if (!speech || !*speech->says)
        return 0;
    flow_text(&flow, 0, STYLE_NORMAL, seat_awaited(scene));
    flow_text(&flow, 0, STYLE_NORMAL, seat_own_state(scene, &style));
    flow_text(&flow, 0, STYLE_NORMAL, SAY(scene, T_UI_QUOTED, ARG_S("text", speech->says)));
    return flow.lines < SAID_ROWS ? flow.lines : SAID_ROWS;
}

// The card below keeps its heading and a line.
static int band_rows(const struct scene *scene, struct rect area)
{
    enum { CARD_ROWS_MIN = 3 };
    bool boxed = area.rows >= BAND_ROWS_MIN;
    int least = boxed ? 4 : 1, most = area.rows - CARD_ROWS_MIN;
    struct flow flow =
        flow_on(NULL, (struct rect){0, 0, area.rows, area.cols - (boxed ? 4 : 2)}, 0);
    int told = headline_text(scene, &flow);
    int rows = (boxed ? 3 : 1) + (told > 0 ? told : said_rows(scene, flow.area.cols));
    rows = rows < most ? rows : most;
    return rows > least ? rows : least;
}

// What can be done: its words, and a reason when it cannot be done now. The key is the one the
// tables bind; without a key and without a reason there is nothing to show.
struct deed {
    int action;
    const char *words, *reason;
};

enum { DEEDS_MAX = 12, COLUMNS_MAX = 3 };

static struct deed deed_vote(const struct scene *scene)
{
    const struct view_vote *vote = scene->view->vote;
    bool again = vote && *vote->mine;
    return (struct deed){ACT_BALLOT, scene_text(scene, again ? T_UI_DEED_REVOTE : T_KEY_BALLOT),
                         seat_why(scene, ACT_BALLOT)};
}

// Whose office it is opens, closes and counts votes with the same key.
static struct deed deed_office(const struct scene *scene)
{
    const struct view_vote *vote = scene->view->vote;
    bool counts = view_counts_hands(scene->view);
    bool ballots = counts && vote && vote->count_ballots;
    enum text_key words = ballots                      ? T_UI_PROTOCOL
                          : counts                     ? T_UI_COUNT
                          : !vote                      ? T_KEY_VOTE
                          : scene->view->me->presiding ? T_UI_DEED_CLOSE_VOTE
                                                       : T_UI_COUNT_AGAIN;
    return (struct deed){ACT_BALLOT, scene_text(scene, words), ""};
}

static struct deed possible(const struct scene *scene, int action, enum text_key words)
{
    return (struct deed){action, scene_text(scene, words), seat_why(scene, action)};
}

// What waits for this seat there: a question, a paper to answer or to finish.
static struct deed deed_story(const struct scene *scene)
{
    const struct view *view = scene->view;
    const struct view_paper *paper = view_paper_due(view);
    enum text_key key = !paper                                ? T_UI_DEED_STORY
                        : paper->receives                     ? T_UI_DEED_STORY_REPLY
                        : strcmp(paper->status, "empty") == 0 ? T_UI_DEED_STORY_AWAITED
                                                              : T_UI_DEED_STORY_PAPER;
    if (view_asked(view))
        key = paper && paper->awaited ? T_UI_DEED_STORY_BOTH : T_UI_DEED_STORY_QUESTION;
    return (struct deed){ACT_STORY, scene_text(scene, key), ""};
}

static struct deed plain(const struct scene *scene, int action, enum text_key words)
{
    return (struct deed){action, scene_text(scene, words), ""};
}

static struct deed deed_messages(const struct scene *scene)
{
    struct deed deed = plain(scene, ACT_MESSAGES, T_UI_DEED_MESSAGES);
    if (scene->view->unread > 0)
        deed.words =
            scene_join(scene, SAY(scene, T_UI_UNREAD, ARG_N("n", scene->view->unread)), deed.words);
    return deed;
}

// What this kind of seat may do at all, in the order of use. Returns how many.
static int gather(const struct scene *scene, struct deed deeds[DEEDS_MAX])
{
    const struct view *view = scene->view;
    bool deputy = strcmp(view->me->kind, "deputy") == 0;
    bool live = !view->ended;
    bool keyed = hints_key(scene->hints, ACT_BALLOT);
    bool casts = view->vote && (view->vote->may_vote || view->vote->decide);
    bool leads = keyed && (view_counts_hands(view) || view_closes_vote(view) ||
                           (view->vote && !casts)); // the vote
    int count = 0;
    if (live && deputy && !leads)
        deeds[count++] = deed_vote(scene);
    else if (live)
        deeds[count++] = deed_office(scene);
    if (live)
        deeds[count++] = possible(scene, ACT_ASK, T_UI_DEED_ASK);
    deeds[count++] = plain(scene, ACT_ASK_ORDER, T_UI_DEED_ORDER);
    if (live && deputy)
        deeds[count++] = possible(scene, ACT_AMEND, T_UI_DEED_AMEND);
    deeds[count++] = plain(scene, ACT_TAKE_BACK, T_UI_DEED_TAKE_BACK);
    deeds[count++] = deed_story(scene);
    if (view->unread > 0)
        deeds[count++] = deed_messages(scene);
    deeds[count++] = plain(scene, ACT_WHISPER, T_UI_DEED_WHISPER);
    deeds[count++] = plain(scene, ACT_DEEDS,
                           view_opinion_due(view)             ? T_UI_DEED_OPINION
                           : view->me->present || view->ended ? T_UI_DEED_MORE
                                                              : T_UI_DEED_ARRIVE);
    deeds[count++] = plain(scene, ACT_DEBRIEF, T_KEY_DEBRIEF);
    return count;
}

// Only what a key does now, or what is not possible for a reason.
static int shown(const struct scene *scene, struct deed deeds[DEEDS_MAX])
{
    int count = gather(scene, deeds);
    int kept = 0;
    for (int i = 0; i < count; i++) {
        if (hints_key(scene->hints, deeds[i].action))
            deeds[i].reason = "";
        else if (!*deeds[i].reason)
            continue;
        deeds[kept++] = deeds[i];
    }
    return kept;
}

enum { KEY_COLS = 5 }; // "V·м" and the gap behind it

static const char *deed_words(const struct scene *scene, const struct deed *deed)
{
    bool keyed = hints_key(scene->hints, deed->action);
    return keyed ? deed->words : scene_format(scene, "%s: %s", deed->words, deed->reason);
}

// Its words where those have no room: as the footer has them.
static const char *brief_words(const struct scene *scene, const struct deed *deed)
{
    static const struct {
        int action;
        enum text_key words;
    } rows[] = {
        {ACT_BALLOT, T_KEY_VOTE},       {ACT_ASK, T_KEY_ASK},     {ACT_ASK_ORDER, T_KEY_ORDER},
        {ACT_AMEND, T_KEY_AMEND},       {ACT_STORY, T_KEY_STORY}, {ACT_TAKE_BACK, T_KEY_TAKE_BACK},
        {ACT_WHISPER, T_KEY_WHISPER},   {ACT_DEEDS, T_KEY_DEEDS}, {ACT_DEBRIEF, T_KEY_DEBRIEF},
        {ACT_MESSAGES, T_KEY_MESSAGES},
    };
    struct deed brief = *deed;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].action == deed->action)
            brief.words = scene_text(scene, rows[i].words);
    if (deed->action == ACT_MESSAGES && scene->view->unread > 0)
        brief.words = scene_join(scene, SAY(scene, T_UI_UNREAD, ARG_N("n", scene->view->unread)),
                                 brief.words);
    return deed_words(scene, &brief);
}

static void draw_deed(const struct scene *scene, struct rect at, const struct deed *deed)
{
    uint32_t code = hints_key(scene->hints, deed->action);
    const char *words = deed_words(scene, deed);
    if (utf8_width(words) > at.cols - KEY_COLS)
        words = brief_words(scene, deed);
    if (!code) {
        if (utf8_width(words) <= at.cols - KEY_COLS)
            (void)rect_take_left(&at, KEY_COLS); // where the others have their key
        grid_text(scene->grid, at, ALIGN_LEFT, STYLE_DIM, words);
        return;
    }
    struct buf key = BUF_INIT;
    keymap_label(&key, K_CHAR, code, scene->lang);
    areas_add(scene->areas, at, deed->action);
    grid_run(scene->grid, &at, STYLE_KEY, buf_text(&key));
    (void)rect_take_left(&at, 2);
    grid_text(scene->grid, at, ALIGN_LEFT, STYLE_NORMAL, words);
    buf_free(&key);
}

struct deed_columns {
    struct deed deeds[DEEDS_MAX];
    int count, columns, rows;
    int width[COLUMNS_MAX];
};

// All columns are alike; where one needs more than that, each is as wide as its words, and what is
// left is shared.
static void share_cols(const struct scene *scene, struct deed_columns *to, int cols)
{
    int all = 0, widest = 0;
    for (int c = 0; c < to->columns; c++) {
        int *wide = &to->width[c];
        for (int i = c * to->rows; i < to->count && i < (c + 1) * to->rows; i++) {
            int width = KEY_COLS + utf8_width(deed_words(scene, &to->deeds[i])) + 1;
            *wide = width > *wide ? width : *wide;
        }
        widest = *wide > widest ? *wide : widest;
        all += *wide;
    }
    bool alike = widest <= cols / to->columns || all > cols;
    for (int c = 0; c < to->columns; c++)
        to->width[c] = alike ? cols / to->columns : to->width[c] + (cols - all) / to->columns;
}

// Two columns, or three where the screen is wide. Takes the rows it needs off the end of the area.
static void draw_deeds(const struct scene *scene, struct rect *area)
{
    struct deed_columns of = {.columns = area->cols >= 110 ? COLUMNS_MAX : 2};
    of.count = shown(scene, of.deeds);
    of.rows = (of.count + of.columns - 1) / of.columns;
    struct rect box = rect_take_bottom(area, of.rows + 2);
    struct rect inside = scene_box(scene, box, scene_text(scene, T_UI_DEEDS), "", false);
    share_cols(scene, &of, inside.cols);
    for (int c = 0, col = inside.col; c < of.columns; col += of.width[c++])
        for (int i = c * of.rows; i < of.count && i < (c + 1) * of.rows; i++) {
            struct rect at = {inside.row + i % of.rows, col, 1, of.width[c] - 1};
            draw_deed(scene, at, &of.deeds[i]);
        }
}

// Whoever practises alone is told what the session waits for; others, to hide the card.
static const char *bottom_line(const struct scene *scene)
{
    const struct view *view = scene->view;
    bool first = view->phase && view->phase->index == 1 && view->sitting == SITTING_NONE;
    if (!scene->alone)
        return scene_text(scene, T_UI_SEAT_PRIVATE);
    if (view->ended)
        return "";
    return scene_text(scene, !first               ? T_UI_SOLO_LEADS
                             : !view->me->present ? T_UI_SOLO_REGISTER
                                                  : T_UI_SOLO_BEGINS);
}

struct extent screen_seat(const struct scene *scene, int page, int skip)
{
    const struct view *view = scene->view;
    const struct view_me *me = view->me;
    struct rect area = grid_rect(scene->grid);
    struct rect top = rect_take_top(&area, 1);
    struct rect bottom = rect_take_bottom(&area, SCENE_BOTTOM_ROWS);
    struct extent extent = {0, 0};
    if (!me)
        return extent;
    const char *faction = *me->faction ? SAY(scene, T_UI_QUOTED, ARG_S("text", me->faction)) : "";
    scene_top(scene, top, scene_join(scene, scene_person(scene, me->number, me->name), faction));
    seat_step(scene, &area, true);
    draw_deeds(scene, &area);
    if (area.cols >= WIDE_COLS) {
        draw_hall(scene, rect_take_right(&area, area.cols * 34 / 80));
    } else {
        bool boxed = area.rows >= BAND_ROWS_MIN;
        draw_band(scene, rect_take_top(&area, band_rows(scene, area)), boxed);
    }
    extent = draw_card(scene, area, page, skip);
    scene_bottom(scene, bottom, bottom_line(scene));
    return extent;
}
