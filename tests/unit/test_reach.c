// Lists of any length on every screen: empty, one entry, a page, one more than a page, sixty. Each
// entry is reached, what is cut says so, no page is empty, nothing touches what it does not belong
// to.
#include "ui/desk.h"

#include "base/mem.h"
#include "base/utf8.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { MOST = 60, TURN_MS = 12000, STEPS = 400 };

// How one comes from one entry to the next.
enum walk {
    STILL, // not at all: how many more there are is told
    ROWS,
    PANEL, // the same, where there is room for a panel of it
    PAGE,
    TURN, // from side to side, below the one before it
    TIME, // the hall's pages turn by themselves
};

// In an entry "#" is its number, "@" its words, "&" fewer of them, "%" a word that stands beside
// them.
struct list {
    const char *name;
    enum view_role role;
    const char *before, *entry, *after; // members of a view, or a message of its own
    const char *keys;                   // that lead to it; NULL: sessions to choose from
    enum walk walk;
};

#define OPEN "\"sitting\":\"open\","
#define ME                                                                                         \
    "\"me\":{\"seat\":\"s1\",\"number\":1,\"name\":\"Н.\",\"present\":true,\"kind\":\"deputy\","  \
    "\"faction\":\"Б\",\"faction_id\":\"f\"},"
#define ENDED "\"ended\":true,\"sitting\":\"closed\","
#define FORM                                                                                       \
    OPEN ME                                                                                        \
        "\"may\":[{\"line\":\"amend.table d delete c\"}],\"draft\":{\"id\":\"d\",\"title\":\"D\","
#define SHOWN(part) ENDED "\"stage\":{\"since\":1000000,\"section\":\"" part "\"},\"debrief\":{"
#define ASKED "\"stage\":{\"asked\":\"q\",\"since\":1000000},"

