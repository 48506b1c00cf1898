// A fuzz target: one file each, fuzz_NAME.c. `make fuzz` links them with libFuzzer; `make test`
// links them with fuzz_driver.c, which runs the corpus and a number of its mutations.
#ifndef NET_FUZZ_H
#define NET_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

#endif
