// BLAKE2b-128 against the values of other implementations.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/hash.h"

#include <string.h>

static void assert_hash(const char *data, size_t len, const char *key, const char *expected)
{
    uint8_t hash[HASH_SIZE];
    char text[HASH_TEXT];
    hash_bytes(hash, data, len, key, key ? strlen(key) : 0);
    hash_text(text, hash);
    assert_string_equal(text, expected);
}

static void known_values(void **state)
{
    (void)state;
    assert_hash("", 0, NULL, "cae66941d9efbd404e4d88758ea67670");
    assert_hash("abc", 3, NULL, "cf4ab791c62b8d2b2109c90275287816");
    assert_hash("abc", 3, "key", "2cf02ae16ac225ee731f9d359d8a1c38");
    char block[300];
    memset(block, 'a', sizeof block);
    assert_hash(block, 128, NULL, "1271d28e731afb57bdfba6bdaf3501be");
    assert_hash(block, 129, NULL, "68b7bafbad5055c4ebe6eb170a0f8524");
    assert_hash(block, 300, NULL, "ccc6f168e83a9fcfde99f7d9ddeeae49");
    assert_hash("", 0, "key", "1bc5b5f140c8cb507a6b0e4adc292525");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(known_values)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