static const struct list lists[] = {
    {"agenda", ROLE_FACILITATOR, OPEN "\"phases\":[{\"id\":\"a\",\"title\":\"A\"}],\"agenda\":[",
     "{\"id\":\"i#\",\"number\":#,\"title\":\"@\",\"state\":\"current\"}", "]", "", STILL},
    {"phases", ROLE_FACILITATOR, OPEN "\"phases\":[",
     "{\"id\":\"p#\",\"title\":\"@\",\"state\":\"next\",\"minutes\":5}", "]", "", STILL},
    {"queue", ROLE_FACILITATOR, OPEN "\"queue\":[",
     "{\"seat\":\"s#\",\"number\":#,\"name\":\"@\",\"short\":\"@\",\"kind\":\"debate\","
     "\"kind_name\":\"%\"}",
     "]", "<Tab>", ROWS},
    {"injects", ROLE_FACILITATOR, OPEN "\"injects\":[",
     "{\"id\":\"n#\",\"title\":\"@\",\"text\":\"T\",\"to_name\":\"x\",\"state\":\"waiting\"}", "]",
     "f", ROWS},
    {"log", ROLE_FACILITATOR, OPEN "\"log\":[", "{\"t\":#000,\"text\":\"@\"}", "]", "<Tab>", PANEL},
    {"steps", ROLE_FACILITATOR, OPEN "\"steps\":[",
     "{\"line\":\"facilitator note #\",\"text\":\"@\"}", "]", "s", ROWS},
    {"votes", ROLE_FACILITATOR, OPEN "\"votes\":[",
     "{\"line\":\"chair vote.open d#\",\"text\":\"@\"}", "]", "v", ROWS},
    {"notes", ROLE_FACILITATOR, OPEN "\"notes\":[", "{\"t\":#000,\"text\":\"@\"}", "]", "", STILL},
    {"terminals", ROLE_FACILITATOR, OPEN "\"terminals\":[",
     "{\"id\":#,\"role\":\"seat\",\"seat\":\"s#\",\"short\":\"@\",\"lang\":\"kk\",\"rows\":24,"
     "\"cols\":80}",
     "]", "j", ROWS},
    {"cast", ROLE_FACILITATOR, OPEN "\"seats\":[",
     "{\"id\":\"s#\",\"number\":#,\"name\":\"@\",\"short\":\"@\",\"role\":\"%\",\"kind\":"
     "\"deputy\",\"person\":\"%\"}",
     "]", "c", ROWS},
    {"gate", ROLE_SEAT, OPEN "\"seats\":[",
     "{\"id\":\"s#\",\"number\":#,\"name\":\"@\",\"short\":\"@\",\"role\":\"%\",\"kind\":"
     "\"deputy\"}",
     "]", "", ROWS},
    {"papers", ROLE_FACILITATOR, OPEN "\"papers\":[",
     "{\"id\":\"p#\",\"title\":\"@\",\"status\":\"draft\",\"status_name\":\"%\"}", "]", "i", ROWS},
    {"questions", ROLE_FACILITATOR, OPEN "\"questions\":[",
     "{\"id\":\"q#\",\"title\":\"@\",\"status\":\"open\",\"asked\":9}", "]", "i", ROWS},
    {"terms", ROLE_FACILITATOR, OPEN "\"calendar\":{\"date\":\"1\",\"deadlines\":[",
     "{\"id\":\"d#\",\"title\":\"@\",\"status\":\"met\",\"status_name\":\"%\"}", "]}", "i", ROWS},
    {"map", ROLE_FACILITATOR, OPEN "\"map\":{\"marks\":3,\"remarks\":[",
     "{\"id\":\"r#\",\"kind\":\"problem\",\"kind_name\":\"P\",\"text\":\"@\",\"marks\":3}", "]}",
     "i", ROWS},
    {"meeting", ROLE_FACILITATOR, OPEN "\"meeting\":{\"title\":\"M\",\"step\":0,\"steps\":[",
     "{\"id\":\"m#\",\"title\":\"@\",\"text\":\"T\"}", "]}", "i", ROWS},
    {"said", ROLE_FACILITATOR, OPEN "\"said\":[",
     "{\"t\":#000,\"n\":#,\"from\":\"F\",\"title\":\"T\",\"text\":\"@\"}", "]", "h", PAGE},
    {"debrief-people", ROLE_FACILITATOR, ENDED "\"debrief\":{\"people\":[",
     "{\"number\":#,\"short\":\"@\",\"speaking\":#000}", "]}", "d", PAGE},
    {"debrief-votes", ROLE_FACILITATOR, ENDED "\"debrief\":{\"votes\":[",
     "{\"title\":\"@\",\"result_text\":\"%\",\"result\":\"adopted\"}", "]}", "d", PAGE},
    {"debrief-course", ROLE_FACILITATOR, ENDED "\"debrief\":{\"course\":[", "\"– @\"", "]}", "d",
     PAGE},
    {"debrief-goals", ROLE_FACILITATOR, ENDED "\"debrief\":{\"goals\":[",
     "{\"seat\":\"s#\",\"short\":\"S\",\"text\":\"@\",\"points\":10}", "]}", "d", PAGE},
    {"debrief-refusals", ROLE_FACILITATOR, ENDED "\"debrief\":{\"refusals\":[",
     "{\"law\":\"%\",\"text\":\"@\",\"who\":\"%\",\"count\":#}", "]}", "d", PAGE},
    {"debrief-notes", ROLE_FACILITATOR, ENDED "\"debrief\":{\"notes\":[",
     "{\"t\":#000,\"text\":\"@\"}", "]}", "d", PAGE},
    {"debrief-whispers", ROLE_FACILITATOR, ENDED "\"debrief\":{\"whispers\":[",
     "{\"from\":\"F\",\"to\":\"%\",\"text\":\"@\"}", "]}", "d", PAGE},
    {"debrief-order", ROLE_FACILITATOR, ENDED "\"debrief\":{\"order\":[", "\"@\"", "]}", "d", PAGE},
    {"debrief-factions", ROLE_FACILITATOR, ENDED "\"debrief\":{\"factions\":[",
     "{\"name\":\"@\",\"members\":#,\"speaking\":#000}", "]}", "d", PAGE},
    {"debrief-injects", ROLE_FACILITATOR, ENDED "\"debrief\":{\"injects\":[",
     "{\"id\":\"n#\",\"title\":\"@\",\"state\":\"skipped\"}", "]}", "d", PAGE},
    {"debrief-questions", ROLE_FACILITATOR, ENDED "\"debrief\":{\"questions\":[",
     "{\"title\":\"T\",\"text\":\"@\"}", "]}", "d", PAGE},

    {"messages", ROLE_SEAT, OPEN ME "\"messages\":[",
     "{\"id\":\"m#\",\"title\":\"T\",\"text\":\"@\",\"t\":#000}", "]", "m", PAGE},
    {"whisper", ROLE_SEAT, OPEN ME "\"seats\":[",
     "{\"id\":\"t#\",\"number\":#,\"name\":\"@\",\"short\":\"@\",\"role\":\"%\",\"present\":true}",
     "]", "w", ROWS},
    {"ties", ROLE_SEAT, OPEN ME "\"card\":{\"ties\":[",
     "{\"seat\":\"t#\",\"name\":\"T\",\"text\":\"@\"}", "]}", "<Tab>", PAGE},
    {"goals", ROLE_SEAT, OPEN ME "\"card\":{\"goals\":[",
     "{\"seat\":\"s1\",\"text\":\"@\",\"points\":10}", "]}", "<Tab>", PAGE},
    {"candidates", ROLE_SEAT,
     OPEN ME
     "\"vote\":{\"title\":\"V\",\"status\":\"open\",\"method\":\"secret\",\"may_vote\":true,"
     "\"candidates\":[",
     "{\"seat\":\"t#\",\"name\":\"@\"}", "]}", "v", ROWS},
    {"seat-papers", ROLE_SEAT, OPEN ME "\"papers\":[",
     "{\"id\":\"p#\",\"title\":\"@\",\"status\":\"draft\",\"status_name\":\"%\"}", "]", "i", ROWS},
    {"seat-scores", ROLE_SEAT, OPEN ME "\"scores\":[",
     "{\"title\":\"@\",\"text\":\"T\",\"known\":true,\"points\":#,\"most\":60}", "]", "i", ROWS},
    {"seat-draft", ROLE_SEAT, OPEN ME "\"draft\":{\"title\":\"D\",\"clauses\":[",
     "{\"id\":\"c#\",\"number\":#,\"text\":\"@\"}", "]}", "<Tab><Tab>", PAGE},
    {"seat-said", ROLE_SEAT, OPEN ME "\"said\":[",
     "{\"t\":#000,\"n\":#,\"from\":\"F\",\"title\":\"T\",\"text\":\"@\"}", "]", "h", PAGE},

    {"undo", ROLE_FACILITATOR, OPEN "\"undos\":[",
     "{\"line\":\"rewind #\",\"text\":\"@\",\"loss\":\"%\",\"others\":true}", "]", "u", ROWS},
    {"talks", ROLE_SEAT, OPEN ME "\"talks\":[", "{\"id\":\"t#\",\"title\":\"@\",\"mine\":true}",
     "]", "s\n", ROWS},
    {"terms", ROLE_SEAT,
     OPEN ME "\"talks\":[{\"id\":\"t\",\"title\":\"T\",\"mine\":true,\"terms\":[",
     "{\"id\":\"m#\",\"title\":\"@\",\"value\":\"1\",\"words\":\"%\"}", "]}]", "s\n\n", ROWS},
    {"help-verbs", ROLE_FACILITATOR, "{\"type\":\"words\",\"verbs\":[",
     "{\"name\":\"note\",\"synopsis\":\"\",\"help\":\"@\"}", "]}", "?", PAGE},
    {"help-pages", ROLE_FACILITATOR, "{\"type\":\"words\",\"pages\":[",
     "{\"section\":\"guide\",\"title\":\"@\",\"text\":\"T\"}", "]}", "?", PAGE},
    {"help-rules", ROLE_SEAT, "{\"type\":\"words\",\"pages\":[",
     "{\"section\":\"rules\",\"title\":\"T\",\"text\":\"#. @\"}", "]}", "?", PAGE},
    {"sessions", ROLE_SEAT, "", "@", "", NULL, ROWS},
    {"form-clauses", ROLE_SEAT, FORM "\"clauses\":[", "{\"id\":\"c#\",\"number\":#,\"text\":\"@\"}",
     "]}", "p", TURN},
    {"form-prepared", ROLE_SEAT,
     FORM "\"clauses\":[{\"id\":\"c\",\"number\":1,\"text\":\"C\"}]},\"card\":{\"prepared\":[",
     "{\"id\":\"p#\",\"draft\":\"d\",\"title\":\"@\",\"text\":\"T\"}", "]}", "p", TURN},

    {"hall-agenda", ROLE_DISPLAY, OPEN "\"stage\":{\"since\":1000000},\"agenda\":[",
     "{\"id\":\"i#\",\"number\":#,\"title\":\"@\",\"state\":\"accepted\"}", "]", "", TIME},
    {"hall-map", ROLE_DISPLAY,
     OPEN "\"stage\":{\"since\":1000000},\"meeting\":{\"called\":\"C\",\"step\":-1},\"map\":{"
          "\"marks\":3,\"remarks\":[",
     "{\"id\":\"r#\",\"kind\":\"problem\",\"text\":\"@\",\"marks\":#}", "]}", "", TIME},
    {"hall-question", ROLE_DISPLAY,
     OPEN ASKED "\"questions\":[{\"id\":\"q\",\"title\":\"Q\",\"status\":\"open\",\"asked\":9,"
                "\"choices\":[",
     "{\"id\":\"c#\",\"text\":\"@\"}", "]}]", "", TIME},
    {"hall-answers", ROLE_DISPLAY,
     OPEN "\"stage\":{\"answered\":\"q\",\"since\":1000000,\"answers_until\":900000000},"
          "\"questions\":[{\"id\":\"q\",\"title\":\"Q\",\"status\":\"closed\",\"counted\":true,"
          "\"answers\":9,\"asked\":9,\"choices\":[",
     "{\"id\":\"c#\",\"text\":\"@\",\"count\":1}", "]}]", "", TIME},
    {"hall-message", ROLE_DISPLAY,
     OPEN "\"stage\":{\"since\":1000000,\"told_until\":900000000},\"messages\":[{\"id\":\"m\","
          "\"title\":\"T\",\"text\":\"",
     " @\\n\\n", "\"}]", "", TIME},
    {"hall-groups", ROLE_DISPLAY,
     OPEN "\"stage\":{\"since\":1000000},\"groups\":{\"title\":\"G\",\"groups\":[",
     "{\"id\":\"g#\",\"title\":\"T\",\"members\":\"@\"}", "]}", "", TIME},
    {"hall-terms", ROLE_DISPLAY,
     "\"sitting\":\"closed\",\"stage\":{\"since\":1000000,\"between\":true},"
     "\"phase\":{\"index\":1,\"title\":\"P\"},\"calendar\":{\"date\":\"1\",\"deadlines\":[",
     "{\"id\":\"d#\",\"title\":\"@\",\"status\":\"running\",\"status_name\":\"%\"}", "]}", "",
     TIME},
    {"hall-end-votes", ROLE_DISPLAY, SHOWN("results") "\"votes\":[",
     "{\"title\":\"@\",\"result_text\":\"%\",\"result\":\"adopted\"}", "]}", "", TIME},
    {"hall-end-floor", ROLE_DISPLAY, SHOWN("floor") "\"people\":[",
     "{\"number\":#,\"short\":\"@\",\"speaking\":#000}", "]}", "", TIME},
    {"hall-end-decision", ROLE_DISPLAY, SHOWN("decision") "\"decision\":[", "\"@\"", "]}", "",
     TIME},
    {"hall-end-questions", ROLE_DISPLAY, SHOWN("answers") "\"lasted\":1},\"questions\":[",
     "{\"id\":\"q#\",\"title\":\"@\",\"status\":\"closed\",\"counted\":true,\"answers\":3,"
     "\"choices\":[{\"id\":\"a\",\"text\":\"A\",\"count\":3}]}",
     "]", "", TIME},
    {"hall-end-talk", ROLE_DISPLAY, SHOWN("talk") "\"questions\":[",
     "{\"title\":\"T\",\"text\":\"@\"}", "]}", "", TIME},
};
enum { LISTS = sizeof lists / sizeof lists[0] };

