// The system calls a script worker may make.
#include "worker/filter.h"

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>

// A sanitizer reports on standard error, and asks for the signal stack.
#if defined(__SANITIZE_ADDRESS__)
enum { REPORTS = 1 };
#else
enum { REPORTS = 0 };
#endif

enum call {
    CALL_READ,
    CALL_WRITE,
    CALL_MMAP,
    CALL_MPROTECT,
    CALL_MUNMAP,
    CALL_MREMAP,
    CALL_MADVISE,
    CALL_BRK,
    CALL_CLOCK_GETTIME,
    CALL_EXIT,
    CALL_EXIT_GROUP,
    CALL_SYSINFO,     // qsort() asks how much memory there is
    CALL_SIGALTSTACK, // only with REPORTS
    CALL_COUNT
};

// What is looked at besides the number of a call.
enum rule {
    RULE_ALLOW,
    RULE_SOCKET, // argument 0 is descriptor 0 (or, with REPORTS, 2)
    RULE_PLAIN,  // argument 2, the protection, has no PROT_EXEC
};

static const enum rule rules[CALL_COUNT] = {
    [CALL_READ] = RULE_SOCKET,
    [CALL_WRITE] = RULE_SOCKET,
    [CALL_MMAP] = RULE_PLAIN,
    [CALL_MPROTECT] = RULE_PLAIN,
};

static const struct machine {
    uint32_t arch;
    uint32_t number[CALL_COUNT];
} machines[] = {
    [FILTER_X86_64] = {AUDIT_ARCH_X86_64, {0, 1, 9, 10, 11, 25, 28, 12, 228, 60, 231, 99, 131}},
    [FILTER_AARCH64] = {AUDIT_ARCH_AARCH64,
                        {63, 64, 222, 226, 215, 216, 233, 214, 113, 93, 94, 179, 132}},
};
_Static_assert(sizeof machines / sizeof machines[0] == FILTER_MACHINE_COUNT, "one row each");

#ifdef __x86_64__
_Static_assert(SYS_read == 0 && SYS_write == 1 && SYS_mmap == 9 && SYS_mprotect == 10 &&
                   SYS_munmap == 11 && SYS_mremap == 25 && SYS_madvise == 28 && SYS_brk == 12 &&
                   SYS_clock_gettime == 228 && SYS_exit == 60 && SYS_exit_group == 231 &&
                   SYS_sysinfo == 99 && SYS_sigaltstack == 131,
               "the row of this machine");
#elif defined(__aarch64__)
_Static_assert(SYS_read == 63 && SYS_write == 64 && SYS_mmap == 222 && SYS_mprotect == 226 &&
                   SYS_munmap == 215 && SYS_mremap == 216 && SYS_madvise == 233 && SYS_brk == 214 &&
                   SYS_clock_gettime == 113 && SYS_exit == 93 && SYS_exit_group == 94 &&
                   SYS_sysinfo == 179 && SYS_sigaltstack == 132,
               "the row of this machine");
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

static void put_plain_rule(struct writer *writer)
{
    put_load(writer, argument(2, false));
    put_jump(writer, BPF_JSET, PROT_EXEC, true, 1);
    put(writer, BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    put(writer, BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
}

static void put_rule(struct writer *writer, enum rule rule)
{
    if (rule == RULE_SOCKET)
        put_socket_rule(writer);
    else if (rule == RULE_PLAIN)
        put_plain_rule(writer);
    else
        put(writer, BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
}

size_t filter_write(enum filter_machine machine, struct sock_filter program[FILTER_MOST])
{
    const struct machine *row = &machines[machine];
    struct writer writer = {program};
    // Another instruction set of the same processor counts its calls differently; so does x32,
    // whose numbers are too high for any row.
    put_load(&writer, offsetof(struct seccomp_data, arch));
    put_jump(&writer, BPF_JEQ, row->arch, true, 1);
    put(&writer, BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    put_load(&writer, offsetof(struct seccomp_data, nr));
    for (int call = 0; call < (REPORTS ? CALL_COUNT : CALL_SIGALTSTACK); call++) {
        struct sock_filter *jump = writer.at;
        put_jump(&writer, BPF_JEQ, row->number[call], false, 0);
        put_rule(&writer, rules[call]);
        jump->jf = (uint8_t)(writer.at - jump - 1);
    }
    put(&writer, BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    return (size_t)(writer.at - program);
}
