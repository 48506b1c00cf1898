// The line of a terminal without screens.
#include "ui/plain_line.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
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

static int columns(void)
{
    struct winsize size;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

// How much of a line is put on one row of the terminal.
static size_t fitting(const char *line, size_t len, int room)
{
    size_t fits = utf8_fit(line, room), cut = fits;
    if (fits >= len)
        return len;
    while (cut > 0 && line[cut] != ' ')
        cut--;
    return cut > 0 ? cut : fits;
}

void plain_fold(const char *text, struct buf *out)
{
    int wide = columns();
    if (wide < 20) {
        buf_put(out, text);
        return;
    }
    while (*text) {
        size_t len = strcspn(text, "\n"), used = 0;
        int indent = (int)strspn(text, " 0123456789:"); // what goes on stands below its words
        indent = indent > 11 || text[indent > 0 ? indent - 1 : 0] != ' ' ? 0 : indent;
        for (int room = wide - 1; used < len; room = wide - 1 - indent) {
            size_t row = fitting(text + used, len - used, room);
            buf_printf(out, "%*s%.*s", used > 0 ? indent : 0, "", (int)row, text + used);
            used += row;
            used += strspn(text + used, " ");
            buf_put(out, used < len ? "\n" : "");
        }
        text += len;
        if (*text == '\n') {
            buf_char(out, '\n');
            text++;
        }
    }
}
