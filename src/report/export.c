// Figures as CSV, and what both forms share.
#include "report/export.h"

#include "base/utf8.h"
#include "core/deadline.h"
#include "report/csv.h"
#include "report/debrief.h"
#include "report/mask.h"
#include "report/whatif.h"
#include "words/words.h"

const char *export_seat(const struct exported *e, int seat)
{
    if (seat < 0 || seat >= e->data->plan->seat_count)
        return "";
    return e->mask ? mask_label(e->mask, seat) : e->data->plan->seats[seat].id;
}

const char *export_choice(const struct vote *vote, int seat)
{
    int ballot = vote->ballot[seat];
    if (ballot >= 0 && ballot < CHOICE_COUNT)
        return choice_names[ballot];
    return ballot == BALLOT_EMPTY ? "none" : "";
}

void export_text(const struct exported *e, const char *text, struct buf *out)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, text ? text : "");
    if (e->mask)
        mask_put(e->mask, buf_text(&clean), out);
    else
        buf_put(out, buf_text(&clean));
    buf_free(&clean);
}

struct export_story export_story_of(const struct exported *e, int seat)
{
    const struct plan *plan = e->data->plan;
    struct export_story of = {0, 0, 0, 0, 0};
    for (int i = 0; i < plan->question_count; i++) {
        uint32_t choice = e->end->questions[i].choice[seat];
        of.answers += choice != 0;
        of.right += choice != 0 && !plan->questions[i].secret && plan_right_choices(plan, i) != 0 &&
                    state_choices_right(e->end, i, choice);
    }
    for (int i = 0; i < plan->paper_count; i++)
        of.papers += e->end->papers[i].sent_at >= 0 && e->end->papers[i].sent_by == seat;
    for (int i = 0; i < plan->deadline_count; i++) {
        if (!plan_addressed(plan, plan->deadlines[i].who, seat))
            continue;
        of.met += deadline_status(e->end, i) == DEADLINE_MET;
        of.missed += deadline_status(e->end, i) == DEADLINE_MISSED;
    }
    return of;
}

static void put_text(const struct exported *e, struct csv *csv, const char *text)
{
    struct buf shown = BUF_INIT;
    export_text(e, text, &shown);
    csv_text(csv, buf_text(&shown));
    buf_free(&shown);
}

static bool is_listed(const struct vote *vote)
{
    return vote->status == VOTE_CLOSED && vote_is_open(vote) && !state_on_persons(vote);
}

static void put_head(const struct exported *e, struct csv *csv)
{
    static const char *const columns[] = {
        "seat",          "name",   "person",    "faction",         "computer", "speaking_seconds",
        "speeches",      "asked",  "refused",   "silence_seconds", "points",   "answers",
        "answers_right", "papers", "terms_met", "terms_missed",    "ending",   "ending_title"};
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++)
        csv_text(csv, columns[i]);
    for (size_t i = 0; i < e->end->vote_count; i++) {
        struct buf name = BUF_INIT;
        words_vote(e->end, (int)i + 1, e->lang, &name);
        if (is_listed(e->end->votes[i]))
            put_text(e, csv, buf_text(&name));
        buf_free(&name);
    }
    csv_end_row(csv);
}

// How the session ended, the same in every line: lines of many sessions can be put together.
static void put_ending(const struct exported *e, struct csv *csv)
{
    const char *id = e->end->ending;
    put_text(e, csv, id ? id : "");
    put_text(e, csv, id ? words_ending(e->data->plan, id, e->lang).title : "");
}

static void put_person(const struct exported *e, struct csv *csv,
                       const struct debrief_person *person)
{
    const struct plan *plan = e->data->plan;
    int faction = plan->seats[person->seat].faction;
    struct buf name = BUF_INIT;
    bool now = person->bot == e->end->seat[person->seat].bot;
    struct export_story of = now ? export_story_of(e, person->seat) : (struct export_story){0};
    words_seat_full(e->end, person->seat, e->lang, &name);
    csv_text(csv, export_seat(e, person->seat));
    put_text(e, csv, buf_text(&name));
    const char *played = now ? e->end->seat[person->seat].person : NULL;
    csv_text(csv, played && !e->mask ? played : "");
    put_text(e, csv, faction == NOBODY ? "" : ltext_in(&plan->factions[faction].name, e->lang));
    csv_int(csv, person->bot);
    csv_int(csv, person->speaking / 1000);
    csv_int(csv, person->speeches);
    csv_int(csv, person->asked);
    csv_int(csv, person->refused);
    csv_int(csv, person->silence / 1000);
    csv_int(csv, now ? debrief_points(e->d, person->seat) : 0);
    csv_int(csv, of.answers);
    csv_int(csv, of.right);
    csv_int(csv, of.papers);
    csv_int(csv, of.met);
    csv_int(csv, of.missed);
    put_ending(e, csv);
    for (size_t i = 0; i < e->end->vote_count; i++)
        if (is_listed(e->end->votes[i]))
            csv_text(csv, now ? export_choice(e->end->votes[i], person->seat) : "");
    csv_end_row(csv);
    buf_free(&name);
}

void export_csv(const struct journal_data *data, enum lang lang, bool anonymous, struct buf *out)
{
    struct debrief *d = debrief_new(data->plan, &data->history);
    struct mask *mask = anonymous ? mask_new(d->state, data->sum, lang) : NULL;
    struct exported e = {data, d, d->state, mask, lang};
    struct csv csv = csv_on(out);
    buf_put(out, "\xEF\xBB\xBF"); // spreadsheets take it for UTF-8 then
    put_head(&e, &csv);
    for (int i = 0; i < d->person_count; i++)
        put_person(&e, &csv, &d->people[i]);
    mask_free(mask);
    debrief_free(d);
}
