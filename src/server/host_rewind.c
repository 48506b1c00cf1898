// Going back and forth among the records of a session: what may be taken back, and bringing it
// back.
//
// Nothing is ever deleted: a step back is one more record, which says from where the session goes
// on. What is live is computed from those (journal/history.h). The middle of a secret ballot is the
// one place that cannot be gone back to, as nobody knows what its box held then.
#include "server/host_parts.h"

#include "core/verb.h"

#include <stdlib.h>
#include <string.h>

static bool is_kind(const struct record *record, enum verb_step step)
{
    const struct verb *verb = record->verb ? verb_find(record->verb) : NULL;
    return verb && verb->step == step;
}

// Whether a person gave the command; a scenario's handlers, the clock and the computer do not
// count, nor does the facilitator where the computer leads.
static bool by_person(const struct host *host, const struct record *record)
{
    bool led = host->options.bots == BOTS_ALL || host->options.solo;
    if (record->actor >= 0)
        return !session_state(host->session)->seat[record->actor].bot;
    return !led && (record->actor == ACTOR_FACILITATOR || record->actor == ACTOR_ALL);
}

// The first event that is more than a refusal; NULL when nothing happened.
static const struct event *happened(const struct record *record)
{
    for (size_t i = 0; i < record->count; i++)
        if (record->events[i].kind != EV_refused && record->events[i].kind != EV_session_rewound)
            return &record->events[i];
    return NULL;
}

// Stopping the clock, by hand or because the session was continued, is no step of the session, nor
// is what the hall sees of the debrief.
static bool changes(const struct record *record)
{
    return happened(record) && !is_kind(record, VERB_ASIDE);
}

static bool is_step(const struct host *host, const struct record *record)
{
    return by_person(host, record) && changes(record);
}

// What a seat's holder changes or takes back alone: the facilitator's step back leaves it.
static bool is_own_affair(const struct record *record)
{
    return record->actor >= 0 && is_kind(record, VERB_OWN);
}

// A secret ballot that has begun cannot be cut in two: what its box held at record `n` is known
// to nobody. Returns the record that opened it, or 0 when `n` is not in one.
static int64_t secret_of(const struct history *history, int64_t n)
{
    bool cast = false;
    for (int64_t at = n; at > 0; at = history->before[at - 1]) {
        const struct record *record = history_find(history, at);
        for (size_t i = record->count; i > 0; i--) {
            const struct event *event = &record->events[i - 1];
            cast = cast || event->kind == EV_vote_cast;
            if (event->kind == EV_vote_opened)
                return cast && event->vote_opened.method == METHOD_SECRET ? at : 0;
            if (event->kind == EV_vote_closed || event->kind == EV_vote_annulled)
                return 0;
        }
    }
    return 0;
}

// What happened to private questions, by their places in the plan.
struct private_walk {
    uint32_t answered, settled; // going back: answered, and not closed after it; asked or closed
    int64_t asked;              // the record that asked one of them which is open and has answers
};

static void walk_back(const struct plan *plan, const struct event *event, int64_t at,
                      struct private_walk *walk)
{
    bool answer = event->kind == EV_answer_given, asked = event->kind == EV_question_asked;
    if (!answer && !asked && event->kind != EV_question_closed)
        return;
    int place = secret_place(plan, (int)event_get(event, "question"));
    uint32_t bit = place == NOBODY ? 0 : (uint32_t)1 << place;
    if (walk->settled & bit)
        return;
    walk->answered |= answer ? bit : 0;
    walk->settled |= answer ? 0 : bit;
    if (asked && (walk->answered & bit))
        walk->asked = at;
    if (!asked && !answer)
        walk->answered &= ~bit;
}

