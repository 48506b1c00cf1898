// A folder for the journals of one test, and help to fill its disk.
#ifndef UNIT_SAMPLE_ROOM_H
#define UNIT_SAMPLE_ROOM_H

#include "unit/sample_journal.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>

#include <cmocka.h>

struct room {
    char folder[64], a[80], a_box[80], a_new[80], b[80], b_box[80], b_new[80];
};

static inline int make_room(void **state)
{
    struct room *room = mem_zero(1, sizeof *room);
    sample_folder(room->folder, sizeof room->folder);
    (void)snprintf(room->a, sizeof room->a, "%s/a", room->folder);
    (void)snprintf(room->a_box, sizeof room->a_box, "%s/a.box", room->folder);
    (void)snprintf(room->a_new, sizeof room->a_new, "%s/a.box.new", room->folder);
    (void)snprintf(room->b, sizeof room->b, "%s/b", room->folder);
    (void)snprintf(room->b_box, sizeof room->b_box, "%s/b.box", room->folder);
    (void)snprintf(room->b_new, sizeof room->b_new, "%s/b.box.new", room->folder);
    *state = room;
    return 0;
}

static inline int clear_room(void **state)
{
    struct room *room = *state;
    sample_clean(room->folder);
    free(room);
    return 0;
}

// Until the next call with RLIM_INFINITY no file grows beyond `size`.
static inline void limit_file_size(rlim_t size)
{
    struct rlimit limit;
    (void)signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = size;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static inline void assert_error(const struct err *err, const char *part)
{
    if (!strstr(err->text, part))
        fail_msg("expected \"%s\" in: %s", part, err->text);
}

static inline void record_script(const char *path)
{
    struct play play;
    assert_true(play_open(&play, path));
    play_script(&play);
    play_close(&play);
}

#define ROOM_TEST(name) cmocka_unit_test_setup_teardown(name, make_room, clear_room)

#endif
