// What is typed in a form: none loses it when it is refused, each closes when it is accepted, and
// nothing is sent twice.
#include "ui/desk_parts.h"

#include "desk_look.h"
#include "net/frame.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define SEAT                                                                                       \
    "{\"type\":\"view\",\"role\":\"seat\",\"sitting\":\"open\",\"checked\":true,"                  \
    "\"clock\":{\"runs\":true},\"item\":{\"id\":\"i1\",\"title\":\"I\"},"                          \
    "\"seats\":[{\"id\":\"akim\",\"number\":1,\"name\":\"A\"},"                                    \
    "{\"id\":\"dep-02\",\"number\":2,\"name\":\"B\",\"kind\":\"deputy\"}],"
#define ME(kind, more)                                                                             \
    "\"me\":{\"seat\":\"akim\",\"number\":1,\"present\":true,\"kind\":\"" kind "\"" more "}"
#define CONSOLE                                                                                    \
    "{\"type\":\"view\",\"role\":\"facilitator\",\"sitting\":\"open\",\"checked\":true,"           \
    "\"clock\":{\"runs\":true},\"seats\":[{\"id\":\"akim\",\"number\":1,\"name\":\"A\"}],"
#define PAPER(does)                                                                                \
    "\"papers\":[{\"id\":\"p\",\"title\":\"P\",\"status\":\"submitted\"," does                     \
    ",\"parts\":[{\"id\":\"a\",\"title\":\"Part\",\"text\":\"\"" // and what is due
#define DRAFT                                                                                      \
    "\"draft\":{\"id\":\"d\",\"title\":\"D\",\"clauses\":[{\"id\":\"c\",\"number\":1,"             \
    "\"text\":\"T\"}]},\"may\":[{\"line\":\"amend.table d kind=insert clause=c text=words\"}]"

// "\n" is Enter, "\t" Tab, ">" the right arrow; what is typed begins with "words".
static const struct form {
    const char *name, *view, *opens, *typed, *says;
    enum screen screen;
} forms[] = {
    {"whisper", SEAT ME("akim", "") "}", "w2\n", "words", "talk.whisper", SCREEN_PROMPT},
    {"note", SEAT ME("akim", "") "}", "z", "words", "note.add", SCREEN_PROMPT},
    {"announcement", SEAT ME("guest", ",\"secretary\":true") "}", "sb\n", "words", "talk.announce",
     SCREEN_PROMPT},
    {"conflict", SEAT ME("deputy", "") ",\"may\":[{\"line\":\"seat.recuse i1 reason=words\"}]}",
     "sa\n", "words", "seat.recuse", SCREEN_PROMPT},
    {"part", SEAT ME("akim", "") "," PAPER("\"writes\":true") "}]}]}", "i\n1\n", "words",
     "paper.fill p a", SCREEN_PROMPT},
    {"reply", SEAT ME("akim", "") "," PAPER("\"receives\":true") ",\"reply_due\":true}]}]}",
     "i\n1\n", "words", "paper.reply p a", SCREEN_PROMPT},
    {"answer", SEAT ME("akim", "") "," PAPER("\"receives\":true") "}]}]}", "i\n1\n", "words",
     "paper.answer p", SCREEN_PROMPT},
    {"return", SEAT ME("akim", "") "," PAPER("\"receives\":true") "}]}]}", "i\n2\n", "words",
     "paper.reject p", SCREEN_PROMPT},
    {"remark", SEAT ME("akim", "") ",\"map\":{\"takes\":true,\"marks\":3}}", "i\n1\n", "words",
     "remark.add", SCREEN_PROMPT},
    {"opinion",
     SEAT ME("deputy", "") ",\"may\":[{\"line\":\"opinion.give c d amendments words\","
                           "\"text\":\"O\"}]}",
     "so\n1\n", "words", "opinion.give c d amendments", SCREEN_PROMPT},
    {"amendment", SEAT ME("deputy", "") "," DRAFT "}", "p\t>\t\t", "words\t", "amend.table d",
     SCREEN_AMEND},
    {"count",
     SEAT ME("guest", ",\"secretary\":true") ",\"vote\":{\"id\":\"v\",\"method\":\"hands\"}}", "v",
     "7 3 0", "vote.count", SCREEN_PROMPT},
    {"console: announcement", CONSOLE "\"ended\":false}", "w", "words", "talk.announce",
     SCREEN_PROMPT},
    {"console: note", CONSOLE "\"ended\":false}", "z", "words", "note.add", SCREEN_PROMPT},
};