// Private answers that came after record `n` of the live branch, or a close of their question: what
// the box held then is lost.
static bool answers_change(const struct host *host, int64_t n, uint32_t questions)
{
    const struct history *h = host->history;
    bool after = false, found = false;
    for (size_t i = 0; i < h->live_count; i++) {
        const struct record *record = history_find(h, h->live[i]);
        for (size_t k = 0; after && k < record->count; k++) {
            const struct event *event = &record->events[k];
            bool of = event->kind == EV_answer_given || event->kind == EV_question_closed;
            int place = of ? secret_place(host->plan, (int)event_get(event, "question")) : NOBODY;
            if (place != NOBODY && (questions >> place & 1))
                return true;
        }
        after = after || h->live[i] == n;
        found = after;
    }
    return !found; // a branch that was left: others may have answered since
}

// As with a secret ballot, the answers to a private question that is open at record `n` cannot be
// cut in two. Returns the record that asked it, or 0: then what its box holds is what it held.
static int64_t private_of(const struct host *host, int64_t n)
{
    const struct history *h = host->history;
    struct private_walk walk = {0};
    if (!secret_has(host->plan))
        return 0;
    for (int64_t at = n; at > 0; at = h->before[at - 1]) {
        const struct record *record = history_find(h, at);
        for (size_t i = record->count; i > 0; i--)
            walk_back(host->plan, &record->events[i - 1], at, &walk);
    }
    return walk.asked > 0 && answers_change(host, n, walk.answered) ? walk.asked : 0;
}

// Either; `n` can be gone back to where this is 0.
static int64_t cut_of(const struct host *host, int64_t n)
{
    int64_t secret = secret_of(host->history, n);
    return secret > 0 ? secret : private_of(host, n);
}

// What goes with the record at place `at` of the live branch, which is taken back.
static struct undo undo_of(const struct host *host, size_t at)
{
    const struct history *h = host->history;
    struct undo undo = {.to = h->live[at - 1], .of = h->live[at]};
    for (size_t i = at; i < h->live_count; i++) {
        const struct record *record = history_find(h, h->live[i]);
        for (size_t k = 0; k < record->count; k++)
            undo.ends = undo.ends || record->events[k].kind == EV_scenario_ended;
        if (i == at)
            continue;
        int before = undo.votes + undo.speeches;
        for (size_t k = 0; k < record->count; k++) {
            undo.votes += record->events[k].kind == EV_vote_opened;
            undo.speeches += record->events[k].kind == EV_floor_given;
        }
        bool told = undo.votes + undo.speeches > before;
        undo.others += !told && is_step(host, record);
        undo.computer = undo.computer || (!told && record->actor >= 0 && !by_person(host, record));
    }
    undo.secret = secret_of(h, h->live[h->live_count - 1]) >= undo.of;
    return undo;
}

bool host_loss(const struct host *host, int64_t to, struct undo *out)
{
    const struct history *h = host->history;
    for (size_t i = 0; i + 1 < h->live_count; i++) {
        if (h->live[i] != to)
            continue;
        *out = undo_of(host, i + 1);
        return true;
    }
    return false;
}

// The place of the record that began the session: dealing the cards before it is no step.
static size_t beginning(const struct history *h)
{
    for (size_t i = 0; i < h->live_count; i++) {
        const struct record *record = history_find(h, h->live[i]);
        for (size_t k = 0; k < record->count; k++)
            if (record->events[k].kind == EV_phase_entered)
                return i;
    }
    return 0;
}

static int find_undos(const struct host *host, struct undo *list, int most,
                      bool (*fits)(const struct host *host, const struct record *record))
{
    const struct history *h = host->history;
    size_t first = beginning(h);
    int count = 0;
    for (size_t i = h->live_count; i > first + 1 && count < most; i--) {
        const struct record *record = history_find(h, h->live[i - 1]);
        if (fits(host, record) && cut_of(host, h->live[i - 2]) == 0)
            list[count++] = undo_of(host, i - 1);
    }
    return count;
}

static bool leads(const struct host *host, const struct record *record)
{
    return is_step(host, record) && !is_own_affair(record);
}

static bool is_any(const struct host *host, const struct record *record)
{
    (void)host;
    return record->actor != ACTOR_ENGINE && changes(record);
}

// Nobody can change an answer alone.
static bool is_answer(const struct host *host, const struct record *record)
{
    const struct event *event = happened(record);
    return event && event->kind == EV_answer_given && by_person(host, record);
}

