// PINs: drawn, kept as hashes, tried, throttled; tickets.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/mem.h"
#include "journal/disk.h"
#include "server/pins.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SEATS = 3, FIRST = 0, SECOND = 1 };

struct place {
    char folder[64], journal[96], file[112];
    struct plan_seat seats[SEATS];
    struct plan plan;
    struct pins *pins;
};

static int set_up(void **state)
{
    static const char *const ids[SEATS] = {"chair", "dep-02", "akim"};
    struct place *p = mem_zero(1, sizeof *p);
    struct err err = {.lang = LANG_EN};
    (void)snprintf(p->folder, sizeof p->folder, "/tmp/maslikhat-pins-XXXXXX");
    assert_non_null(mkdtemp(p->folder));
    (void)snprintf(p->journal, sizeof p->journal, "%s/a.jsonl", p->folder);
    (void)snprintf(p->file, sizeof p->file, "%s.pins", p->journal);
    for (int i = 0; i < SEATS; i++)
        p->seats[i].id = ids[i];
    p->plan.seats = p->seats;
    p->plan.seat_count = SEATS;
    p->pins = pins_new(&p->plan, p->journal, &err);
    assert_non_null(p->pins);
    *state = p;
    return 0;
}

static int tear_down(void **state)
{
    struct place *p = *state;
    char fresh[128];
    (void)snprintf(fresh, sizeof fresh, "%s.new", p->file);
    pins_free(p->pins);
    (void)unlink(fresh);
    (void)unlink(p->file);
    assert_int_equal(rmdir(p->folder), 0);
    free(p);
    return 0;
}

static void wrong_for(const struct pins *pins, int who, char out[PIN_DIGITS + 1])
{
    (void)snprintf(out, PIN_DIGITS + 1, "%s", pins_tell(pins, who));
    out[0] = out[0] == '9' ? '0' : (char)(out[0] + 1);
}

static enum pin_answer try(struct pins *pins, int who, const char *digits, int terminal,
                           int64_t now, struct throttle *throttle, int64_t *left)
{
    return pins_try(pins, &(struct pin_try){who, digits, terminal, now}, throttle, left);
}

static void each_has_its_own(void **state)
{
    struct place *p = *state;
    struct throttle throttle = {0, 0};
    int64_t left;
    assert_int_equal(pins_find(p->pins, "dep-02"), SECOND);
    assert_int_equal(pins_find(p->pins, "facilitator"), pins_facilitator(p->pins));
    assert_int_equal(pins_find(p->pins, "nobody"), -1);
    for (int who = 0; who <= SEATS; who++) {
        char wrong[PIN_DIGITS + 1];
        assert_int_equal(strlen(pins_tell(p->pins, who)), PIN_DIGITS);
        assert_int_equal(try(p->pins, who, pins_tell(p->pins, who), 1, 0, &throttle, &left),
                         PIN_RIGHT);
        wrong_for(p->pins, who, wrong);
        assert_int_equal(try(p->pins, who, wrong, 1, 0, &throttle, &left), PIN_WRONG);
        assert_int_equal(try(p->pins, who, "", 1, 0, &throttle, &left), PIN_WRONG);
        assert_int_equal(try(p->pins, who, "12345", 1, 0, &throttle, &left), PIN_WRONG);
        throttle = (struct throttle){0, 0};
    }
}

static void the_file_holds_no_digits(void **state)
{
    struct place *p = *state;
    struct buf text = BUF_INIT;
    struct stat about;
    struct err err = {.lang = LANG_EN};
    assert_int_equal(stat(p->file, &about), 0);
    assert_int_equal(about.st_mode & 0777, 0600);
    assert_true(disk_read_file(p->file, 1 << 20, &text));
    for (int who = 0; who <= SEATS; who++) {
        char quoted[16];
        (void)snprintf(quoted, sizeof quoted, "\"%s\"", pins_tell(p->pins, who));
        assert_null(strstr(buf_text(&text), quoted));
    }
    buf_free(&text);
    struct pins *other = pins_open(&p->plan, p->journal, &err);
    struct throttle throttle = {0, 0};
    int64_t left;
    assert_non_null(other);
    assert_null(pins_tell(other, FIRST));
    assert_int_equal(try(other, FIRST, pins_tell(p->pins, FIRST), 1, 0, &throttle, &left),
                     PIN_RIGHT);
    pins_free(other);
}

static void a_broken_file_means_new_pins(void **state)
{
    struct place *p = *state;
    struct err err = {.lang = LANG_EN};
    assert_true(disk_write_file(p->file, "{\"salt\":\"x\"}", 12));
    struct pins *other = pins_open(&p->plan, p->journal, &err);
    assert_non_null(other);
    assert_non_null(pins_tell(other, FIRST));
    pins_free(other);
}

