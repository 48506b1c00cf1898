// What computer-played seats do around the sittings: answer questions, write, sign, send and answer
// papers, hand in remarks and mark problems – and, when everything is played by the computer, let
// the days of the story pass.
#include "script/bots_parts.h"

#include "base/utf8.h"
#include "core/calendar.h"
#include "core/condition.h"
#include "core/draft_text.h"

#include <string.h>

enum {
    NOTICE_DAYS = 12,
    WRITING_MS = 4000, // between two parts of a paper
    GROUP_WAITS = 65   // percent of its time that a group leaves the paper to its people
};

// What has to be answered before something else happens is answered soon.
static void answer_question(struct bots *bots, const struct state *s, int question,
                            struct move *best)
{
    const struct question_state *of = &s->questions[question];
    bool peers = s->plan->questions[question].peers;
    for (int i = 0; i < s->plan->seat_count; i++) {
        if (of->choice[i] || !bots_plays(s, i) || !bots_asks(bots, question, i) ||
            !state_answers(s, question, i) || (peers && bots_peer(bots, s, i, question) == NOBODY))
            continue;
        int64_t thinks = bots_pace(bots, PACE_CAST, i, 1000 + question);
        int64_t at =
            bots_at(s, of->asked) + (s->plan->questions[question].closed_by ? thinks / 3 : thinks);
        bots_sooner(bots, best, bots_move(at, MOVE_ANSWER_QUESTION, i, question, 0));
    }
}

// How often this seat would take the choice, in parts of BOTS_BEST for each time.
static int weight_of(const struct bots *bots, int seat, const struct plan_choice *choice)
{
    int newcomer = choice->chance > 0 ? choice->chance : 1;
    int skilled = choice->chance_skilled > 0 ? choice->chance_skilled : newcomer;
    return newcomer * (BOTS_BEST - bots->skill[seat]) + skilled * bots->skill[seat];
}

// One of the choices, each as often as the scenario says.
static int guess_choice(const struct bots *bots, int seat, int question)
{
    const struct plan_question *of = &bots->plan->questions[question];
    int all = 0, choice = 0;
    for (int i = 0; i < of->choice_count; i++)
        all += weight_of(bots, seat, &of->choices[i]);
    int left = bots_draw(bots, seat, "guesses", question, all);
    while (choice + 1 < of->choice_count &&
           (left -= weight_of(bots, seat, &of->choices[choice])) >= 0)
        choice++;
    return choice;
}

// Percent of answers that are right.
static int knowing(const struct bots *bots, int seat)
{
    return bots_by_skill(bots, seat, 25, 68, 97);
}

uint32_t bots_choices(const struct bots *bots, const struct state *s, int seat, int question)
{
    const struct plan_question *of = &s->plan->questions[question];
    uint32_t right = plan_right_choices(s->plan, question);
    if (of->peers)
        return 0;
    if (right && bots_draw(bots, seat, "knows", question, 100) < knowing(bots, seat))
        return right;
    int guess = guess_choice(bots, seat, question);
    if ((uint32_t)1 << guess == right)
        guess = (guess + 1) % of->choice_count;
    return (uint32_t)1 << guess;
}

int bots_peer(const struct bots *bots, const struct state *s, int seat, int question)
{
    const struct plan_question *of = &s->plan->questions[question];
    int first =
        of->choice_count > 0 ? bots_draw(bots, seat, "peer", question, of->choice_count) : 0;
    for (int i = 0; i < of->choice_count; i++) {
        int choice = (first + i) % of->choice_count;
        if (state_is_peer(s, seat, plan_seat(s->plan, of->choices[choice].id)))
            return choice;
    }
    return NOBODY;
}

// The card has nothing to do with the paper.
static bool refuses(const struct bots *bots, int seat, int paper)
{
    const struct card *card = scenario_card(bots->scenario, seat);
    return card && name_find(card->stance.refuses, card->stance.refuse_count,
                             bots->plan->papers[paper].id) >= 0;
}

// The first of those words name whom the computer plays and whose card does not refuse the paper.
static int first_played(const struct bots *bots, const struct state *s, int paper,
                        const char *words)
{
    for (int i = 0; i < s->plan->seat_count; i++)
        if (plan_addressed(s->plan, words, i) && bots_plays(s, i) &&
            (bots->everyone || s->seat[i].bot) && !refuses(bots, i, paper))
            return i;
    return NOBODY;
}

