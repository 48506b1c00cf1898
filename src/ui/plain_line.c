// The line of a terminal without screens.
#include "ui/plain_line.h"

#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

bool plain_hide(bool hide)
{
    struct termios mode;
    if (tcgetattr(STDIN_FILENO, &mode) != 0)
        return false;
    mode.c_lflag &= ~(tcflag_t)(ECHO | ECHONL);
    mode.c_lflag |= hide ? ECHONL : ECHO; // the line still ends on the screen
    return tcsetattr(STDIN_FILENO, hide ? TCSAFLUSH : TCSANOW, &mode) == 0;
}

bool plain_wipe(void)
{
    static const char all[] = "\033[H\033[2J\033[3J";
    const char *name = getenv("TERM");
    if (!isatty(STDOUT_FILENO) || !name || !*name || strcmp(name, "dumb") == 0)
        return false;
    return write(STDOUT_FILENO, all, sizeof all - 1) == (ssize_t)(sizeof all - 1);
}