static const char beside[] = "қасында";

static void put_entry(struct buf *out, const char *entry, int number)
{
    for (; *entry; entry++) {
        if (*entry == '#')
            buf_printf(out, "%d", number);
        else if (*entry == '%')
            buf_put(out, beside);
        else if (*entry == '&')
            buf_printf(out, "нач%02d %02dкон", number, number);
        else if (*entry == '@')
            buf_printf(out,
                       "нач%02d Коммуналдықшаруашылықтарыңыздағылардың 漢字漢字漢字漢字漢字漢字漢 "
                       "қызметтер %02dкон",
                       number, number);
        else
            buf_char(out, *entry);
    }
}

static struct desk *desk_at_sessions(const struct list *list, int count)
{
    struct desk_session sessions[MOST];
    struct buf names[MOST];
    struct desk *desk =
        desk_new(&(struct desk_setup){.role = list->role, .lang = LANG_KK, .theme = THEME_DARK});
    for (int i = 0; i < count; i++) {
        names[i] = (struct buf)BUF_INIT;
        put_entry(&names[i], list->entry, i + 1);
        sessions[i] = (struct desk_session){buf_text(&names[i]), buf_text(&names[i]), ""};
    }
    desk_offer(desk, sessions, count);
    for (int i = 0; i < count; i++)
        buf_free(&names[i]);
    return desk;
}

