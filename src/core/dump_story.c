// Papers, questions, deadlines, sittings and remarks as lines of text.
#include "core/dump.h"

static void dump_paper(const struct state *s, int paper, struct buf *out)
{
    const struct paper_state *of = &s->papers[paper];
    buf_printf(out,
               "paper %s status=%d author=%d signs=%d sent=%d by=%d at=%lld answered=%d "
               "returned=%d reason=%s answer=%s by=%d paper=%d adopted=%d taken_up=%d read=%d "
               "copied=%d/%d\n",
               s->plan->papers[paper].id, (int)of->status, of->author, of->signs, of->sent,
               of->sent_by, (long long)of->sent_at, of->answered, of->returned,
               of->reason ? of->reason : "-", of->answer ? of->answer : "-", of->answered_by,
               of->answer_paper, (int)of->adopted, of->taken_up, of->read_out, of->copied,
               of->copied_on);
    for (int i = 0; i < s->plan->papers[paper].part_count; i++) {
        const struct part_state *part = &of->parts[i];
        buf_printf(out, "part %s seat=%d from=%s reply=%s text=%s\n",
                   s->plan->papers[paper].parts[i].id, part->seat, part->from ? part->from : "-",
                   part->reply ? part->reply : "-", part->text ? part->text : "-");
    }
    for (int i = 0; i < s->plan->seat_count; i++)
        if (of->wrote[i] || of->has_signed[i])
            buf_printf(out, "author %d wrote=%d signed=%d\n", i, of->wrote[i], of->has_signed[i]);
}

static void dump_question(const struct state *s, int question, struct buf *out)
{
    const struct question_state *of = &s->questions[question];
    buf_printf(out, "question %s status=%d asked=%lld answers=%d right=%d\n",
               s->plan->questions[question].id, (int)of->status, (long long)of->asked, of->answers,
               of->right);
    for (int i = 0; i < s->plan->seat_count; i++)
        if (of->choice[i])
            buf_printf(out, "answer %d %x former=%d\n", i, (unsigned)of->choice[i], of->former[i]);
    for (int i = 0; of->counted && i < s->plan->questions[question].choice_count; i++)
        buf_printf(out, "count %d\n", of->count[i]);
}

void dump_story(const struct state *s, struct buf *out)
{
    buf_printf(out, "day=%d wanted=%d phase=%d place=%d step=%d\n", s->day, s->day_wanted,
               s->phase_day, s->sitting_at, s->step_at);
    for (int i = 0; i < s->whole->sitting_count; i++)
        buf_printf(out, "held %d\n", s->held[i]);
    for (int i = 0; i < s->plan->paper_count; i++)
        dump_paper(s, i, out);
    for (int i = 0; i < s->plan->question_count; i++)
        dump_question(s, i, out);
    for (int i = 0; i < s->plan->deadline_count; i++)
        buf_printf(out, "deadline %s status=%d begun=%d due=%d done=%d\n", s->plan->deadlines[i].id,
                   (int)s->deadlines[i].status, s->deadlines[i].begun, s->deadlines[i].due,
                   s->deadlines[i].done);
    for (size_t i = 0; i < s->remark_count; i++)
        buf_printf(out, "remark %s seat=%d kind=%d dropped=%d at=%lld %s\n", s->remarks[i].id,
                   s->remarks[i].seat, (int)s->remarks[i].kind, s->remarks[i].dropped,
                   (long long)s->remarks[i].at, s->remarks[i].text ? s->remarks[i].text : "-");
    for (int i = 0; i < s->plan->seat_count; i++)
        if (s->marks[i])
            buf_printf(out, "marks %d %s\n", i, s->marks[i]);
}
