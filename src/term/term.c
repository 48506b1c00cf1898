// The terminal through ncurses.
#include "term/term.h"

#include "base/mem.h"
#include "base/utf8.h"
#include "term/restore.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

enum { READ_SIZE = 4096, BLOCK = 0x2588, SIDE_MAX = 1000 };

struct terminal {
    struct term_setup setup;
    SCREEN *screen;
    int rows, cols;
    struct winsize seen; // the size the system told last
    struct keys *keys;
    bool mouse;
    bool reverse; // the terminal can swap ground and text
    int cursor;   // 1 shown, 0 hidden, -1 not known
    bool known;   // `shown` is what the terminal shows
    struct cell *shown;
    cchar_t *line; // one row for curses
    attr_t attributes[STYLE_COUNT];
    short pairs[STYLE_COUNT];
};

static bool is_utf8(void)
{
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// Only the alphabet of the user's locale counts, else that of any locale with UTF-8.
static bool choose_locale(void)
{
    static const char *const others[] = {"C.UTF-8",     "C.utf8",      "en_US.UTF-8",
                                         "ru_RU.UTF-8", "kk_KZ.UTF-8", "UTF-8"};
    if (setlocale(LC_CTYPE, "") && is_utf8())
        return true;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (setlocale(LC_CTYPE, others[i]) && is_utf8())
            return true;
    return false;
}

static bool has_text(const char *capability)
{
    // The database says NULL for "not there" and -1 for "not a text".
    const char *text = tigetstr(capability);
    return text && text != (char *)-1 && *text;
}

// Whether the terminal database knows the name; then its entry is the current one.
static bool knows(const char *name)
{
    int found = 0;
    return setupterm(name, STDOUT_FILENO, &found) == OK && found == 1;
}

// Not ERR() of base/err.h: curses has taken that name. Always NULL.
static void *refuse(struct err *err, enum text_key key, const char *name)
{
    const struct text_arg arg = ARG_S("term", name);
    (void)err_set(err, key, &arg, 1);
    return NULL;
}

// The name of a terminal that can be used; NULL with a reason.
static const char *choose_terminal(struct err *err)
{
    static const char *const others[] = {"xterm-256color", "xterm", "vt100"};
    const char *name = getenv("TERM");
    const char *chosen = name && *name && knows(name) ? name : NULL;
    for (size_t i = 0; !chosen && i < sizeof others / sizeof others[0]; i++)
        if (knows(others[i]))
            chosen = others[i];
    if (!chosen)
        return refuse(err, T_TERM_NO_DATABASE, name && *name ? name : "-");
    bool usable = has_text("cup") && has_text("ed");
    (void)del_curterm(cur_term);
    return usable ? chosen : refuse(err, T_TERM_DUMB, chosen);
}

static void send(const char *text)
{
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t written = write(STDOUT_FILENO, text, left);
        if (written <= 0)
            return;
        text += written;
        left -= (size_t)written;
    }
}

static attr_t attributes_of(unsigned look)
{
    static const struct {
        unsigned look;
        attr_t attribute;
    } rows[] = {{LOOK_BOLD, A_BOLD},
                {LOOK_DIM, A_DIM},
                {LOOK_UNDERLINE, A_UNDERLINE},
                {LOOK_REVERSE, A_REVERSE}};
    attr_t out = A_NORMAL;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (look & rows[i].look)
            out |= rows[i].attribute;
    return out;
}

// More than 256 colours mean that the numbers are mixtures of light; the first 8 are not.
static int colour_of(struct look look)
{
    if (!has_colors() || COLORS < 8)
        return LOOK_DEFAULT;
    return COLORS == 256 ? look.colour256 : look.colour8;
}

static void paint(struct terminal *term, enum theme theme)
{
    term->setup.theme = theme;
    term->known = false; // all of it is drawn anew
    for (int style = 0; style < STYLE_COUNT; style++) {
        struct look look = style_look(theme, (enum style)style);
        int colour = colour_of(look);
        bool plain = colour == LOOK_DEFAULT ||
                     init_pair((short)(style + 1), (short)colour, LOOK_DEFAULT) == ERR;
        term->attributes[style] = attributes_of(look.attributes);
        term->pairs[style] = (short)(plain ? 0 : style + 1);
    }
}