int host_undos(const struct host *host, struct undo list[UNDOS_MAX])
{
    struct undo answer;
    int count = find_undos(host, list, UNDOS_MAX, leads);
    bool answered = find_undos(host, &answer, 1, is_answer) > 0;
    if (answered && (count == 0 || answer.of > list[0].of)) {
        count -= count == UNDOS_MAX;
        memmove(&list[1], list, (size_t)count * sizeof *list);
        list[0] = answer;
        count++;
    }
    if (count == 0)
        count = find_undos(host, list, UNDOS_MAX, is_step);
    bool alone = host->options.bots == BOTS_ALL; // what it does without people comes again anyway
    return count > 0 || !alone ? count : find_undos(host, list, UNDOS_MAX, is_any);
}

static bool is_new(const void *context, const struct record *record)
{
    return is_step(context, record);
}

static int64_t redo_to(const struct host *host)
{
    int64_t left = history_left(host->history, is_new, host);
    return left == 0 || cut_of(host, left) ? 0 : left;
}

void host_find_left(struct host *host)
{
    int64_t *branch;
    session_free(host->left);
    host->left = NULL;
    host->left_at = redo_to(host);
    if (host->left_at == 0)
        return;
    size_t count = history_branch(host->history, host->left_at, &branch);
    host->left = session_new(host->plan);
    for (size_t i = 0; i < count; i++) {
        const struct record *record = history_find(host->history, branch[i]);
        for (size_t k = 0; k < record->count; k++)
            session_replay(host->left, record->t, &record->events[k]);
    }
    free(branch);
}

const struct record *host_redo(const struct host *host, const struct session **left)
{
    const struct history *h = host->history;
    int64_t at = redo_to(host);
    if (at == 0 || at != host->left_at)
        return NULL;
    *left = host->left;
    int64_t to = record_rewinds_to(history_find(h, at + 1)); // the rewind that left it
    while (h->before[at - 1] > to)
        at = h->before[at - 1];
    return history_find(h, at);
}

static enum host_result refuse_rewind(struct host *host, enum refusal why, struct figures figures,
                                      struct err *err)
{
    struct event event = event_blank(EV_refused);
    event.refused.verb = "rewind";
    event.refused.rule = refusals[why].rule;
    event.refused.have = figures.have;
    event.refused.need = figures.need;
    event.refused.name = session_text(host->session, figures.name);
    host->batch = host->last.count;
    session_note(host->session, &event, &host->last);
    return host_commit(host, "rewind", ACTOR_FACILITATOR, err) ? HOST_REFUSED : HOST_FAILED;
}

static bool is_live(const struct history *history, int64_t n)
{
    for (size_t i = 0; i < history->live_count; i++)
        if (history->live[i] == n)
            return true;
    return false;
}

static bool is_stopped(const struct host *host)
{
    return session_state(host->session)->pause_begin >= 0;
}

// The clock goes on as it was, whichever way it stood then: stopping it is no step. A break is.
static bool keep_clock(struct host *host, bool stopped, struct err *err)
{
    enum sitting now = session_state(host->session)->sitting;
    bool rests = now == SITTING_BREAK || now == SITTING_RECESS;
    if (rests || is_stopped(host) == stopped)
        return true;
    const char *line = stopped ? "facilitator clock.pause" : "facilitator clock.resume";
    return command_parse(&host->command, line, err) &&
           host_command(host, &host->command, err) != HOST_FAILED;
}

// When the session stands at record `n` again: at the moment of what somebody did next, because the
// time until then has passed; at the record itself where nobody did.
static int64_t moment(const struct history *history, int64_t n)
{
    const struct record *at = history_find(history, n);
    for (size_t i = 0; i + 1 < history->live_count; i++) {
        const struct record *next = history_find(history, history->live[i + 1]);
        if (history->live[i] == n && next->actor != ACTOR_ENGINE)
            return next->t;
    }
    return at->t;
}