static struct desk *desk_with(const struct list *list, int count)
{
    static const char *const roles[] = {
        [ROLE_FACILITATOR] = "facilitator", [ROLE_DISPLAY] = "display", [ROLE_SEAT] = "seat"};
    struct desk *desk =
        desk_new(&(struct desk_setup){.role = list->role, .lang = LANG_KK, .theme = THEME_DARK});
    struct buf view = BUF_INIT;
    bool whole = *list->before == '{';
    desk_connected(desk, 0);
    buf_printf(&view,
               "{\"type\":\"view\",\"role\":\"%s\",\"title\":\"A\",\"place\":\"B\","
               "\"clock\":{\"now\":500000,\"session\":1000000}%s%s",
               roles[list->role], whole ? "" : ",", whole ? "}" : list->before);
    if (whole) {
        desk_receive(desk, buf_text(&view), 0);
        buf_reset(&view);
        buf_put(&view, list->before);
    }
    for (int i = 1; i <= count; i++) {
        buf_put(&view, i > 1 ? "," : "");
        put_entry(&view, list->entry, i);
    }
    buf_printf(&view, whole ? "%s" : "%s}", list->after);
    desk_receive(desk, buf_text(&view), 0);
    buf_free(&view);
    return desk;
}

static void press(struct desk *desk, enum key_kind kind, uint32_t code)
{
    desk_key(desk, &(struct key){.kind = kind, .code = code}, 0);
}