void term_theme(struct terminal *term, enum theme theme)
{
    if (theme != term->setup.theme)
        paint(term, theme);
}

// (Re)allocates what depends on the size.
static void fit(struct terminal *term)
{
    getmaxyx(stdscr, term->rows, term->cols);
    free(term->shown);
    free(term->line);
    term->shown = mem_zero((size_t)term->rows * (size_t)term->cols, sizeof *term->shown);
    term->line = mem_zero((size_t)term->cols + 1, sizeof *term->line);
    term->known = false;
}

static void set_modes(struct terminal *term)
{
    (void)raw();
    (void)noecho();
    (void)nonl();
    (void)nodelay(stdscr, TRUE);
    (void)typeahead(-1);
    if (has_colors()) {
        (void)start_color();
        (void)use_default_colors();
    }
    term->reverse = has_text("rev");
    term->mouse = term->setup.mouse && has_text("kmous");
    // Terminals that do not know these modes ignore them.
    send("\033[?2004h");
    if (term->mouse)
        send("\033[?1000h\033[?1006h");
}

// The name of the terminal that can be drawn on; NULL with a reason.
static const char *usable(struct err *err)
{
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return refuse(err, T_TERM_NOT_A_TERMINAL, "");
    if (!choose_locale())
        return refuse(err, T_TERM_NO_UTF8, "");
    return choose_terminal(err);
}

bool term_possible(struct err *err)
{
    return usable(err) != NULL;
}

struct terminal *term_open(const struct term_setup *setup, struct err *err)
{
    const char *name = usable(err);
    if (!name)
        return NULL;
    restore_arm();
    use_env(FALSE);
    use_tioctl(TRUE);
    SCREEN *screen = newterm(name, stdout, stdin);
    if (!screen) {
        restore_disarm();
        return refuse(err, T_TERM_DUMB, name);
    }
    struct terminal *term = mem_zero(1, sizeof *term);
    term->setup = *setup;
    term->screen = screen;
    term->cursor = -1;
    term->keys = keys_new();
    set_modes(term);
    fit(term);
    term->seen = (struct winsize){.ws_row = (unsigned short)term->rows,
                                  .ws_col = (unsigned short)term->cols};
    paint(term, setup->theme);
    return term;
}

void term_close(struct terminal *term)
{
    if (!term)
        return;
    // Some terminals keep the last screen after endwin.
    (void)erase();
    (void)refresh();
    if (term->mouse)
        send("\033[?1006l\033[?1000l");
    send("\033[?2004l");
    (void)endwin();
    restore_disarm();
    delscreen(term->screen);
    keys_free(term->keys);
    free(term->shown);
    free(term->line);
    free(term);
}

void term_size(const struct terminal *term, int *rows, int *cols)
{
    *rows = term->rows;
    *cols = term->cols;
}

int term_fd(const struct terminal *term)
{
    (void)term;
    return STDIN_FILENO;
}

// Curses counts in shorts; a window of absurd size is used in part.
static int at_most_side(int size)
{
    return size > SIDE_MAX ? SIDE_MAX : size;
}

// True when the window was resized since the last call; then curses has the new size.
static bool resized(struct terminal *term, struct key *out)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
        return false;
    if (size.ws_row == term->seen.ws_row && size.ws_col == term->seen.ws_col)
        return false;
    term->seen = size;
    if (resizeterm(at_most_side(size.ws_row), at_most_side(size.ws_col)) == ERR)
        return false;
    fit(term);
    *out = (struct key){.kind = K_RESIZE, .row = term->rows, .col = term->cols};
    return true;
}

// Reads what is there, waiting up to `wait` ms; TERM_KEY means that bytes came.
static enum term_input take_bytes(struct terminal *term, int wait)
{
    struct pollfd in = {.fd = STDIN_FILENO, .events = POLLIN};
    char bytes[READ_SIZE];
    if (poll(&in, 1, wait) <= 0)
        return TERM_NOTHING;
    if (!(in.revents & POLLIN))
        return TERM_GONE;
    ssize_t len = read(STDIN_FILENO, bytes, sizeof bytes);
    if (len == 0 || (len < 0 && errno != EINTR && errno != EAGAIN))
        return TERM_GONE;
    if (len < 0)
        return TERM_NOTHING;
    keys_feed(term->keys, bytes, (size_t)len);
    return TERM_KEY;
}

