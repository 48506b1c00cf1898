// The scenario sandbox: runs untrusted Lua with an allow list and with limits on steps, CPU time
// and memory that a script cannot catch. Whoever needs Lua's own types includes script/vm.h,
// inside src/script only.
#ifndef SCRIPT_SANDBOX_H
#define SCRIPT_SANDBOX_H

#include "base/buf.h"
#include "base/lang.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// How a load or a call ended. After anything but SANDBOX_OK the effects of the call are to be
// dropped; the sandbox itself stays usable.
enum sandbox_outcome {
    SANDBOX_OK,
    SANDBOX_ERROR,   // the script raised an error
    SANDBOX_STEPS,   // too many steps
    SANDBOX_TIME,    // too much CPU time
    SANDBOX_MEMORY,  // too much memory, or one block too big
    SANDBOX_REFUSED, // the source was not accepted
    SANDBOX_OUTCOME_COUNT
};

// Where and why the last load or call did not end in SANDBOX_OK.
struct sandbox_report {
    char file[256]; // "" when there is no place
    int line;       // 0 when unknown
    char what[404]; // cleaned, at most 400 bytes
};

struct sandbox;

// A fresh state. The same seed gives the script the same random numbers.
struct sandbox *sandbox_new(uint64_t seed);
void sandbox_free(struct sandbox *sb);
// Starts the script's random numbers anew, so that a resumed session need not replay old calls.
void sandbox_reseed(struct sandbox *sb, uint64_t seed);

// Adds the source of the shipped module `name` to `out`; false when there is no such module.
typedef bool sandbox_module_fn(void *ctx, const char *name, struct buf *out);
// Lets scripts `require` what `find` finds. Names are checked before `find` sees them: words of
// a-z, 0-9, "_" and "-", joined by dots. Borrows `ctx`.
void sandbox_set_modules(struct sandbox *sb, sandbox_module_fn *find, void *ctx);
// Adds to `file` what reports call the file of the module `name`; false for "lua/NAME.lua", which
// is also where modules count as the program's own and get what vm_offer_modules() offers.
typedef bool sandbox_module_file_fn(void *ctx, const char *name, struct buf *file);
void sandbox_set_module_files(struct sandbox *sb, sandbox_module_file_fn *file);
// The usual `find`: ctx is the path of the folder lua/ (a C string), "rules.council" is
// rules/council.lua in it.
bool sandbox_module_in_folder(void *ctx, const char *name, struct buf *out);

// Compiles and runs a source in a fresh environment under the limits of one call. `name` is what
// reports call the file. Adds the returned values as text, a blank between them, to `values`
// (may be NULL).
enum sandbox_outcome sandbox_run(struct sandbox *sb, const char *name, const char *source,
                                 size_t len, struct buf *values);

// "OK", "ERROR", …
const char *sandbox_outcome_name(enum sandbox_outcome outcome);
// Valid until the next load or call. Texts of limits and refusals are in `lang`; errors of Lua
// are in Lua's English.
const struct sandbox_report *sandbox_report(struct sandbox *sb, enum lang lang);
// Adds "file:line: what".
void sandbox_put_report(struct sandbox *sb, enum lang lang, struct buf *out);
// The source that was loaded as `file`; NULL when there is none.
const char *sandbox_source(const struct sandbox *sb, const char *file);
// The same with its length, for it may hold zero bytes.
const char *sandbox_source_bytes(const struct sandbox *sb, const char *file, size_t *len);
// The sources one after the other, from 0; NULL behind the last.
const char *sandbox_source_at(const struct sandbox *sb, size_t at, const char **file);
// Adds the text of a line of a source that was loaded (cleaned, without indentation); false when
// it is not known.
bool sandbox_put_line(struct sandbox *sb, const char *file, int line, struct buf *out);

#endif
