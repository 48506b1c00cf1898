// What events of elections and of the counting commission add to their sentences.
#include "words/words_line.h"

static void add_office(struct line *line, const char *office)
{
    struct buf what = BUF_INIT;
    words_office(office, line->lang, &what);
    line_add_buf(line, "what", &what);
}

void line_elect_elected(struct line *line)
{
    add_office(line, line->event->elect_elected.office);
}

void line_elect_second(struct line *line)
{
    add_office(line, line->event->elect_second.office);
    line_add_seats(line, line->event->elect_second.seats);
}

// The one who goes on anyway, and those who share the votes of the next place.
void line_elect_tied(struct line *line)
{
    const struct ev_elect_tied *e = &line->event->elect_tied;
    struct buf seat = BUF_INIT, sure = BUF_INIT;
    add_office(line, e->office);
    line_add_seats(line, e->seats);
    if (e->sure >= 0) {
        words_seat(line->state, e->sure, line->lang, &seat);
        TEXT(&sure, line->lang, T_WORDS_SURE, ARG_S("seat", buf_text(&seat)));
    }
    line_add_tail(line, "sure", "; ", sure.len > 0 ? buf_text(&sure) : NULL);
    buf_free(&seat);
    buf_free(&sure);
}

void line_elect_failed(struct line *line)
{
    add_office(line, line->event->elect_failed.office);
}

void line_commission_elected(struct line *line)
{
    line_add_seats(line, line->event->commission_elected.seats);
}
