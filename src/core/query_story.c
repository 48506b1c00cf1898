// `expect state PATH=VALUE` for papers, questions, deadlines, sittings and remarks.
#include "core/query.h"

#include "core/calendar.h"

#include <string.h>

static void put_id(struct buf *out, const char *id)
{
    buf_put(out, id ? id : "none");
}

static void put_flag(struct buf *out, bool flag)
{
    buf_put(out, flag ? "true" : "false");
}

static void put_seat(const struct state *s, int seat, struct buf *out)
{
    put_id(out, seat == NOBODY ? NULL : s->plan->seats[seat].id);
}

static void put_day(int day, struct buf *out)
{
    if (day == NO_DAY)
        buf_put(out, "none");
    else
        calendar_put(day, out);
}

void query_day(const struct state *s, struct buf *out)
{
    if (s->day == NO_DAY)
        buf_put(out, "none");
    else
        buf_int(out, state_story_day(s));
}

void query_date(const struct state *s, struct buf *out)
{
    put_day(s->day, out);
}

void query_works(const struct state *s, struct buf *out)
{
    put_flag(out, s->day != NO_DAY && calendar_works(s->plan, s->day));
}

void query_sitting_id(const struct state *s, struct buf *out)
{
    put_id(out, s->sitting_at == NOBODY ? NULL : s->plan->sittings[s->sitting_at].id);
}

void query_step(const struct state *s, struct buf *out)
{
    put_id(out, state_step(s) ? state_step(s)->id : NULL);
}

void query_remarks(const struct state *s, struct buf *out)
{
    int count = 0;
    for (size_t i = 0; i < s->remark_count; i++)
        count += !s->remarks[i].dropped;
    buf_int(out, count);
}

static void put_missing(const struct state *s, int paper, struct buf *out)
{
    size_t before = out->len;
    for (int i = 0; i < s->plan->papers[paper].part_count; i++)
        if (state_part_missing(s, paper, i))
            buf_printf(out, "%s%s", out->len > before ? " " : "",
                       s->plan->papers[paper].parts[i].id);
    if (out->len == before)
        buf_put(out, "none");
}

// paper.ID.author | .missing | .signs | .adopted | .sent | .copied | .replies
static bool put_paper(const struct state *s, int paper, const char *what, struct buf *out)
{
    const struct paper_state *of = &s->papers[paper];
    if (strcmp(what, "author") == 0)
        put_seat(s, of->author, out);
    else if (strcmp(what, "missing") == 0)
        put_missing(s, paper, out);
    else if (strcmp(what, "signs") == 0)
        buf_int(out, of->signs);
    else if (strcmp(what, "adopted") == 0)
        buf_put(out, fate_names[of->adopted]);
    else if (strcmp(what, "sent") == 0)
        put_day(of->sent, out);
    else if (strcmp(what, "copied") == 0)
        put_flag(out, of->copied);
    else if (strcmp(what, "replies") == 0)
        buf_int(out, state_replies_due(s, paper));
    else
        return false;
    return true;
}

// paper.ID | paper.ID.WHAT | paper.ID.part.PART
bool query_paper(const struct state *s, char *part[4], int count, struct buf *out)
{
    int paper = count >= 2 ? plan_paper(s->plan, part[1]) : NOBODY;
    if (paper == NOBODY)
        return false;
    if (count == 2)
        buf_put(out, paper_status_names[s->papers[paper].status]);
    if (count != 4)
        return count == 2 || put_paper(s, paper, part[2], out);
    int of = strcmp(part[2], "part") == 0 ? plan_part(&s->plan->papers[paper], part[3]) : NOBODY;
    if (of != NOBODY)
        put_id(out, s->papers[paper].parts[of].text);
    return of != NOBODY;
}

// question.ID | question.ID.answers | .right | .asked | .counted | .count.CHOICE
bool query_question(const struct state *s, char *part[4], int count, struct buf *out)
{
    int question = count >= 2 ? plan_question(s->plan, part[1]) : NOBODY;
    if (question == NOBODY)
        return false;
    const struct question_state *of = &s->questions[question];
    int choice = count == 4 ? plan_choice(s->plan, question, part[3]) : NOBODY;
    bool told = of->status == QUESTION_CLOSED && state_counts_name_nobody(s, question);
    if (count == 4 && (choice == NOBODY || strcmp(part[2], "count") != 0))
        return false;
    if (count == 4 && told)
        buf_int(out, state_chosen_count(s, question, choice));
    else if (count == 4)
        buf_put(out, "none");
    else if (count == 2)
        buf_put(out, question_status_names[of->status]);
    else if (strcmp(part[2], "answers") == 0)
        buf_int(out, of->answers);
    else if (strcmp(part[2], "right") == 0)
        buf_int(out, of->right);
    else if (strcmp(part[2], "asked") == 0)
        buf_int(out, state_asked_count(s, question));
    else if (strcmp(part[2], "counted") == 0)
        buf_put(out, told ? "true" : "false");
    else
        return false;
    return true;
}

// deadline.ID | deadline.ID.due | .left | .done
bool query_deadline(const struct state *s, char *part[4], int count, struct buf *out)
{
    int deadline = count >= 2 ? plan_deadline(s->plan, part[1]) : NOBODY;
    if (deadline == NOBODY || count > 3)
        return false;
    const struct deadline_state *of = &s->deadlines[deadline];
    if (count == 2)
        buf_put(out, deadline_status_names[of->status]);
    else if (strcmp(part[2], "due") == 0)
        put_day(of->due, out);
    else if (strcmp(part[2], "done") == 0)
        put_day(of->done, out);
    else if (strcmp(part[2], "left") == 0)
        buf_int(out, state_deadline_left(s, deadline));
    else
        return false;
    return true;
}

// remark.ID.marks | .rank | .kind | .traced
bool query_remark(const struct state *s, char *part[4], int count, struct buf *out)
{
    int paper, of;
    int remark = count == 3 ? state_remark(s, part[1]) : -1;
    if (remark < 0)
        return false;
    if (strcmp(part[2], "marks") == 0)
        buf_int(out, state_remark_marks(s, remark));
    else if (strcmp(part[2], "rank") == 0)
        buf_int(out, state_remark_rank(s, remark));
    else if (strcmp(part[2], "kind") == 0)
        buf_put(out, remark_kind_names[s->remarks[remark].kind]);
    else if (strcmp(part[2], "traced") == 0)
        put_id(out,
               state_remark_traced(s, part[1], &paper, &of) ? s->plan->papers[paper].id : NULL);
    else
        return false;
    return true;
}
