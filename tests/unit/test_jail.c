// What a script worker may do of the kernel: the jail as it is, and the filter for every machine.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "worker/filter.h"
#include "worker/jail.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// What the child does in the jail; it ends with status 0 when it was let.
static int in_jail(enum jail_kind kind, long (*act)(void))
{
    int status;
    (void)fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) < 0 || dup2(ends[1], 0) < 0)
            _exit(99);
        struct jail jail = jail_enter(kind);
        if (jail_holds(&jail) != (JAIL_LIMITS | JAIL_PRIVILEGES | JAIL_FILTER))
            _exit(98);
        (void)syscall(SYS_exit_group, act() < 0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    return status;
}

static long act_open(void)
{
    return syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY, 0);
}

static long act_socket(void)
{
    return syscall(SYS_socket, AF_INET, SOCK_STREAM, 0);
}

static long act_fork(void)
{
    return syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
}

static long act_exec(void)
{
    char *none[] = {NULL};
    return syscall(SYS_execve, "/bin/true", none, none);
}

static long act_kill(void)
{
    return syscall(SYS_kill, 1, 0);
}

static long act_ptrace(void)
{
    return syscall(SYS_ptrace, 16, 1, 0, 0); // attach
}

static long act_write_elsewhere(void)
{
    return syscall(SYS_write, 1, "x", 1);
}

static long act_read_elsewhere(void)
{
    char c;
    return syscall(SYS_read, 3, &c, 1);
}

static long act_send(void)
{
    return syscall(SYS_sendto, 0, "x", 1, 0, NULL, 0);
}

static long act_map_code(void)
{
    return syscall(SYS_mmap, NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static long act_make_code(void)
{
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return syscall(SYS_mprotect, page, 4096, PROT_READ | PROT_EXEC);
}

static long act_limits(void)
{
    struct rlimit limit = {1 << 30, 1 << 30};
    return syscall(SYS_prlimit64, 0, RLIMIT_AS, &limit, NULL);
}

static long act_unlink(void)
{
    return syscall(SYS_unlinkat, AT_FDCWD, "/nowhere", 0);
}

static long act_who(void)
{
    return syscall(SYS_getppid);
}

static long act_unknown(void)
{
    return syscall(1000);
}

#ifdef __x86_64__
static long act_x32(void)
{
    return syscall(0x40000000 + SYS_read, 0, NULL, 0);
}
#endif

static void test_forbidden(void **state)
{
    (void)state;
    static long (*const acts[])(void) = {
        act_open,      act_socket,          act_fork,           act_exec, act_kill,
        act_ptrace,    act_write_elsewhere, act_read_elsewhere, act_send, act_map_code,
        act_make_code, act_limits,          act_unlink,         act_who,  act_unknown,
#ifdef __x86_64__
        act_x32,
#endif
    };
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        int status = in_jail(JAIL_SHUT, acts[i]);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGSYS)
            fail_msg("row %zu was let through (status %x)", i, (unsigned)status);
    }
}

static long act_talk(void)
{
    return write(0, "x", 1);
}

static long act_clock(void)
{
    struct timespec now;
    return syscall(SYS_clock_gettime, CLOCK_THREAD_CPUTIME_ID, &now);
}

static long act_memory(void)
{
    enum { BYTES = 1 << 20 };
    char *page = mmap(NULL, BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        return -1;
    page[BYTES - 1] = 1;
    return munmap(page, BYTES);
}

static void test_allowed(void **state)
{
    (void)state;
    static long (*const acts[])(void) = {act_talk, act_clock, act_memory};
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++)
        assert_int_equal(in_jail(JAIL_SHUT, acts[i]), 0);
}

static long act_write_file(void)
{
    return syscall(SYS_openat, AT_FDCWD, "/tmp/maslikhat-never", O_WRONLY, 0);
}

static long act_make_file(void)
{
    return syscall(SYS_openat, AT_FDCWD, "/tmp/maslikhat-never", O_RDONLY | O_CREAT, 0600);
}

static long act_empty_file(void)
{
    return syscall(SYS_openat, AT_FDCWD, "/dev/null", O_RDONLY | O_TRUNC, 0);
}

// Who loads may read files, but no more than that.
static void test_reading(void **state)
{
    (void)state;
    static long (*const forbidden[])(void) = {
        act_write_file, act_make_file,       act_empty_file, act_socket,   act_fork,
        act_exec,       act_write_elsewhere, act_send,       act_map_code, act_unlink,
    };
    for (size_t i = 0; i < sizeof forbidden / sizeof forbidden[0]; i++) {
        int status = in_jail(JAIL_READING, forbidden[i]);
        if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGSYS)
            fail_msg("row %zu was let through (status %x)", i, (unsigned)status);
    }
    assert_int_equal(in_jail(JAIL_READING, act_open), 0);
    assert_int_equal(in_jail(JAIL_READING, act_talk), 0);
    assert_int_equal(access("/tmp/maslikhat-never", F_OK), -1);
}

