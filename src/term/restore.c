// Restoring the terminal from a signal handler: only calls that are safe there.
#include "term/restore.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Mouse and paste reports off, scroll region, insert mode and colours reset, the screen erased
// (also where there is no second screen to leave), the second screen left, the cursor shown.
static const char sane_screen[] = "\033[?1006l\033[?1000l\033[?2004l\033[r\033[4l\033[?7h\033[0m"
                                  "\017\033[H\033[2J\033[?1049l\033[?25h\r";

// The process whose terminal is to be restored, 0 for none. A handler can be told nothing else.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
static volatile sig_atomic_t armed;

static void sane_line(void)
{
    struct termios line;
    if (tcgetattr(STDIN_FILENO, &line) != 0)
        return;
    line.c_iflag |= ICRNL | IXON | BRKINT;
    line.c_oflag |= OPOST | ONLCR;
    line.c_lflag |= ICANON | ECHO | ECHOE | ECHOK | ISIG | IEXTEN;
    // What was typed for this program, such as a PIN, is not for the shell.
    (void)tcflush(STDIN_FILENO, TCIFLUSH);
    (void)tcsetattr(STDIN_FILENO, TCSANOW, &line);
}

static void restore_now(void)
{
    if (armed == 0 || (pid_t)armed != getpid())
        return;
    armed = 0;
    // In the background, changing the line would stop the program instead of ending it.
    (void)signal(SIGTTOU, SIG_IGN);
    ssize_t written = write(STDOUT_FILENO, sane_screen, sizeof sane_screen - 1);
    (void)written;
    sane_line();
}

// The default action was put back when the handler was entered.
static void on_fatal(int number)
{
    restore_now();
    (void)raise(number);
}

static void catch_default(int number)
{
    struct sigaction old;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    (void)sigemptyset(&action.sa_mask);
    action.sa_handler = on_fatal;
    action.sa_flags = (int)(SA_RESETHAND | SA_NODEFER);
    if (sigaction(number, NULL, &old) == 0 && old.sa_handler == SIG_DFL)
        (void)sigaction(number, &action, NULL);
}

void restore_arm(void)
{
    static const int fatal[] = {SIGINT,  SIGTERM, SIGHUP, SIGPIPE, SIGQUIT, SIGSEGV,
                                SIGABRT, SIGBUS,  SIGFPE, SIGILL,  SIGSYS};
    for (size_t i = 0; i < sizeof fatal / sizeof fatal[0]; i++)
        catch_default(fatal[i]);
    (void)signal(SIGTSTP, SIG_IGN);
    if (armed == 0)
        (void)atexit(restore_now);
    armed = (sig_atomic_t)getpid();
}

void restore_disarm(void)
{
    armed = 0;
}