enum term_input term_read(struct terminal *term, struct key *out)
{
    if (resized(term, out))
        return TERM_KEY;
    while (!keys_next(term->keys, out)) {
        enum term_input got = take_bytes(term, 0);
        if (got == TERM_NOTHING && keys_waiting(term->keys)) {
            got = take_bytes(term, KEYS_ESC_MS);
            if (got == TERM_NOTHING)
                keys_flush(term->keys);
            else if (got == TERM_GONE)
                return got;
            continue;
        }
        if (got != TERM_KEY)
            return got;
    }
    return TERM_KEY;
}

// The C library's idea of a character's width decides where curses goes on.
static bool same_width(uint32_t code)
{
    return wcwidth((wchar_t)code) == utf8_char_width(code);
}

static cchar_t curses_cell(const struct terminal *term, const struct cell *cell)
{
    wchar_t text[GRID_MARKS + 2] = {0};
    attr_t attributes = term->attributes[cell->style];
    uint32_t code = term->setup.ascii ? grid_ascii(cell->code) : cell->code;
    if (term->setup.ascii && term->reverse && cell->code == BLOCK) {
        code = ' ';
        attributes |= A_REVERSE;
    }
    text[0] = (wchar_t)code;
    for (int i = 0; i < GRID_MARKS && cell->marks[i]; i++)
        if (wcwidth((wchar_t)cell->marks[i]) == 0)
            text[wcslen(text)] = (wchar_t)cell->marks[i];
    cchar_t out;
    memset(&out, 0, sizeof out);
    (void)setcchar(&out, text, attributes, term->pairs[cell->style], NULL);
    return out;
}

static void draw_row(struct terminal *term, int row)
{
    const struct cell *cells = term->shown + (size_t)row * (size_t)term->cols;
    int count = 0;
    int next = 0; // the column where curses goes on
    for (int col = 0; col < term->cols; col++) {
        if (next > col && cells[col].code == 0)
            continue; // the right half of a wide character
        struct cell cell = cells[col];
        if (cell.code == 0 || col + utf8_char_width(cell.code) > term->cols)
            cell.code = ' ';
        if (!same_width(cell.code))
            cell.code = '?';
        term->line[count++] = curses_cell(term, &cell);
        next = col + utf8_char_width(cell.code);
    }
    (void)mvadd_wchnstr(row, 0, term->line, count);
}

// Takes over a row of the grid; true when it differs from what is shown.
static bool take_row(struct terminal *term, const struct grid *grid, int row)
{
    struct rect size = grid_rect(grid);
    struct cell *shown = term->shown + (size_t)row * (size_t)term->cols;
    const struct cell *cells = grid_cells(grid, row);
    int given = !cells ? 0 : size.cols < term->cols ? size.cols : term->cols;
    bool differs = !term->known;
    for (int col = 0; col < term->cols; col++) {
        struct cell cell = col < given ? cells[col] : (struct cell){.code = ' '};
        if (memcmp(&shown[col], &cell, sizeof cell) == 0)
            continue;
        shown[col] = cell;
        differs = true;
    }
    return differs;
}

static void place_cursor(struct terminal *term, const struct grid *grid)
{
    int row, col;
    bool visible = grid_cursor_at(grid, &row, &col) && row < term->rows && col < term->cols;
    if (term->cursor != visible)
        (void)curs_set(visible);
    term->cursor = visible;
    (void)move(visible ? row : 0, visible ? col : 0);
}

void term_draw(struct terminal *term, const struct grid *grid)
{
    if (!term->known)
        (void)clearok(curscr, TRUE);
    for (int row = 0; row < term->rows; row++)
        if (take_row(term, grid, row))
            draw_row(term, row);
    term->known = true;
    place_cursor(term, grid);
    (void)wnoutrefresh(stdscr);
    (void)doupdate();
}

void term_repaint(struct terminal *term)
{
    term->known = false;
}

void term_bell(struct terminal *term)
{
    (void)term;
    (void)beep();
}

void term_ask(struct terminal *term)
{
    (void)term;
    send("\033[5n");
}