static void a_new_pin_ends_the_old_one_everywhere(void **state)
{
    struct place *p = *state;
    struct err err = {.lang = LANG_EN};
    struct throttle throttle = {0, 0};
    char old[PIN_DIGITS + 1], ticket[HASH_TEXT];
    int64_t left;
    struct pins *server = pins_open(&p->plan, p->journal, &err);
    pins_ticket(server, FIRST, "secret", ticket);
    assert_true(pins_ticket_fits(server, FIRST, "secret", ticket));
    assert_false(pins_ticket_fits(server, FIRST, "other", ticket));
    assert_false(pins_ticket_fits(server, SECOND, "secret", ticket));
    assert_false(pins_ticket_fits(server, FIRST, "secret", ""));
    (void)snprintf(old, sizeof old, "%s", pins_tell(p->pins, FIRST));
    do
        assert_true(pins_draw(p->pins, FIRST, &err));
    while (strcmp(old, pins_tell(p->pins, FIRST)) == 0);
    assert_int_equal(try(server, FIRST, old, 1, 0, &throttle, &left), PIN_WRONG);
    assert_int_equal(try(server, FIRST, pins_tell(p->pins, FIRST), 1, 0, &throttle, &left),
                     PIN_RIGHT);
    assert_int_equal(try(server, SECOND, pins_tell(p->pins, SECOND), 1, 0, &throttle, &left),
                     PIN_RIGHT);
    assert_false(pins_ticket_fits(server, FIRST, "secret", ticket));
    pins_free(server);
}

static void a_terminal_waits_after_five(void **state)
{
    struct place *p = *state;
    struct throttle throttle = {0, 0}, other = {0, 0};
    char wrong[PIN_DIGITS + 1];
    int64_t left;
    wrong_for(p->pins, FIRST, wrong);
    for (int i = 1; i < PIN_TRIES; i++) {
        assert_int_equal(try(p->pins, FIRST, wrong, 1, 0, &throttle, &left), PIN_WRONG);
        assert_int_equal(left, PIN_TRIES - i);
    }
    assert_int_equal(try(p->pins, FIRST, wrong, 1, 0, &throttle, &left), PIN_WAIT);
    assert_int_equal(left, PIN_WAIT_MS);
    const char *right = pins_tell(p->pins, SECOND); // another seat waits there as well
    assert_int_equal(try(p->pins, SECOND, right, 1, PIN_WAIT_MS - 1, &throttle, &left), PIN_WAIT);
    assert_int_equal(left, 1);
    assert_int_equal(try(p->pins, SECOND, right, 1, PIN_WAIT_MS, &throttle, &left), PIN_RIGHT);
    right = pins_tell(p->pins, FIRST); // and other terminals do not
    assert_int_equal(try(p->pins, FIRST, right, 2, 1, &other, &left), PIN_RIGHT);
}

static void a_seat_waits_after_ten_but_not_for_its_own_terminal(void **state)
{
    struct place *p = *state;
    struct throttle home = {0, 0}, far = {0, 0};
    char wrong[PIN_DIGITS + 1];
    int64_t left;
    const char *right = pins_tell(p->pins, FIRST);
    assert_int_equal(try(p->pins, FIRST, right, 7, 0, &home, &left), PIN_RIGHT);
    wrong_for(p->pins, FIRST, wrong);
    for (int i = 1; i <= PIN_SEAT_TRIES; i++) { // from many terminals, each under its own limit
        struct throttle fresh = {0, 0};
        enum pin_answer answer = try(p->pins, FIRST, wrong, 100 + i, 0, &fresh, &left);
        assert_int_equal(answer, i < PIN_SEAT_TRIES ? PIN_WRONG : PIN_WAIT);
    }
    assert_int_equal(try(p->pins, FIRST, right, 8, 1, &far, &left), PIN_WAIT);
    assert_int_equal(try(p->pins, FIRST, right, 7, 1, &home, &left), PIN_RIGHT);
    assert_int_equal(try(p->pins, SECOND, pins_tell(p->pins, SECOND), 8, 1, &far, &left),
                     PIN_RIGHT);
}

// Whoever opens the file again has the locks, and a key once its PIN was given.
static void a_key_comes_with_its_pin(void **state)
{
    struct place *p = *state;
    struct err err = {.lang = LANG_EN};
    struct throttle throttle = {0, 0};
    struct buf closed = BUF_INIT;
    int64_t left;
    int read = 0;
    struct locks own = pins_locks(p->pins);
    lock_close(own.of(own.context, "dep-02"), &(int){7}, sizeof read, &closed);
    struct pins *other = pins_open(&p->plan, p->journal, &err);
    struct locks locks = pins_locks(other);
    assert_null(locks.of(locks.context, "nobody"));
    assert_true(lock_same(own.of(own.context, "dep-02"), locks.of(locks.context, "dep-02")));
    assert_false(lock_same(own.of(own.context, "dep-02"), locks.of(locks.context, "facilitator")));
    assert_null(pins_key(other, SECOND));
    assert_int_equal(try(other, SECOND, "", 1, 0, &throttle, &left), PIN_WRONG);
    assert_null(pins_key(other, SECOND));
    assert_int_equal(try(other, SECOND, pins_tell(p->pins, SECOND), 1, 0, &throttle, &left),
                     PIN_RIGHT);
    assert_true(lock_open(pins_key(other, SECOND), buf_text(&closed), &read, sizeof read));
    assert_int_equal(read, 7);
    assert_null(pins_key(other, FIRST));
    assert_true(pins_draw(p->pins, SECOND, &err)); // another PIN, another lock
    assert_int_equal(try(other, SECOND, pins_tell(p->pins, SECOND), 1, 0, &throttle, &left),
                     PIN_RIGHT);
    assert_false(lock_open(pins_key(other, SECOND), buf_text(&closed), &read, sizeof read));
    pins_free(other);
    buf_free(&closed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_has_its_own, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_file_holds_no_digits, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_broken_file_means_new_pins, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_new_pin_ends_the_old_one_everywhere, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_key_comes_with_its_pin, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_terminal_waits_after_five, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_seat_waits_after_ten_but_not_for_its_own_terminal, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