static void type(struct desk *desk, const char *keys)
{
    for (; *keys; keys++) {
        if (strncmp(keys, "<Tab>", 5) != 0) {
            press(desk, *keys == '\n' ? K_ENTER : K_CHAR, (uint32_t)(unsigned char)*keys);
            continue;
        }
        press(desk, K_TAB, 0);
        keys += 4;
    }
}

// What was seen of a list on a walk through it.
struct seen {
    const struct list *list;
    int rows, cols, count;
    bool begins[MOST + 1], ends[MOST + 1], told[MOST + 1]; // told: cut, and that is seen
    bool more; // the first picture told that there are more
    int first; // entries on the first picture
    char *picture;
};

static int faults;

static void blame(const struct seen *seen, const char *what, int entry)
{
    (void)fprintf(stderr, "%s, %d entries at %dx%d: %s %d; the picture:\n%s\n", seen->list->name,
                  seen->count, seen->cols, seen->rows, what, entry, seen->picture);
    faults++;
}

static bool stands_free(const char *begin, const char *at, size_t len)
{
    static const char *const before[] = {" ", "«", "│", "║", "▲", "\n"};
    bool free_before = at == begin;
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++) {
        size_t size = strlen(before[i]);
        free_before = free_before ||
                      ((size_t)(at - begin) >= size && memcmp(at - size, before[i], size) == 0);
    }
    return free_before && !isalnum((unsigned char)at[len]) && strncmp(at + len, "қ", 2) != 0;
}