struct secrets *host_copy_secrets(const struct host *host)
{
    const struct secrets *now = session_secrets(host->session);
    struct secrets *copy = now ? mem_alloc(sizeof *copy) : NULL;
    if (copy)
        *copy = *now;
    return copy;
}

// Continues from record `n`: a branch begins there, all others stay in the journal. `t`: the
// session time from which on.
static enum host_result continue_from(struct host *host, int64_t n, int64_t t, bool again,
                                      struct err *err)
{
    int64_t secret = secret_of(host->history, n), asked = private_of(host, n);
    if (secret > 0)
        return refuse_rewind(host, REFUSE_REWIND_SECRET, (struct figures){secret - 1, n, -1, NULL},
                             err);
    if (asked > 0)
        return refuse_rewind(host, REFUSE_REWIND_PRIVATE, (struct figures){asked - 1, n, -1, NULL},
                             err);
    enum sitting was = session_state(host->session)->sitting;
    bool rested = was == SITTING_BREAK || was == SITTING_RECESS;
    bool stopped = is_stopped(host) && !rested;
    struct event event = event_blank(EV_session_rewound);
    event.session_rewound.to = n;
    event.session_rewound.again = again ? n + 1 : -1; // the rewind that is undone
    struct record record = {
        .t = t,
        .actor = ACTOR_FACILITATOR,
        .verb = again ? "redo" : "rewind",
        .events = &event,
        .count = 1,
    };
    if (!host_keep(host, &record, err)) {
        host_lose(host, err);
        return HOST_FAILED;
    }
    history_add(host->history, &record);
    struct secrets *secrets = host_copy_secrets(host);
    host_rebuild(host);
    secret_settle(secrets, session_state(host->session));
    session_set_secrets(host->session, secrets);
    free(secrets);
    host_note_kept(host);
    host->acted = host->last.count;
    session_note(host->session, &event, &host->last);
    host_tell(host, &record);
    return keep_clock(host, stopped, err) ? HOST_DONE : HOST_FAILED;
}

static enum host_result rewind_to(struct host *host, const char *word, struct err *err)
{
    int64_t n = -1;
    if (!word || !command_number(word, &n) || !is_live(host->history, n))
        return refuse_rewind(host, REFUSE_UNKNOWN_RECORD, (struct figures){-1, -1, -1, word}, err);
    return continue_from(host, n, moment(host->history, n), false, err);
}

bool host_cut(const struct host *host, int64_t record, struct host_cut *out)
{
    const struct history *h = host->history;
    if (!is_live(h, record) || cut_of(host, record) == 0)
        return false;
    *out = (struct host_cut){.secret = secret_of(h, record) > 0};
    for (size_t i = 0; i < h->live_count && out->after == 0; i++)
        if (cut_of(host, h->live[i]) == 0)
            *(h->live[i] < record ? &out->before : &out->after) = h->live[i];
    return true;
}

enum host_result host_show(struct host *host, int64_t record, int64_t after, struct err *err)
{
    host_forget_last(host);
    if (!is_live(host->history, record))
        return HOST_REFUSED;
    return continue_from(host, record, history_find(host->history, record)->t + after, false, err);
}

static enum host_result redo(struct host *host, struct err *err)
{
    int64_t left = redo_to(host);
    if (left == 0)
        return refuse_rewind(host, REFUSE_NOTHING_LEFT, (struct figures){-1, -1, -1, NULL}, err);
    return continue_from(host, left, moment(host->history, left), true, err);
}

// Either with the facilitator before it or alone.
static bool is_command(const struct command *command, const char *word)
{
    return strcmp(command->who, word) == 0 || strcmp(command->verb, word) == 0;
}

bool host_goes_back(const struct command *command)
{
    return is_command(command, "rewind") || is_command(command, "redo");
}

enum host_result host_go_back(struct host *host, const struct command *command, struct err *err)
{
    if (is_command(command, "redo"))
        return redo(host, err);
    bool bare = strcmp(command->who, "rewind") == 0;
    return rewind_to(host, bare ? command->verb : command->arg_count ? command->arg[0] : NULL, err);
}
