// The yardstick for keys: the same screen of boxes and lines, of which Tab moves the highlight, as
// plain ncurses does it – without a session, a protocol, languages or a grid of its own.
#include <curses.h>
#include <locale.h>

int main(void)
{
    int rows, cols, focus = 0, key = 0;
    (void)setlocale(LC_ALL, "C.UTF-8");
    (void)initscr();
    (void)raw();
    (void)noecho();
    getmaxyx(stdscr, rows, cols);
    do {
        focus = key == '\t' ? (focus + 1) % 4 : focus;
        (void)erase();
        for (int i = 0; i < 4; i++) {
            WINDOW *box_of = newwin(rows / 2, cols / 2, i / 2 * (rows / 2), i % 2 * (cols / 2));
            (void)wattrset(box_of, i == focus ? A_REVERSE : A_NORMAL);
            (void)box(box_of, 0, 0);
            for (int line = 1; line < rows / 2 - 1; line++)
                (void)mvwprintw(box_of, line, 2, "%2d:%02d  a line of the log, %d", i, line, focus);
            (void)wnoutrefresh(box_of);
            (void)delwin(box_of);
        }
        (void)doupdate();
    } while ((key = getch()) != 'q');
    return endwin();
}