static const char *find(const struct seen *seen, bool end, int entry)
{
    char word[16];
    (void)snprintf(word, sizeof word, "%s%02d%s", end ? "" : "нач", entry, end ? "кон" : "");
    const char *at = strstr(seen->picture, word);
    if (at && !stands_free(seen->picture, at, strlen(word)))
        blame(seen, "glued to its neighbour:", entry);
    return at;
}

// The row of a picture in which an entry begins, and the two below it, tell that it is cut.
static bool tells_cut(const char *at)
{
    const char *end = at;
    for (int i = 0; i < 3 && end; i++)
        end = strchr(end + 1, '\n');
    const char *sign = strstr(at, "…");
    return sign && (!end || sign < end);
}

static bool tells_more(const char *picture)
{
    static const char *const signs[] = {"▼", "▲", "тағы", "+", "1/", "жалғасы", "барлығы"};
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (strstr(picture, signs[i]))
            return true;
    return false;
}

static void look(struct seen *seen, struct desk *desk, struct grid *grid, int64_t at)
{
    struct buf out = BUF_INIT;
    int pieces = 0;
    grid_reset(grid, seen->rows, seen->cols);
    desk_draw(desk, grid, at);
    grid_dump(&out, grid, false);
    free(seen->picture);
    seen->picture = buf_steal(&out);
    for (const char *word = seen->picture; (word = strstr(word, beside)); word += strlen(beside))
        if (!stands_free(seen->picture, word, strlen(beside)))
            blame(seen, "glued to its label: the value, row", seen->rows);
    for (int i = 1; i <= seen->count; i++) {
        const char *begin = find(seen, false, i), *end = find(seen, true, i);
        pieces += begin || end;
        seen->begins[i] = seen->begins[i] || begin;
        seen->ends[i] = seen->ends[i] || end;
        seen->told[i] = seen->told[i] || (begin && tells_cut(begin));
    }
    if (seen->count > 0 && seen->list->walk == TIME && pieces == 0 &&
        !strstr(seen->picture, "漢") && !strstr(seen->picture, "Коммуналдық"))
        blame(seen, "an empty page, at second", (int)(at / 1000));
    seen->first = seen->first < 0 ? pieces : seen->first;
}

static void walk(struct seen *seen, struct desk *desk, struct grid *grid)
{
    enum walk by = seen->list->walk;
    look(seen, desk, grid, 0);
    seen->more = tells_more(seen->picture);
    int steps = by == STILL                 ? 0
                : by == ROWS || by == PANEL ? 4 * seen->count
                : by == TURN                ? 4 * (seen->count + 1)
                                            : STEPS;
    char *before = NULL, *first = mem_text(seen->picture);
    for (int i = 1; i <= steps; i++) {
        free(before);
        before = mem_text(seen->picture);
        if (by == TURN)
            press(desk, i % (seen->count + 1) == 0 ? K_DOWN : K_RIGHT, 0);
        else if (by != TIME)
            press(desk, by == PAGE ? K_PGDN : i <= seen->count ? K_UP : K_DOWN, 0);
        look(seen, desk, grid, by == TIME ? (int64_t)i * TURN_MS : 0);
        if (strcmp(by == TIME ? first : before, seen->picture) == 0 && by != ROWS && by != PANEL &&
            by != TURN)
            break; // the end, or the first page again
    }
    free(before);
    free(first);
}