// The same; NOBODY when a person is among them, who does it then.
static int first_bot(const struct bots *bots, const struct state *s, int paper, const char *words)
{
    for (int i = 0; i < s->plan->seat_count; i++)
        if (plan_addressed(s->plan, words, i) && !bots_plays(s, i))
            return NOBODY;
    return first_played(bots, s, paper, words);
}

// Who writes it, and not before when. People of a group have most of its time: where none of them
// has begun by then, the others write.
static int writer_of(const struct bots *bots, const struct state *s, int paper, int64_t *from)
{
    const struct plan_paper *plan = &s->plan->papers[paper];
    int work, first = first_bot(bots, s, paper, plan->by), author = s->papers[paper].author;
    bool silent = author == NOBODY || bots_plays(s, author);
    if (first != NOBODY || !silent || !plan_team(s->plan, plan->by, &work) ||
        s->works[work].status != WORK_LASTS)
        return first;
    int64_t begin = s->works[work].begin, length = state_work_end(s, work) - begin;
    int64_t late = bots_at(s, begin + length * GROUP_WAITS / 100);
    *from = late > *from ? late : *from;
    return first_played(bots, s, paper, plan->by);
}

// When writing begins: with its phase, or when the paper it answers came. -1: not yet.
static int64_t writing_time(const struct state *s, int paper)
{
    const struct plan_paper *plan = &s->plan->papers[paper];
    int answered = plan_paper(s->plan, plan->answers);
    int64_t at = s->phase.index == NOBODY ? 0 : bots_at(s, s->phase.begin);
    if (answered != NOBODY && s->papers[answered].status != PAPER_SUBMITTED)
        return -1;
    if (answered != NOBODY)
        return s->papers[answered].sent_at;
    return s->phase.index == NOBODY || plan->phase > s->phase.index ? -1 : at;
}

// Whether the decision has words for a part that nobody has written yet.
static bool has_words(const struct state *s, int paper, int part)
{
    struct buf words = BUF_INIT;
    if (!s->papers[paper].parts[part].text)
        draft_text_clauses(s, s->plan->papers[paper].draft,
                           s->plan->papers[paper].parts[part].clauses, LANG_KK, &words);
    bool has = words.len > 0;
    buf_free(&words);
    return has;
}

// A date that is past is not written anew: the computer would write the same.
static bool wants_words(const struct state *s, int paper, int part)
{
    enum part_want want = state_part_wants(s, paper, part);
    return want == PART_EMPTY || want == PART_SHORT;
}

// What is required, and of the rest what the decision, or the scenario, has words for.
static int next_part(const struct state *s, int paper)
{
    for (int i = 0; i < s->plan->papers[paper].part_count; i++)
        if (wants_words(s, paper, i) || has_words(s, paper, i) ||
            (!s->papers[paper].parts[i].text && state_sample(s, paper, i)))
            return i;
    return NOBODY;
}

// A paper that carries a decision is not written before there is one.
static bool lacks_decision(const struct state *s, int paper)
{
    int draft = plan_draft(s->plan, s->plan->papers[paper].draft);
    return s->plan->papers[paper].draft &&
           (draft == NOBODY || s->drafts[draft].whole != FATE_ADOPTED);
}

// The next of those who may sign and have not.
static int next_signer(const struct bots *bots, const struct state *s, int paper)
{
    const struct paper_state *of = &s->papers[paper];
    for (int i = 0; i < s->plan->seat_count; i++) {
        bool may = plan_addressed(s->plan, s->plan->papers[paper].signers, i);
        if (may && i != of->author && !of->has_signed[i] && bots_plays(s, i) &&
            (bots->everyone || s->seat[i].bot) && !refuses(bots, i, paper))
            return i;
    }
    return NOBODY;
}

// Offices are closed: what is sent or answered waits for a working day, if the days go on.
static bool closed(const struct state *s)
{
    return s->day != NO_DAY && !calendar_works(s->plan, s->day) && course_days_left(s) > 0 &&
           s->sitting != SITTING_OPEN;
}

