// What the last line of a seat tells belongs to a matter: it goes when the hall comes to another
// one or goes back, and not before.
#include "ui/desk_parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#define VIEW                                                                                       \
    "{\"type\":\"view\",\"role\":\"seat\",\"clock\":{\"now\":5000,\"runs\":true},"                 \
    "\"me\":{\"seat\":\"dep-02\",\"number\":2,\"kind\":\"deputy\",\"present\":true},"
#define AT(record) "\"record\":" record ",\"sitting\":\"open\","
#define ITEM(id) "\"item\":{\"id\":\"" id "\"},\"phase\":{\"id\":\"p\"}"
#define SPEECH(begin) ",\"speech\":{\"seat\":\"dep-03\",\"begin\":" begin ",\"limit\":60000}"
#define VOTE(opened, mine)                                                                         \
    ",\"vote\":{\"id\":\"v\",\"method\":\"electronic\",\"opened\":" opened                         \
    ",\"may_vote\":true,\"mine\":\"" mine "\"}"
#define QUESTION(status) ",\"questions\":[{\"id\":\"q\",\"mine\":true,\"status\":\"" status "\"}]"

static const char quiet[] = VIEW AT("9") ITEM("i") "}";

// What is seen when something is told, and then; `goes`: the second is another matter.
static const struct change {
    const char *name, *before, *after;
    bool goes;
} changes[] = {
    {"nothing", quiet, VIEW AT("10") ITEM("i") "}", false},
    {"others vote", VIEW AT("9") ITEM("i") VOTE("100", "") "}",
     VIEW AT("10") ITEM("i") VOTE("100", "for") "}", false},
    {"a vote opens", quiet, VIEW AT("10") ITEM("i") VOTE("100", "") "}", true},
    {"a vote closes", VIEW AT("9") ITEM("i") VOTE("100", "for") "}", VIEW AT("10") ITEM("i") "}",
     true},
    {"the next vote", VIEW AT("9") ITEM("i") VOTE("100", "for") "}",
     VIEW AT("12") ITEM("i") VOTE("200", "") "}", true},
    {"a vote is taken back", VIEW AT("9") ITEM("i") VOTE("100", "for") "}",
     VIEW AT("8") ITEM("i") VOTE("100", "") "}", true},
    {"a speech begins", quiet, VIEW AT("10") ITEM("i") SPEECH("5000") "}", true},
    {"a speech ends", VIEW AT("9") ITEM("i") SPEECH("5000") "}", VIEW AT("10") ITEM("i") "}", true},
    {"the next speech", VIEW AT("9") ITEM("i") SPEECH("5000") "}",
     VIEW AT("11") ITEM("i") SPEECH("6000") "}", true},
    {"a question closes", VIEW AT("9") ITEM("i") QUESTION("open") "}",
     VIEW AT("10") ITEM("i") QUESTION("closed") "}", true},
    {"a question stays", VIEW AT("9") ITEM("i") QUESTION("open") "}",
     VIEW AT("10") ITEM("i") QUESTION("open") "}", false},
    {"the next item", quiet, VIEW AT("10") ITEM("j") "}", true},
    {"the sitting is closed", quiet, VIEW "\"record\":10,\"sitting\":\"closed\"," ITEM("i") "}",
     true},
};

static bool tells(const struct desk *desk)
{
    return desk->notice.text && *desk->notice.text;
}

static struct desk *told(const char *view, enum tone tone)
{
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = LANG_EN});
    desk_connected(desk, 0);
    desk_receive(desk, view, 1000);
    desk_tell(desk, tone, "Told");
    return desk;
}

// The view that comes with what was told takes nothing away; the next one does.
static void a_notice_belongs_to_a_matter(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        const struct change *change = &changes[i];
        struct desk *desk = told(change->before, TONE_GOOD);
        desk_receive(desk, change->before, 1000);
        desk_receive(desk, change->after, 1000);
        if (tells(desk) == change->goes)
            fail_msg("%s: what was told %s", change->name, change->goes ? "stays" : "goes");
        desk_free(desk);
        desk = told(change->before, TONE_GOOD);
        desk_receive(desk, change->after, 1000);
        if (!tells(desk))
            fail_msg("%s: what was told of it goes with it", change->name);
        desk_free(desk);
    }
}

// Who was refused something reads why, whatever the hall does meanwhile.
static void a_refusal_stays(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        struct desk *desk = told(changes[i].before, TONE_REFUSED);
        desk_receive(desk, changes[i].before, 1000);
        desk_receive(desk, changes[i].after, 1000);
        assert_true(tells(desk));
        desk_free(desk);
    }
}

// What a view itself tells goes with the next matter: the call to speak with the speech.
static void a_call_ends_with_the_speech(void **state)
{
    static const char called[] =
        VIEW AT("10") ITEM("i") ",\"speech\":{\"seat\":\"dep-02\",\"begin\":5000}}";
    (void)state;
    struct desk *desk = desk_new(&(struct desk_setup){.role = ROLE_SEAT, .lang = LANG_EN});
    desk_connected(desk, 0);
    desk_receive(desk, quiet, 1000);
    desk_receive(desk, called, 1000);
    assert_string_equal(desk->notice.text, text_get(LANG_EN, T_UI_CALLED));
    desk_receive(desk, VIEW AT("11") ITEM("i") "}", 1000);
    assert_false(tells(desk));
    desk_free(desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_notice_belongs_to_a_matter),
        cmocka_unit_test(a_refusal_stays),
        cmocka_unit_test(a_call_ends_with_the_speech),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