static void keys(struct desk *desk, const char *text)
{
    for (; *text; text++) {
        struct key key = {.kind = *text == '\n'   ? K_ENTER
                                  : *text == '\t' ? K_TAB
                                  : *text == '>'  ? K_RIGHT
                                                  : K_CHAR,
                          .code = (unsigned char)*text};
        desk_key(desk, &key, 1000);
    }
}

static void answer(struct desk *desk, bool accepted)
{
    char text[128];
    (void)snprintf(text, sizeof text,
                   "{\"type\":\"result\",\"tag\":%d,\"ok\":%s,\"text\":\"Not so\"}", desk->tag,
                   accepted ? "true" : "false");
    desk_receive(desk, text, 1000);
}

// The list behind S has the rows of the moment: a letter stands for the words of one.
static void open_form(struct desk *desk, const char *opens)
{
    static const struct {
        char letter;
        enum text_key words;
    } rows[] = {{'a', T_UI_DEED_RECUSE}, {'b', T_UI_DEED_ANNOUNCE}, {'o', T_UI_DEED_OPINE}};
    if (*opens != 's') {
        keys(desk, opens);
        return;
    }
    keys(desk, "s");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (int at = 0; rows[i].letter == opens[1] && at < desk->pick.count; at++)
            if (strcmp(desk->pick.rows[at].text, text_get(LANG_EN, rows[i].words)) == 0)
                desk->pick.at = at;
    keys(desk, opens + 2);
}

static void try_form(const struct form *form)
{
    bool console = strstr(form->view, "facilitator") != NULL;
    bool counts = strcmp(form->says, "vote.count") == 0;
    struct desk *desk = desk_new(
        &(struct desk_setup){.role = console ? ROLE_FACILITATOR : ROLE_SEAT, .lang = LANG_EN});
    desk_connected(desk, 0);
    desk_receive(desk, form->view, 1000);
    buf_reset(desk_out(desk));
    open_form(desk, form->opens);
    if (desk_top(desk) != form->screen)
        fail_msg("%s: the form does not open", form->name);
    keys(desk, counts ? "7 3 0" : form->typed);
    const char *typed = counts ? "7 3 0" : "words";
    keys(desk, "\n\n");
    if (desk_said(desk, form->says) != 1)
        fail_msg("%s: not sent once", form->name);
    answer(desk, false);
    if (!desk_shows(desk, 30, 100, typed) || !desk_shows(desk, 30, 100, "Not so"))
        fail_msg("%s: refused, and what was typed is lost", form->name);
    keys(desk, "\n");
    if (desk_said(desk, form->says) != 1)
        fail_msg("%s: cannot be sent again", form->name);
    answer(desk, true);
    if (desk_top(desk) == form->screen)
        fail_msg("%s: accepted, and still open", form->name);
    desk_free(desk);
}

static void a_refused_form_keeps_its_text(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
        try_form(&forms[i]);
}

// A form that says nothing yet begins with what the clause is amended by, whatever was chosen the
// last time; words that were not sent stay where they were written.
static void an_empty_form_begins_anew(void **state)
{
    static const char figures[] = SEAT ME(
        "deputy", "") ",\"draft\":{\"id\":\"d\",\"clauses\":[{\"id\":\"c\",\"number\":1,"
                      "\"fields\":[{\"name\":\"sum\",\"value\":5}]},"
                      "{\"id\":\"e\",\"number\":2}]},"
                      "\"may\":[{\"line\":\"amend.table d kind=set clause=c field=sum value=1\"}]}";
    (void)state;
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = LANG_EN});
    desk_connected(desk, 0);
    desk_receive(desk, figures, 1000);
    keys(desk, "p");
    assert_int_equal(desk->amend.kind, AMEND_SET);
    keys(desk, "\t>>\t>");
    assert_int_equal(desk->amend.kind, AMEND_INSERT);
    desk_key(desk, &(struct key){.kind = K_ESC}, 1000);
    keys(desk, "p");
    assert_int_equal(desk->amend.kind, AMEND_SET);
    assert_int_equal(desk->amend.clause, 0);
    keys(desk, "\t>>\t>\twords");
    desk_key(desk, &(struct key){.kind = K_ESC}, 1000);
    keys(desk, "p");
    assert_int_equal(desk->amend.kind, AMEND_INSERT);
    assert_int_equal(desk->amend.clause, 1);
    desk_free(desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_refused_form_keeps_its_text),
        cmocka_unit_test(an_empty_form_begins_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
