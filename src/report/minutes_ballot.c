// Protocols of the counting commission: members, ballots, votes, signatures (REG 61, 63).
#include "report/minutes.h"

#include "report/walk.h"
#include "words/words.h"

static void put_number(const struct minutes *m, enum text_key label, int number)
{
    doc_cell(m->doc, text_get(m->lang, label));
    doc_cell_int(m->doc, number);
}

static void put_row(const struct minutes *m, const char *label, int number)
{
    doc_cell(m->doc, label);
    doc_cell_int(m->doc, number);
}

// What was found in the box; the last rows count for nobody.
static void put_ballots(const struct minutes *m, const struct state *s, const struct vote *vote)
{
    bool persons = state_on_persons(vote);
    doc_table(m->doc, NULL, "lr");
    doc_cell(m->doc, text_get(m->lang, T_PROTOCOL_WHAT));
    doc_cell(m->doc, text_get(m->lang, T_PROTOCOL_COUNT));
    put_number(m, T_PROTOCOL_VOTERS, vote->voters);
    put_number(m, T_PROTOCOL_GIVEN, vote->given);
    for (int i = 0; persons && i < vote->candidate_count; i++) {
        struct buf name = BUF_INIT;
        words_seat_full(s, vote->candidate[i], m->lang, &name);
        put_row(m, buf_text(&name), vote->counted_for[i]);
        buf_free(&name);
    }
    if (!persons) {
        put_row(m, words_choice(CHOICE_FOR, m->lang), vote->in_favour);
        put_row(m, words_choice(CHOICE_AGAINST, m->lang), vote->against);
    }
    put_row(m, words_choice(CHOICE_ABSTAIN, m->lang), vote->abstain);
    put_number(m, T_PROTOCOL_BLANK, vote->blank);
    put_number(m, T_PROTOCOL_SPOILT, vote->spoilt);
}

static void put_protocol(const struct minutes *m, const struct state *s, const struct vote *vote,
                         int number)
{
    struct buf subject = BUF_INIT;
    words_subject(s, &vote->subject, m->lang, &subject);
    doc_new_page(m->doc);
    minutes_put_top(m, s->plan, T_PROTOCOL_TITLE, number, s->day);
    doc_field(m->doc, text_get(m->lang, T_MINUTES_VOTED), buf_text(&subject));
    put_ballots(m, s, vote);
    doc_text(m->doc, "quiet", text_get(m->lang, T_PROTOCOL_RULE));
    for (int i = 0; i < s->plan->seat_count; i++) {
        struct buf name = BUF_INIT;
        if (!s->counter[i])
            continue;
        words_seat(s, i, m->lang, &name);
        doc_signature(m->doc, text_get(m->lang, T_PROTOCOL_MEMBER), buf_text(&name));
        buf_free(&name);
    }
    buf_free(&subject);
}

// As each stood when its vote was closed: a protocol entered anew replaces the one before.
void minutes_put_protocols(const struct minutes *m)
{
    struct walk walk;
    int number = 0;
    walk_begin(&walk, m->data->plan, &m->data->history);
    while (walk_next(&walk)) {
        int64_t at = walk.event->kind == EV_vote_closed ? walk.event->vote_closed.vote : 0;
        bool known = at >= 1 && (size_t)at <= walk.state->vote_count;
        if (known && walk.state->votes[at - 1]->given >= 0)
            put_protocol(m, walk.state, walk.state->votes[at - 1], ++number);
    }
    walk_end(&walk);
}

int minutes_list_protocols(const struct minutes *m, int number)
{
    int protocol = 0;
    for (size_t i = 0; i < m->end->vote_count; i++) {
        struct buf text = BUF_INIT, sign = BUF_INIT;
        if (m->end->votes[i]->given < 0 || m->end->votes[i]->status < VOTE_CLOSED)
            continue;
        protocol++;
        buf_printf(&sign, "%d.", ++number);
        TEXT(&text, m->lang, T_PROTOCOL_TITLE, ARG_N("number", protocol));
        doc_item(m->doc, buf_text(&sign), buf_text(&text));
        buf_free(&text);
        buf_free(&sign);
    }
    return number;
}