static void write_paper(struct bots *bots, const struct state *s, int paper, struct move *best)
{
    const struct paper_state *of = &s->papers[paper];
    const struct plan_paper *plan = &s->plan->papers[paper];
    int64_t begun = writing_time(s, paper);
    if (begun < 0 || of->status == PAPER_SUBMITTED || of->status == PAPER_ANSWERED ||
        of->status == PAPER_WITHDRAWN || lacks_decision(s, paper))
        return;
    int writer = writer_of(bots, s, paper, &begun);
    if (writer == NOBODY || bots_neglects(bots, s, writer, paper))
        return;
    int part = state_paper_open(s, paper) ? next_part(s, paper) : NOBODY;
    int64_t at = begun + bots_pace(bots, PACE_OPINION, writer, paper);
    for (int i = 0; i < plan->part_count; i++)
        at += of->parts[i].text ? WRITING_MS : 0;
    if (part != NOBODY) {
        bots_sooner(bots, best, bots_move(at, MOVE_FILL, writer, paper, part));
        return;
    }
    int signer = of->signs < state_signs_needed(s, paper) ? next_signer(bots, s, paper) : NOBODY;
    if (signer != NOBODY)
        bots_sooner(bots, best, bots_move(at, MOVE_SIGN, signer, paper, 0));
    else if (of->signs >= state_signs_needed(s, paper) && state_paper_decided(s, paper) &&
             !closed(s))
        bots_sooner(bots, best, bots_move(at, MOVE_SUBMIT, writer, paper, 0));
}

// What a person has written to the end, others of the group sign.
static void sign_paper(struct bots *bots, const struct state *s, int paper, struct move *best)
{
    const struct paper_state *of = &s->papers[paper];
    bool written =
        state_paper_open(s, paper) && of->author != NOBODY && next_part(s, paper) == NOBODY;
    if (!written || of->signs >= state_signs_needed(s, paper) || bots_plays(s, of->author))
        return;
    int signer = next_signer(bots, s, paper);
    if (signer == NOBODY)
        return;
    int64_t at = bots->since + bots_pace(bots, PACE_CAST, signer, paper);
    bots_sooner(bots, best, bots_move(at, MOVE_SIGN, signer, paper, 0));
}

static bool has_form_for(const struct state *s, int paper)
{
    for (int i = 0; i < s->plan->paper_count; i++)
        if (plan_paper(s->plan, s->plan->papers[i].answers) == paper)
            return true;
    return false;
}

// Each recommendation has its reply; a paper without any, a plain answer.
static void answer_paper(struct bots *bots, const struct state *s, int paper, struct move *best)
{
    const struct paper_state *of = &s->papers[paper];
    if (s->plan->papers[paper].answers || of->status != PAPER_SUBMITTED || closed(s))
        return;
    int seat = first_bot(bots, s, paper, s->plan->papers[paper].to);
    if (seat == NOBODY || bots_puts_off(bots, s, seat, paper, "paper.answered"))
        return;
    int64_t at = of->sent_at + bots_pace(bots, PACE_OPINION, seat, 100 + paper);
    for (int i = 0; i < s->plan->papers[paper].part_count; i++) {
        const struct part_state *part = &of->parts[i];
        if (!s->plan->papers[paper].parts[i].reply || !part->text)
            continue;
        if (!part->reply) {
            bots_sooner(bots, best, bots_move(at, MOVE_REPLY, seat, paper, i));
            return;
        }
        at += WRITING_MS;
    }
    if (!has_form_for(s, paper))
        bots_sooner(bots, best, bots_move(at, MOVE_ANSWER_PAPER, seat, paper, 0));
}

// The copy of an inquiry, by its author or the secretary; some are late with it.
static void forward_copy(struct bots *bots, const struct state *s, int paper, struct move *best)
{
    int seat = state_copy_due(s, paper) && !closed(s)
                   ? first_bot(bots, s, paper, s->plan->papers[paper].by)
                   : NOBODY;
    if (seat == NOBODY || bots_puts_off(bots, s, seat, paper, "paper.forwarded"))
        return;
    int64_t at = s->papers[paper].sent_at + bots_pace(bots, PACE_CAST, seat, 200 + paper);
    bots_sooner(bots, best, bots_step(at, seat, STEP_FORWARD, paper));
}

// Remarks and marks belong to a sitting that hears people, or to the time before the first.
static bool is_hearing(const struct state *s)
{
    return s->sitting == SITTING_OPEN && !s->plan->votes;
}

