// People read one clock, which stands still in pauses and breaks: a session that lasts under an
// hour without them names no hour, on screens, in its papers and its replay, and a moment has the
// same time in all of them.
#include "report/export.h"
#include "report/minutes.h"
#include "report/page.h"
#include "report/replay.h"
#include "unit/agenda_lines.h"
#include "unit/played.h"

static struct scenario *scenario;
static struct host *host;

static void wait_for(int seconds)
{
    struct err err = {.lang = LANG_EN};
    assert_true(host_advance(host, host_now(host) + seconds * 1000LL, &err));
}

// Two hours of pause and break, and a few minutes of session: the note is written at 4:05, the
// vote on the draft closed at 4:09.
static void play_session(void)
{
    static const char *const opening[] = {"facilitator phase.go opening",
                                          "secretary seat.arrive all", "chair sitting.open",
                                          ADOPT_AGENDA, "chair agenda.call housing"};
    for (size_t i = 0; i < sizeof opening / sizeof opening[0]; i++)
        played_say(host, opening[i]);
    wait_for(60);
    played_say(host, "facilitator clock.pause");
    wait_for(3600);
    played_say(host, "facilitator clock.resume");
    played_say(host, "chair floor.give dep-03 debate");
    wait_for(30);
    played_say(host, "chair floor.end");
    played_say(host, "facilitator clock.pause");
    wait_for(3600);
    played_say(host, "facilitator clock.resume");
    while (state_running(played_state(host), host_now(host)) / 1000 < 4 * 60 + 4)
        wait_for(1);
    played_say(host, "facilitator note.add \"look here\"");
    played_say(host, "chair vote.open basis:housing");
    played_say(host, "all vote.cast for");
    wait_for(1);
    played_say(host, "chair vote.close");
    wait_for(10);
    played_say(host, "facilitator clock.pause");
    wait_for(3600);
}

static int set_up(void **unused)
{
    (void)unused;
    scenario = load_or_fail("housing-utilities", 5);
    host = played_open(scenario, (struct host_options){.lang = LANG_EN});
    play_session();
    return 0;
}

static int tear_down(void **unused)
{
    (void)unused;
    host_free(host);
    scenario_free(scenario);
    return 0;
}

static struct journal_data data_of(void)
{
    return (struct journal_data){.plan = (struct plan *)(uintptr_t)scenario_plan(scenario),
                                 .history = *host_history(host)};
}

static char *text_of(struct doc *doc, enum doc_format format)
{
    struct buf out = BUF_INIT;
    doc_write(doc, format, &out);
    doc_free(doc);
    return buf_steal(&out);
}

// Where the chart has the sign of the last vote, of a thousand; the session goes on for ten
// seconds.
static int sign_of_vote(const char *html)
{
    const char *sign = NULL, *end = strstr(html, "</svg>");
    for (const char *at = html; (at = strstr(at, ">▲<")) && at < end; at++)
        sign = at;
    assert_non_null(sign);
    while (strncmp(sign, "x=\"", 3) != 0)
        sign--;
    return atoi(sign + 3);
}

// A time with an hour, such as 1:53:35; the date and time a journal begins is none.
static void names_no_hour(const char *what, const char *text)
{
    for (const char *at = text; *at; at++)
        if (at > text && at[-1] >= '0' && at[-1] <= '9' && at[0] == ':' &&
            strspn(at + 1, "0123456789") == 2 && at[3] == ':' && at[4] >= '0' && at[4] <= '9')
            fail_msg("%s: there is %.60s", what, at - 1);
}

static void holds(const char *what, const char *text, const char *part)
{
    if (!strstr(text, part))
        fail_msg("%s: no \"%s\" in\n%s", what, part, text);
}

static void in_papers(void **unused)
{
    (void)unused;
    static const enum lang langs[] = {LANG_EN};
    struct journal_data data = data_of();
    struct buf replay = BUF_INIT;
    replay_text(data.plan, &data.history, false, LANG_EN, &replay);
    char *page = text_of(page_doc(&data, LANG_EN, false), DOC_PLAIN);
    char *html = text_of(page_doc(&data, LANG_EN, false), DOC_HTML);
    char *minutes = text_of(minutes_doc(&data, langs, 1), DOC_PLAIN);
    names_no_hour("replay", buf_text(&replay));
    names_no_hour("minutes", minutes);
    const char *paused = strstr(page, "Pauses and breaks: 2:00:02");
    holds("debrief", page, "Pauses and breaks: 2:00:02");
    names_no_hour("debrief", paused + strlen("Pauses and breaks: 2:00:02"));
    holds("replay", buf_text(&replay), "4:05");
    holds("debrief", page, "4:05 look here");
    holds("replay", buf_text(&replay), "4:09");
    holds("minutes", minutes, "4:09, ");
    holds("debrief", page, "4:09");
    assert_in_range(sign_of_vote(html), 900, 940);
    free(page);
    free(html);
    free(minutes);
    buf_free(&replay);
}

static void on_screens(void **unused)
{
    (void)unused;
    char *view = played_view(host, "", LANG_EN);
    for (const char *at = view; (at = strstr(at, "\"t\":")); at++)
        assert_true(strtoll(at + 4, NULL, 10) < 3600000);
    holds("console", view, "\"text\":\"look here\",\"t\":245000");
    free(view);
}

static void in_figures(void **unused)
{
    (void)unused;
    struct journal_data data = data_of();
    struct buf out = BUF_INIT;
    export_json(&data, LANG_EN, false, &out);
    for (const char *at = buf_text(&out); (at = strstr(at, "_ms\":")); at++) {
        bool paused = strncmp(at - 6, "paused", 6) == 0;
        assert_true(strtoll(at + 5, NULL, 10) < 3600000 || paused);
    }
    buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(in_papers),
        cmocka_unit_test(on_screens),
        cmocka_unit_test(in_figures),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