static void judge(const struct seen *seen)
{
    enum walk by = seen->list->walk;
    bool all = true;
    for (int i = 1; i <= seen->count; i++) {
        all = all && seen->begins[i];
        if (!seen->begins[i] && (by == PANEL ? seen->first > 0 : by != STILL))
            blame(seen, "never reached:", i);
        if (seen->begins[i] && !seen->ends[i] && !seen->told[i])
            blame(seen, "cut without a sign:", i);
    }
    if (!all && seen->first > 0 && !seen->more)
        blame(seen, "no word of how many more than", seen->first);
    if (seen->first > 0 && seen->first < seen->count && !seen->more)
        blame(seen, "no word on the first page of how many more than", seen->first);
}

// Returns how many entries there are on its first picture.
static int check(const struct list *list, int rows, int cols, int count)
{
    struct seen seen = {.list = list, .rows = rows, .cols = cols, .count = count, .first = -1};
    struct desk *desk = list->keys ? desk_with(list, count) : desk_at_sessions(list, count);
    struct grid *grid = grid_new(rows, cols);
    desk_draw(desk, grid, 0);
    type(desk, list->keys ? list->keys : "");
    walk(&seen, desk, grid);
    judge(&seen);
    grid_free(grid);
    desk_free(desk);
    free(seen.picture);
    return seen.first;
}

static void test_lists(void **state)
{
    (void)state;
    faults = 0;
    static const int sizes[][2] = {{16, 60}, {24, 80}, {40, 120}};
    const char *only = getenv("ONLY");
    for (int i = 0; i < LISTS; i++) {
        if (only && strcmp(only, lists[i].name) != 0)
            continue;
        for (size_t s = 0; s < sizeof sizes / sizeof sizes[0]; s++) {
            int rows = sizes[s][0], cols = sizes[s][1];
            int page = check(&lists[i], rows, cols, MOST);
            page = page < MOST ? page : MOST - 1;
            const int counts[] = {0, 1, page, page + 1};
            for (size_t c = 0; c < sizeof counts / sizeof counts[0]; c++)
                (void)check(&lists[i], rows, cols, counts[c]);
        }
    }
    assert_int_equal(faults, 0);
}

// So many that they would turn for minutes in big letters.
static void test_many_problems(void **state)
{
    (void)state;
    static const struct list map = {
        "short-map",
        ROLE_DISPLAY,
        OPEN "\"stage\":{\"since\":1000000},\"meeting\":{\"called\":\"C\",\"step\":-1},\"map\":{"
             "\"marks\":3,\"remarks\":[",
        "{\"id\":\"r#\",\"kind\":\"problem\",\"text\":\"&\",\"marks\":#}",
        "]}",
        "",
        TIME};
    faults = 0;
    (void)check(&map, 40, 120, 13);
    (void)check(&map, 60, 200, MOST);
    assert_int_equal(faults, 0);
}

// The words of whoever speaks are read whole on the hall's screen, however long they are.
static void test_words_of_a_speech(void **state)
{
    (void)state;
    struct seen seen = {.rows = 24, .cols = 80, .count = 1, .first = -1};
    struct grid *grid = grid_new(24, 80);
    faults = 0;
    for (int len = 1; len < 120; len++) {
        struct buf before = BUF_INIT;
        buf_put(&before, OPEN "\"stage\":{\"since\":1000000},\"speech\":{\"name\":\"N\","
                              "\"limit\":60000,\"says\":\"нач01");
        for (int i = 0; i < len; i++)
            buf_put(&before, i % 6 == 0 ? " " : "ғ");
        buf_put(&before, " 01кон\"}");
        struct list list = {"speech", ROLE_DISPLAY, buf_text(&before), "", "", "", TIME};
        struct desk *desk = desk_with(&list, 0);
        seen.list = &list;
        seen.ends[1] = false;
        look(&seen, desk, grid, 0);
        if (!seen.ends[1])
            blame(&seen, "words cut: so many letters,", len);
        desk_free(desk);
        buf_free(&before);
    }
    grid_free(grid);
    free(seen.picture);
    assert_int_equal(faults, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lists),
        cmocka_unit_test(test_many_problems),
        cmocka_unit_test(test_words_of_a_speech),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
