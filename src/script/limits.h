// The limits of one call of a script, and of what it may bring in.
#ifndef SCRIPT_LIMITS_H
#define SCRIPT_LIMITS_H

#ifdef __SANITIZE_ADDRESS__
enum { LIMIT_SLOWER = 4 }; // every block costs that much more with a sanitizer
#else
enum { LIMIT_SLOWER = 1 };
#endif

enum {
    LIMIT_STEPS = 2000000,
    LIMIT_CPU_MS = 250 * LIMIT_SLOWER,
    LIMIT_COMPILE_MS = 200 * LIMIT_SLOWER,
    LIMIT_BATCH_MS = 2000,   // for all calls that one command sets off
    LIMIT_MEMORY = 16 << 20, // bytes, requested, in the whole state
    LIMIT_BLOCK = 1 << 20,
    LIMIT_STRING = 64 << 10,
    LIMIT_SOURCE = 64 << 10,
    LIMIT_PATTERN = 1 << 10,
    LIMIT_UNPACK = 250,
    LIMIT_EFFECTS = 500,     // calls that change something, within one call from C
    LIMIT_OUTPUT = 64 << 10, // bytes of text in those
    LIMIT_TELL = 4000,       // bytes of one such text in one language
    LIMIT_SHOWN_LEAST = 5,   // seconds for which the hall shows it
    LIMIT_SHOWN_MOST = 600,
    LIMIT_REPORT = 400,
};

// What work outside the virtual machine costs, in steps.
enum {
    COST_PCALL = 50,
    COST_CAUGHT = 200,
    COST_COPY = 16,   // bytes copied or compared for one step
    COST_CHARS = 4,   // bytes looked at one by one for one step
    COST_RESCUE = 64, // bytes in use for one step, when a refused block forces a full collection
};

#endif