static bool has_remarked(const struct state *s, int seat)
{
    for (size_t i = 0; i < s->remark_count; i++)
        if (s->remarks[i].seat == seat)
            return true;
    return false;
}

// So many hundredths of the hearing's phase, in milliseconds; where it has no length, of 15
// minutes.
static int64_t into_phase(const struct state *s, int hundredths)
{
    int minutes = s->phase.index == NOBODY ? 0 : s->plan->phases[s->phase.index].minutes;
    return (int64_t)(minutes > 0 ? minutes : 15) * 600 * hundredths;
}

// What was heard is written down as the hearing goes on, and then weighed.
static void hand_in(struct bots *bots, const struct state *s, int seat, struct move *best)
{
    const struct card *card = scenario_card(bots->scenario, seat);
    int64_t from = bots_at(s, s->phase.begin);
    if (!is_hearing(s) || !plan_addressed(s->plan, s->plan->remark_from, seat) ||
        !s->seat[seat].present)
        return;
    bool talks = card && card->stance.line_count > 0 && card->stance.talk > 0;
    if (talks && !has_remarked(s, seat) && bots_draw(bots, seat, "remarks", 0, 100) < 45) {
        int64_t at = from + into_phase(s, 15 + bots_draw(bots, seat, "remark at", 0, 50));
        bots_sooner(bots, best, bots_move(at, MOVE_REMARK, seat, 0, 0));
    }
    if (s->plan->marks > 0 && !s->marks[seat]) {
        int64_t at = from + into_phase(s, 35 + bots_draw(bots, seat, "mark at", 0, 45));
        bots_sooner(bots, best, bots_move(at, MOVE_MARK, seat, 0, 0));
    }
}

void bots_marks(const struct bots *bots, const struct state *s, int seat, struct buf *out)
{
    int given = 0;
    int problems = 0;
    for (size_t i = 0; i < s->remark_count; i++)
        problems += s->remarks[i].kind == REMARK_PROBLEM && !s->remarks[i].dropped;
    for (size_t i = 0; i < s->remark_count && given < s->plan->marks; i++) {
        const struct remark *remark = &s->remarks[i];
        if (remark->kind != REMARK_PROBLEM || remark->dropped)
            continue;
        int left = problems-- > 0 ? problems + 1 : 1;
        int want = s->plan->marks - given;
        if (bots_draw(bots, seat, "marks", (int64_t)i, left) < want) {
            buf_printf(out, " %s", remark->id);
            given++;
        }
    }
}

// Whoever is asked at a terminal has the phase's time to answer. One person alone practises, and
// lets time pass when ready.
static bool awaits_people(const struct state *s)
{
    int people = 0;
    for (int i = 0; i < s->plan->seat_count; i++)
        people += !bots_plays(s, i);
    return people > 1 && !course_phase_used(s);
}

static bool owed_by_person(const struct bots *bots, const struct state *s, int question)
{
    for (int i = 0; i < s->plan->seat_count; i++)
        if (!bots_plays(s, i) && bots_asks(bots, question, i) &&
            !s->questions[question].choice[i] && state_answers(s, question, i))
            return true;
    return false;
}

// The first that is put before its moment: whoever practises has registered, and the preparation
// ends after its questions, which come one by one. NOBODY: none.
static int hurried(const struct bots *bots, const struct state *s)
{
    int seat = bots_prepared(bots, s), first = NOBODY;
    for (int i = s->plan->question_count - 1; seat != NOBODY && i >= 0; i--)
        if (bots_asks(bots, i, seat) && s->questions[i].status == QUESTION_OPEN)
            return NOBODY;
        else if (bots_asks(bots, i, seat) && course_question_awaited(s, i))
            first = i;
    return first;
}

// A decision that has no moment of its own belongs to a handler or to the facilitator.
static void ask_questions(struct bots *bots, const struct state *s, struct move *best)
{
    int next = hurried(bots, s);
    bool people = awaits_people(s);
    for (int i = 0; i < s->plan->question_count; i++) {
        const struct plan_question *plan = &s->plan->questions[i];
        const struct question_state *of = &s->questions[i];
        bool open = of->status == QUESTION_OPEN;
        bool waits = of->status == QUESTION_WAITING && s->phase.index >= 0;
        bool free =
            waits && plan->phase == NOBODY && !plan->when && plan_right_choices(s->plan, i) != 0;
        bool asks = waits && (free || i == next);
        if (plan->choice_count == 0 || (!open && !asks) ||
            (open && people && owed_by_person(bots, s, i)))
            continue;
        int64_t at = (open ? bots_at(s, of->asked) : bots->since) +
                     bots_pace(bots, PACE_EARLY_PHASE, NOBODY, i);
        if (open)
            bots_sooner(bots, best, bots_step(at, ACTOR_FACILITATOR, STEP_CLOSE_QUESTION, i));
        else
            bots_sooner(bots, best, bots_move(at, MOVE_ASK_QUESTION, ACTOR_FACILITATOR, i, 0));
    }
}

