// Sockets of this machine: who gets in, where they are found, waiting for one to appear. What needs
// other users is tried only as root.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/mem.h"
#include "net/local.h"

#include <grp.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { GROUP = 54321, MEMBER = 54322, STRANGER = 54323 };

struct place {
    char folder[64], path[96];
};

static int set_up(void **state)
{
    struct place *p = mem_zero(1, sizeof *p);
    (void)snprintf(p->folder, sizeof p->folder, "/tmp/maslikhat-local-XXXXXX");
    assert_non_null(mkdtemp(p->folder));
    (void)snprintf(p->path, sizeof p->path, "%s/s.sock", p->folder);
    (void)unsetenv("MASLIKHAT_SOCKET");
    assert_int_equal(setenv("XDG_RUNTIME_DIR", p->folder, 1), 0);
    *state = p;
    return 0;
}

static int tear_down(void **state)
{
    struct place *p = *state;
    char command[128];
    (void)snprintf(command, sizeof command, "rm -rf %s", p->folder);
    assert_int_equal(system(command), 0);
    free(p);
    return 0;
}

static mode_t mode_of(const char *path)
{
    struct stat about;
    assert_int_equal(stat(path, &about), 0);
    return about.st_mode & 0777;
}

static void a_socket_is_its_owners(void **state)
{
    struct place *p = *state;
    struct err err = {.lang = LANG_EN};
    int listener = local_listen(p->path, LOCAL_NO_GROUP, &err);
    assert_true(listener >= 0);
    assert_int_equal(mode_of(p->path), 0600);
    assert_int_equal(local_listen(p->path, LOCAL_NO_GROUP, &err), -1);
    assert_non_null(strstr(err.text, "is running"));
    int client = local_connect(p->path, &err);
    assert_true(client >= 0);
    int server = local_accept(listener, LOCAL_NO_GROUP);
    while (server >= 0 && local_accept(listener, LOCAL_NO_GROUP) >= 0)
        continue; // the look of local_listen() before it
    assert_true(server >= 0);
    (void)close(client);
    (void)close(listener);
    assert_false(local_answers(p->path)); // left over, and replaced by the next one
    listener = local_listen(p->path, LOCAL_NO_GROUP, &err);
    assert_true(listener >= 0);
    (void)close(listener);
}

static void a_file_is_left_alone(void **state)
{
    struct place *p = *state;
    struct err err = {.lang = LANG_EN};
    FILE *file = fopen(p->path, "w");
    assert_non_null(file);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(local_listen(p->path, LOCAL_NO_GROUP, &err), -1);
    assert_int_equal(access(p->path, F_OK), 0);
}

static void one_that_appears_is_told(void **state)
{
    struct place *p = *state;
    struct err err = {.lang = LANG_EN};
    int watch = local_watch(p->path);
    assert_true(watch >= 0);
    assert_false(local_watched(watch));
    int listener = local_listen(p->path, LOCAL_NO_GROUP, &err);
    struct pollfd fd = {.fd = watch, .events = POLLIN};
    assert_int_equal(poll(&fd, 1, 3000), 1);
    assert_true(local_watched(watch));
    assert_false(local_watched(watch));
    int client = local_connect(p->path, &err); // it can be connected to at once
    assert_true(client >= 0);
    (void)close(client);
    (void)close(listener);
    (void)close(watch);
}

struct seen {
    int count;
    char name[64], owner[64];
};

static void on_session(void *context, const struct local_session *session)
{
    struct seen *seen = context;
    if (strncmp(session->name, "test-", 5) != 0)
        return;
    seen->count++;
    (void)snprintf(seen->name, sizeof seen->name, "%s", session->name);
    (void)snprintf(seen->owner, sizeof seen->owner, "%s", session->owner);
}

static void sessions_are_found(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct buf path = BUF_INIT;
    struct seen seen = {0};
    (void)state;
    assert_true(local_path("test-one", LOCAL_NO_GROUP, &path, &err));
    int listener = local_listen(buf_text(&path), LOCAL_NO_GROUP, &err);
    (void)local_sessions(on_session, &seen);
    assert_int_equal(seen.count, 1);
    assert_string_equal(seen.name, "test-one");
    assert_string_equal(seen.owner, "");
    (void)close(listener);
    (void)local_sessions(on_session, &seen);
    assert_int_equal(seen.count, 1); // nobody answers there any more
    buf_free(&path);
}

// A process of another user: 0 when it finds the session and gets in, 1 when not.
static int as_user(uid_t uid, gid_t gid, const char *path)
{
    int status = -1;
    pid_t child = fork();
    if (child == 0) {
        struct seen seen = {0};
        char byte;
        (void)unsetenv("XDG_RUNTIME_DIR");
        if (setgroups(gid ? 1 : 0, &gid) != 0 || setgid(uid) != 0 || setuid(uid) != 0)
            _exit(9);
        (void)local_sessions(on_session, &seen);
        int fd = local_connect(path, NULL);
        bool in = fd >= 0 && read(fd, &byte, 1) == 1;
        _exit(seen.count == 1 && in ? 0 : 1);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    return WEXITSTATUS(status);
}

// Lets in whoever may, with a byte each.
static pid_t serve(int listener)
{
    pid_t child = fork();
    if (child != 0)
        return child;
    for (;;) {
        struct pollfd fd = {.fd = listener, .events = POLLIN};
        (void)poll(&fd, 1, -1);
        int client = local_accept(listener, GROUP);
        if (client < 0)
            continue;
        (void)send(client, "+", 1, MSG_NOSIGNAL); // some only look and are gone again
        (void)close(client);
    }
}

static void members_of_the_group_get_in(void **state)
{
    struct err err = {.lang = LANG_EN};
    struct buf path = BUF_INIT;
    int64_t gid;
    (void)state;
    assert_false(local_group("no-such-group-here", &gid, &err));
    assert_non_null(strstr(err.text, "no-such-group-here"));
    if (geteuid() != 0)
        skip();
    assert_true(local_path("test-group", GROUP, &path, &err));
    int listener = local_listen(buf_text(&path), GROUP, &err);
    assert_true(listener >= 0);
    assert_int_equal(mode_of(buf_text(&path)), 0660);
    pid_t server = serve(listener);
    assert_int_equal(as_user(MEMBER, GROUP, buf_text(&path)), 0);
    assert_int_equal(as_user(STRANGER, 0, buf_text(&path)), 1);
    (void)kill(server, SIGKILL);
    (void)waitpid(server, NULL, 0);
    (void)close(listener);
    (void)unlink(buf_text(&path));
    *strrchr(path.data, '/') = '\0';
    assert_int_equal(mode_of(path.data), 0750);
    assert_int_equal(rmdir(path.data), 0);
    buf_free(&path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_socket_is_its_owners, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_file_is_left_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_that_appears_is_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sessions_are_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(members_of_the_group_get_in, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
