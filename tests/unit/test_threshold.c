// Thresholds: every (votes, base) from 0 to 200 against rational arithmetic done another way,
// and the worked numbers of the rules.
#include "core/threshold.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { LIMIT = 200 };

struct ratio {
    int num, den;
};

// Compares two fractions by their continued fractions: no product is ever formed, so nothing is
// shared with the arithmetic under test. Returns -1, 0 or 1.
static int compare(struct ratio a, struct ratio b)
{
    for (int sign = 1;; sign = -sign) {
        int whole_a = a.num / a.den, whole_b = b.num / b.den;
        if (whole_a != whole_b)
            return whole_a < whole_b ? -sign : sign;
        int rest_a = a.num % a.den, rest_b = b.num % b.den;
        if (rest_a == 0 || rest_b == 0)
            return rest_a == rest_b ? 0 : rest_a == 0 ? -sign : sign;
        a = (struct ratio){a.den, rest_a};
        b = (struct ratio){b.den, rest_b};
    }
}

static bool meets(struct threshold t, int votes, int base)
{
    if (base == 0)
        return false;
    int order = compare((struct ratio){votes, base}, (struct ratio){t.num, t.den});
    return t.strict ? order > 0 : order >= 0;
}

static void test_compare(void **state)
{
    (void)state;
    for (int a = 0; a < 30; a++)
        for (int b = 1; b < 30; b++)
            for (int c = 0; c < 30; c++)
                for (int d = 1; d < 30; d++) {
                    int wanted = (a * d > c * b) - (a * d < c * b);
                    assert_int_equal(compare((struct ratio){a, b}, (struct ratio){c, d}), wanted);
                }
}

static void test_every_vote(void **state)
{
    (void)state;
    for (int name = 0; name < THRESHOLD_COUNT; name++) {
        struct threshold t = threshold_defaults[name];
        for (int base = 0; base <= LIMIT; base++) {
            int needed = threshold_needed(t, base);
            assert_int_equal(threshold_met(t, needed, base), base > 0);
            assert_false(threshold_met(t, needed - 1, base));
            for (int votes = 0; votes <= LIMIT; votes++)
                if (threshold_met(t, votes, base) != meets(t, votes, base))
                    fail_msg("%s: %d of %d", threshold_names[name], votes, base);
        }
    }
}

static void test_worked_numbers(void **state)
{
    static const int rows[][6] = {
        // total → quorum, decision, one third, one fifth, three quarters
        {8, 6, 5, 3, 2, 6},      {10, 7, 6, 4, 2, 8},      {11, 8, 6, 4, 3, 9},
        {12, 8, 7, 4, 3, 9},     {20, 14, 11, 7, 4, 15},   {25, 17, 13, 9, 5, 19},
        {30, 20, 16, 10, 6, 23}, {50, 34, 26, 17, 10, 38},
    };
    static const enum threshold_name names[] = {THRESHOLD_QUORUM, THRESHOLD_DECISION,
                                                THRESHOLD_EXTRAORDINARY, THRESHOLD_NO_CONFIDENCE,
                                                THRESHOLD_FIRST_SESSION};
    (void)state;
    for (size_t row = 0; row < sizeof rows / sizeof rows[0]; row++)
        for (int i = 0; i < 5; i++)
            assert_int_equal(threshold_needed(threshold_defaults[names[i]], rows[row][0]),
                             rows[row][i + 1]);
    // Half of the base is not more than half of it; nobody is no majority of nobody.
    assert_false(threshold_met(threshold_defaults[THRESHOLD_DECISION], 6, 12));
    assert_true(threshold_met(threshold_defaults[THRESHOLD_ASSEMBLY_QUORUM], 6, 12));
    assert_false(threshold_met(threshold_defaults[THRESHOLD_QUORUM], 0, 0));
    assert_int_equal(threshold_needed(threshold_defaults[THRESHOLD_QUORUM], 0), 1);
}

static void test_table(void **state)
{
    static const struct {
        const char *name;
        int num, den;
        enum base_kind base;
        bool strict;
    } law[THRESHOLD_COUNT] = {
        {"quorum", 2, 3, BASE_TOTAL, false},
        {"decision", 1, 2, BASE_TOTAL, true},
        {"procedural", 1, 2, BASE_PRESENT, true},
        {"closed-proposal", 1, 3, BASE_PRESENT, false},
        {"closed-session", 1, 2, BASE_PRESENT, true},
        {"extraordinary", 1, 3, BASE_TOTAL, false},
        {"first-session", 3, 4, BASE_ESTABLISHED, false},
        {"no-confidence-initiative", 1, 5, BASE_TOTAL, false},
        {"two-thirds", 2, 3, BASE_TOTAL, false},
        {"assembly-quorum", 1, 2, BASE_TOTAL, false},
        {"assembly-decision", 1, 2, BASE_PRESENT, true},
        {"commission-quorum", 1, 2, BASE_TOTAL, true},
    };
    (void)state;
    for (int i = 0; i < THRESHOLD_COUNT; i++) {
        struct threshold t = threshold_defaults[i];
        assert_string_equal(threshold_names[i], law[i].name);
        assert_true(t.num == law[i].num && t.den == law[i].den);
        assert_true(t.base == law[i].base && t.strict == law[i].strict);
        assert_true(*threshold_laws[i]);
    }
}

static void test_extremes(void **state)
{
    struct threshold half = threshold_defaults[THRESHOLD_DECISION];
    (void)state;
    assert_false(threshold_met(half, -1, 12));
    assert_false(threshold_met(half, 1, -1));
    assert_true(threshold_met(half, INT32_MAX, INT32_MAX));
    assert_int_equal(threshold_needed(half, INT32_MAX), INT32_MAX / 2 + 1);
    assert_int_equal(threshold_needed(threshold_defaults[THRESHOLD_QUORUM], INT32_MAX), 1431655765);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_compare),        cmocka_unit_test(test_every_vote),
        cmocka_unit_test(test_worked_numbers), cmocka_unit_test(test_table),
        cmocka_unit_test(test_extremes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