// A phase's days pass one by one, or where they are many in tens.
static void pass_days(struct bots *bots, const struct state *s, struct move *best)
{
    int left = course_days_left(s);
    int days = s->phase.index == NOBODY ? 0 : s->plan->phases[s->phase.index].days;
    int step = days > 20 ? days / 20 : 1;
    if (left == 0 || s->floor_taken || s->vote_running || s->sitting == SITTING_OPEN)
        return;
    int64_t begun = bots_at(s, s->phase.begin);
    int64_t at = begun + 120000 + 12000LL * ((days - left) / step);
    bots_sooner(bots, best,
                bots_step(at, ACTOR_FACILITATOR, STEP_PASS_DAYS, step < left ? step : left));
}

// Each part is looked at for a while.
static void present_groups(struct bots *bots, const struct state *s, struct move *best)
{
    int work = state_work(s);
    if (work == NOBODY || !s->plan->works[work].present || s->works[work].status == WORK_LASTS)
        return;
    int64_t at = bots_at(s, s->works[work].since) + 30000;
    bots_sooner(bots, best, bots_step(at, ACTOR_FACILITATOR, STEP_GROUP, 0));
}

void bots_story_move(struct bots *bots, const struct state *state, struct move *best)
{
    for (int i = 0; i < state->plan->question_count; i++)
        if (state->questions[i].status == QUESTION_OPEN)
            answer_question(bots, state, i, best);
    for (int i = 0; i < state->plan->seat_count && is_hearing(state); i++)
        if (bots_plays(state, i))
            hand_in(bots, state, i, best);
    for (int i = 0; i < state->plan->paper_count; i++) {
        if (!state_paper_exists(state, i))
            continue;
        write_paper(bots, state, i, best);
        sign_paper(bots, state, i, best);
        answer_paper(bots, state, i, best);
        forward_copy(bots, state, i, best);
    }
    bots_talks(bots, state, best);
    if (bots->leads) {
        ask_questions(bots, state, best);
        pass_days(bots, state, best);
        present_groups(bots, state, best);
    }
}

// What the computer writes: the sample that fits how the story has gone – one that begins a text
// stands before the clauses, for people as well –, the part's own, else what belongs there, as long
// as it must be.
void bots_write(const struct bots *bots, const struct state *s, int paper, int part,
                struct buf *out)
{
    const struct plan_part *of = &bots->plan->papers[paper].parts[part];
    static const struct ltext none;
    const struct plan_sample *so = state_sample(s, paper, part);
    const struct ltext *texts[] = {so ? &so->text : &none, &of->sample, &of->hint, &of->title};
    const char *text = "";
    for (size_t i = 0; i < sizeof texts / sizeof texts[0] && !*text; i++)
        text = texts[i]->in[bots->lang] ? texts[i]->in[bots->lang] : "";
    struct buf words = BUF_INIT;
    int day;
    if (of->choice_count > 0 && plan_part_typed(of, text) == NOBODY)
        text = plan_part_like(of);
    if (!so || !so->begins)
        draft_text_clauses(s, bots->plan->papers[paper].draft, of->clauses, bots->lang, &words);
    if (words.len > 0) { // the words of those who voted
        command_quote(out, buf_text(&words));
        buf_free(&words);
        return;
    }
    if (of->day && s->day != NO_DAY && !(calendar_find(text, s->day, &day) && day > s->day)) {
        calendar_put(s->day + NOTICE_DAYS, &words); // the sample's day has gone by
        buf_put(&words, ". ");
    }
    buf_put(&words, text);
    while (*text && utf8_width(buf_text(&words)) < of->least && words.len < 4000)
        buf_printf(&words, " %s", text);
    command_quote(out, buf_text(&words));
    buf_free(&words);
}
