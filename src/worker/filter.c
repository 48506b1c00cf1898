// The system calls a process for scripts may make.
#include "worker/filter.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>

// A sanitizer reports on standard error, and asks for the signal stack.
#if defined(__SANITIZE_ADDRESS__)
enum { REPORTS = 1 };
#else
enum { REPORTS = 0 };
#endif

// What is looked at besides the number of a call.
enum rule {
    RULE_ALLOW,
    RULE_SOCKET,     // argument 0 is descriptor 0 (or, with REPORTS, 2)
    RULE_PLAIN,      // argument 2, the protection, has no PROT_EXEC
    RULE_FOR_READING // argument 2, the flags of opening, neither write nor make a file
};

// For whom.
enum who { ALWAYS, SHUT, READING, REPORTING };

enum { NONE = 0xFFFF }; // a call the machine has not

static const uint32_t arches[] = {
    [FILTER_X86_64] = AUDIT_ARCH_X86_64,
    [FILTER_AARCH64] = AUDIT_ARCH_AARCH64,
};
_Static_assert(sizeof arches / sizeof arches[0] == FILTER_MACHINE_COUNT, "one for each machine");

static const struct row {
    enum who who;
    enum rule rule;
    uint16_t number[FILTER_MACHINE_COUNT];
} rows[] = {
    {SHUT, RULE_SOCKET, {0, 63}},           // read
    {READING, RULE_ALLOW, {0, 63}},         // read
    {ALWAYS, RULE_SOCKET, {1, 64}},         // write
    {ALWAYS, RULE_PLAIN, {9, 222}},         // mmap
    {ALWAYS, RULE_PLAIN, {10, 226}},        // mprotect
    {ALWAYS, RULE_ALLOW, {11, 215}},        // munmap
    {ALWAYS, RULE_ALLOW, {25, 216}},        // mremap
    {ALWAYS, RULE_ALLOW, {28, 233}},        // madvise
    {ALWAYS, RULE_ALLOW, {12, 214}},        // brk
    {ALWAYS, RULE_ALLOW, {228, 113}},       // clock_gettime
    {ALWAYS, RULE_ALLOW, {60, 93}},         // exit
    {ALWAYS, RULE_ALLOW, {231, 94}},        // exit_group
    {ALWAYS, RULE_ALLOW, {99, 179}},        // sysinfo: qsort() asks how much memory there is
    {ALWAYS, RULE_ALLOW, {318, 278}},       // getrandom: malloc() asks once
    {READING, RULE_FOR_READING, {257, 56}}, // openat
    {READING, RULE_ALLOW, {3, 57}},         // close
    {READING, RULE_ALLOW, {5, 80}},         // fstat
    {READING, RULE_ALLOW, {4, NONE}},       // stat
    {READING, RULE_ALLOW, {6, NONE}},       // lstat
    {READING, RULE_ALLOW, {262, 79}},       // newfstatat
    {READING, RULE_ALLOW, {332, 291}},      // statx
    {READING, RULE_ALLOW, {8, 62}},         // lseek
    {READING, RULE_ALLOW, {72, 25}},        // fcntl
    {READING, RULE_ALLOW, {217, 61}},       // getdents64
    {READING, RULE_ALLOW, {89, NONE}},      // readlink
    {READING, RULE_ALLOW, {267, 78}},       // readlinkat
    {READING, RULE_ALLOW, {21, NONE}},      // access
    {READING, RULE_ALLOW, {269, 48}},       // faccessat
    {READING, RULE_ALLOW, {439, 439}},      // faccessat2
    {READING, RULE_ALLOW, {79, 17}},        // getcwd
    {REPORTING, RULE_ALLOW, {131, 132}},    // sigaltstack
};
enum { ROWS = sizeof rows / sizeof rows[0] };

#ifdef __x86_64__
_Static_assert(SYS_read == 0 && SYS_write == 1 && SYS_mmap == 9 && SYS_mprotect == 10 &&
                   SYS_munmap == 11 && SYS_mremap == 25 && SYS_madvise == 28 && SYS_brk == 12 &&
                   SYS_clock_gettime == 228 && SYS_exit == 60 && SYS_exit_group == 231 &&
                   SYS_sysinfo == 99 && SYS_getrandom == 318 && SYS_openat == 257 &&
                   SYS_close == 3 && SYS_fstat == 5 && SYS_newfstatat == 262 && SYS_lseek == 8 &&
                   SYS_fcntl == 72 && SYS_getdents64 == 217 && SYS_readlink == 89 &&
                   SYS_sigaltstack == 131,
               "the numbers of this machine");