#ifndef __SANITIZE_ADDRESS__
static long act_much_memory(void)
{
    return syscall(SYS_mmap, NULL, JAIL_MEMORY, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == -1
               ? -1
               : 0;
}

static void test_memory_limit(void **state)
{
    (void)state;
    assert_int_equal(WEXITSTATUS(in_jail(JAIL_SHUT, act_much_memory)), 1);
}
#endif

// The kernel's machine, as far as filters need it. Returns what the program returns.
static uint32_t run_filter(const struct sock_filter *program, size_t count,
                           const struct seccomp_data *data)
{
    uint32_t a = 0;
    for (size_t at = 0; at < count; at++) {
        const struct sock_filter *now = &program[at];
        uint32_t k = now->k;
        switch (now->code) {
        case BPF_LD | BPF_W | BPF_ABS:
            assert_true(k % 4 == 0 && k < sizeof *data);
            a = ((const uint32_t *)(const void *)data)[k / 4];
            break;
        case BPF_JMP | BPF_JEQ | BPF_K:
            at += a == k ? now->jt : now->jf;
            break;
        case BPF_JMP | BPF_JSET | BPF_K:
            at += (a & k) ? now->jt : now->jf;
            break;
        case BPF_RET | BPF_K:
            return k;
        default:
            fail_msg("instruction %x", now->code);
        }
    }
    fail_msg("the program runs over its end");
    return 0;
}

struct machine {
    enum filter_machine name;
    uint32_t arch, other;
    int read, write, map, protect, brk, open;
    int reads; // calls that are let through for reading files
};

// Calls in all, of the first 1000 numbers, with arguments that are let through.
#ifdef __SANITIZE_ADDRESS__
enum { ALLOWED = 14 };
#else
enum { ALLOWED = 13 };
#endif

static const struct machine machines[] = {
    {FILTER_X86_64, AUDIT_ARCH_X86_64, AUDIT_ARCH_I386, 0, 1, 9, 10, 12, 257, 29},
    {FILTER_AARCH64, AUDIT_ARCH_AARCH64, AUDIT_ARCH_ARM, 63, 64, 222, 226, 214, 56, 25},
};

static bool answers(const struct machine *machine, bool reading, const struct seccomp_data *data)
{
    struct sock_filter program[FILTER_MOST];
    size_t count = filter_write(machine->name, reading, program);
    assert_true(count <= FILTER_MOST);
    uint32_t answer = run_filter(program, count, data);
    assert_true(answer == SECCOMP_RET_ALLOW || answer == SECCOMP_RET_KILL_PROCESS);
    return answer == SECCOMP_RET_ALLOW;
}

static bool lets(const struct machine *machine, uint32_t arch, int call, uint64_t first,
                 uint64_t third)
{
    struct seccomp_data data = {.nr = call, .arch = arch, .args = {first, 0, third, 0, 0, 0}};
    return answers(machine, false, &data);
}

static bool lets_reading(const struct machine *machine, int call, uint64_t third)
{
    struct seccomp_data data = {.nr = call, .arch = machine->arch, .args = {0, 0, third, 0, 0, 0}};
    return answers(machine, true, &data);
}

static void test_filters(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof machines / sizeof machines[0]; i++) {
        const struct machine *m = &machines[i];
        int allowed = 0;
        assert_true(lets(m, m->arch, m->read, 0, 100));
        assert_false(lets(m, m->arch, m->read, 1, 100));
        assert_false(lets(m, m->arch, m->read, (uint64_t)1 << 32, 100));
        assert_true(lets(m, m->arch, m->write, 0, 100));
        assert_false(lets(m, m->arch, m->write, 1, 100));
        assert_false(lets(m, m->arch, m->write, UINT64_MAX, 100));
        assert_true(lets(m, m->arch, m->map, 0, PROT_READ | PROT_WRITE));
        assert_false(lets(m, m->arch, m->map, 0, PROT_READ | PROT_EXEC));
        assert_false(lets(m, m->arch, m->protect, 0, PROT_EXEC));
        assert_true(lets(m, m->arch, m->brk, 0, 0));
        assert_false(lets(m, m->arch, m->open, 0, 0));
        assert_false(lets(m, m->other, m->read, 0, 100));
        for (int call = -1; call < 1000; call++) {
            allowed += lets(m, m->arch, call, 0, 0);
            assert_false(lets(m, m->other, call, 0, 0));
            assert_false(lets(m, m->arch, call | 0x40000000, 0, 0));
        }
        assert_int_equal(allowed, ALLOWED);
        assert_true(lets_reading(m, m->open, O_RDONLY | O_CLOEXEC));
        assert_false(lets_reading(m, m->open, O_RDWR));
        assert_false(lets_reading(m, m->open, O_RDONLY | O_CREAT));
        for (int call = allowed = 0; call < 1000; call++)
            allowed += lets_reading(m, call, 0);
        assert_int_equal(allowed, m->reads + ALLOWED - 13);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_forbidden),    cmocka_unit_test(test_allowed),
        cmocka_unit_test(test_reading),
#ifndef __SANITIZE_ADDRESS__
        cmocka_unit_test(test_memory_limit),
#endif
        cmocka_unit_test(test_filters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
