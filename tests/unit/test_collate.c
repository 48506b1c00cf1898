// The order of Kazakh, Russian and English lists.
#include "base/collate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void check_order(const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < count; k++) {
            int order = collate(list[i], list[k]);
            if ((i < k && order >= 0) || (i == k && order != 0) || (i > k && order <= 0))
                fail_msg("%s and %s: %d", list[i], list[k], order);
        }
    }
}
#define CHECK_ORDER(...)                                                                           \
    check_order((const char *const[]){__VA_ARGS__},                                                \
                sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static void test_alphabet(void **unused)
{
    (void)unused;
    CHECK_ORDER("а", "ә", "б", "в", "г", "ғ", "д", "е", "ё", "ж", "з", "и", "й", "к", "қ", "л", "м",
                "н", "ң", "о", "ө", "п", "р", "с", "т", "у", "ұ", "ү", "ф", "х", "һ", "ц", "ч", "ш",
                "щ", "ъ", "ы", "і", "ь", "э", "ю", "я");
    CHECK_ORDER("А", "Ә", "Б", "Г", "Ғ", "Е", "Ё", "Ж", "К", "Қ", "Л", "Н", "Ң", "О", "Ө", "У", "Ұ",
                "Ү", "Ф", "Х", "Һ", "Ц", "Ы", "І", "Ь");
}

static void test_names(void **unused)
{
    (void)unused;
    CHECK_ORDER("", "Айтбаев", "Аяған", "Әбенов", "Әуезов", "Бек", "Қасым", "Қасымов", "Қасымова",
                "Лебедев", "Өмір", "Пак");
    CHECK_ORDER("Ежов", "Ершов", "Ёжиков", "Жуков");
    CHECK_ORDER("Kim", "Olzhas", "Örken", "Pak", "Ким", "Қайрат");
}

// A shorter text comes first; signs and digits before letters, Latin before Cyrillic.
static void test_signs(void **unused)
{
    (void)unused;
    CHECK_ORDER("", " а", "-", "1", "9", "a", "z", "а", "аа", "я");
    CHECK_ORDER("Ким А.", "Ким Ә.", "Ким Б.", "Кима А.");
}

// Case decides between texts that are the same otherwise, and only then.
static void test_case(void **unused)
{
    (void)unused;
    CHECK_ORDER("қасым", "Қасым", "ҚАСЫМ", "қасыма");
    CHECK_ORDER("ab", "Ab", "aC");
}

static void test_broken(void **unused)
{
    (void)unused;
    CHECK_ORDER("\xD0", "\xD1");
    assert_int_equal(collate("\xFF", "\xFF"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_alphabet), cmocka_unit_test(test_names),
        cmocka_unit_test(test_signs),    cmocka_unit_test(test_case),
        cmocka_unit_test(test_broken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