#elif defined(__aarch64__)
_Static_assert(SYS_read == 63 && SYS_write == 64 && SYS_mmap == 222 && SYS_mprotect == 226 &&
                   SYS_munmap == 215 && SYS_mremap == 216 && SYS_madvise == 233 && SYS_brk == 214 &&
                   SYS_clock_gettime == 113 && SYS_exit == 93 && SYS_exit_group == 94 &&
                   SYS_sysinfo == 179 && SYS_getrandom == 278 && SYS_openat == 56 &&
                   SYS_close == 57 && SYS_fstat == 80 && SYS_newfstatat == 79 && SYS_lseek == 62 &&
                   SYS_fcntl == 25 && SYS_getdents64 == 61 && SYS_readlinkat == 78 &&
                   SYS_sigaltstack == 132,
               "the numbers of this machine");
#endif

enum filter_machine filter_own_machine(void)
{
#if defined(__x86_64__) && !defined(__ILP32__)
    return FILTER_X86_64;
#elif defined(__aarch64__) && !defined(__ILP32__)
    return FILTER_AARCH64;
#else
    return FILTER_MACHINE_COUNT;
#endif
}

struct writer {
    struct sock_filter *at;
};

static void put(struct writer *writer, uint16_t code, uint32_t k)
{
    *writer->at++ = (struct sock_filter){code, 0, 0, k};
}

// Skips the next `skip` instructions when the test holds, or when it does not.
static void put_jump(struct writer *writer, uint16_t test, uint32_t k, bool when, uint8_t skip)
{
    *writer->at++ = (struct sock_filter){(uint16_t)(BPF_JMP | test | BPF_K), when ? skip : 0,
                                         when ? 0 : skip, k};
}

static void put_load(struct writer *writer, size_t offset)
{
    put(writer, BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset);
}

// The lower and upper halves of an argument lie so on both machines (little-endian).
static size_t argument(int index, bool upper)
{
    return offsetof(struct seccomp_data, args) + (size_t)index * 8 + (upper ? 4 : 0);
}

static void put_socket_rule(struct writer *writer)
{
    put_load(writer, argument(0, true));
    put_jump(writer, BPF_JEQ, 0, false, REPORTS ? 4 : 3);
    put_load(writer, argument(0, false));
    if (REPORTS)
        put_jump(writer, BPF_JEQ, 2, true, 1);
    put_jump(writer, BPF_JEQ, 0, false, 1);
    put(writer, BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    put(writer, BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
}

// Argument 2 has none of these bits.
static void put_bits_rule(struct writer *writer, uint32_t bits)
{
    put_load(writer, argument(2, false));
    put_jump(writer, BPF_JSET, bits, true, 1);
    put(writer, BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    put(writer, BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
}

static void put_rule(struct writer *writer, enum rule rule)
{
    switch (rule) {
    case RULE_SOCKET:
        put_socket_rule(writer);
        break;
    case RULE_PLAIN:
        put_bits_rule(writer, PROT_EXEC);
        break;
    case RULE_FOR_READING: // the same bits on both machines
        put_bits_rule(writer, O_ACCMODE | O_CREAT | O_TRUNC);
        break;
    default:
        put(writer, BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    }
}

static bool applies(const struct row *row, bool reading)
{
    switch (row->who) {
    case SHUT:
        return !reading;
    case READING:
        return reading;
    case REPORTING:
        return REPORTS;
    default:
        return true;
    }
}

size_t filter_write(enum filter_machine machine, bool reading,
                    struct sock_filter program[FILTER_MOST])
{
    struct writer writer = {program};
    // Another instruction set of the same processor counts its calls differently; so does x32,
    // whose numbers are too high for any row.
    put_load(&writer, offsetof(struct seccomp_data, arch));
    put_jump(&writer, BPF_JEQ, arches[machine], true, 1);
    put(&writer, BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    put_load(&writer, offsetof(struct seccomp_data, nr));
    for (int i = 0; i < ROWS; i++) {
        struct sock_filter *jump = writer.at;
        if (!applies(&rows[i], reading) || rows[i].number[machine] == NONE)
            continue;
        put_jump(&writer, BPF_JEQ, rows[i].number[machine], false, 0);
        put_rule(&writer, rows[i].rule);
        jump->jf = (uint8_t)(writer.at - jump - 1);
    }
    put(&writer, BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    return (size_t)(writer.at - program);
}
