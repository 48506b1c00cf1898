// Dealing the cards.
#include "server/deal.h"

#include "base/line.h"
#include "base/mem.h"
#include "base/rng.h"
#include "base/utf8.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PEOPLE_MAX = 200, NAME_MOST = 200 };

void people_free(struct people *people)
{
    for (size_t i = 0; i < people->count; i++)
        free(people->name[i]);
    free(people->name);
    *people = (struct people){0};
}

static void add_person(struct people *people, const char *name)
{
    struct buf clean = BUF_INIT;
    utf8_clean(&clean, name);
    people->name = mem_room(people->name, people->count, &people->cap, sizeof *people->name);
    people->name[people->count++] = buf_steal(&clean);
}

static bool add_numbered(struct people *people, long count, struct err *err)
{
    if (count < 1 || count > PEOPLE_MAX)
        return ERR(err, T_ERR_PEOPLE_NUMBER, ARG_N("max", PEOPLE_MAX));
    people->numbered = true;
    for (long i = 0; i < count; i++)
        add_person(people, "");
    return true;
}

// The name in a line: without the blanks around it and the mark some editors put before a file.
static char *name_in(char *line)
{
    size_t len = strlen(line);
    while (len && strchr(" \t\r", line[len - 1]))
        line[--len] = '\0';
    line += strncmp(line, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    return line + strspn(line, " \t");
}

struct place {
    const char *path;
    int line;
};

static bool bad_line(struct place place, enum text_key key, struct err *err)
{
    return ERR(err, key, ARG_S("file", place.path), ARG_N("line", place.line),
               ARG_N("max", NAME_MOST));
}

static bool take_name(struct people *people, char *line, struct place place, struct err *err)
{
    const char *name = name_in(line);
    if (!utf8_valid(name, strlen(name), NULL))
        return bad_line(place, T_ERR_PEOPLE_UTF8, err);
    if (*name && *name != '#')
        add_person(people, name);
    return people->count <= PEOPLE_MAX || ERR(err, T_ERR_PEOPLE_NUMBER, ARG_N("max", PEOPLE_MAX));
}

static bool read_names(struct people *people, FILE *in, const char *path, struct err *err)
{
    struct buf line = BUF_INIT;
    enum line_found found = LINE_NONE;
    bool ok = true;
    struct place place = {path, 1};
    for (; ok && (found = line_read(in, NAME_MOST, &line)) == LINE_FOUND; place.line++)
        ok = line.len == 0 || take_name(people, line.data, place, err);
    buf_free(&line);
    if (!ok)
        return false;
    if (found == LINE_FAILED)
        return ERR(err, T_ERR_PEOPLE_FILE, ARG_S("file", path), ARG_S("why", err_why(err, errno)));
    if (found != LINE_NONE)
        return bad_line(place, found == LINE_NUL ? T_ERR_PEOPLE_UTF8 : T_ERR_PEOPLE_LONG, err);
    return people->count > 0 || ERR(err, T_ERR_PEOPLE_NONE, ARG_S("file", path));
}

bool people_read(struct people *people, const char *file_or_number, struct err *err)
{
    char *end;
    long count = strtol(file_or_number, &end, 10);
    if (*file_or_number && !*end)
        return add_numbered(people, count, err);
    FILE *in = fopen(file_or_number, "r");
    if (!in)
        return ERR(err, T_ERR_PEOPLE_FILE, ARG_S("file", file_or_number),
                   ARG_S("why", err_why(err, errno)));
    bool ok = read_names(people, in, file_or_number, err);
    (void)fclose(in);
    return ok;
}

static void take(int *order, int *count, int seat)
{
    for (int i = 0; i < *count; i++)
        if (order[i] == seat)
            return;
    if (seat != NOBODY)
        order[(*count)++] = seat;
}

// The next seat by priority that `kind` allows (SEAT_KIND_COUNT: any) and that is not taken yet.
static int next_by_priority(const struct plan *plan, const int *order, int count,
                            enum seat_kind kind)
{
    int best = NOBODY;
    for (int i = 0; i < plan->seat_count; i++) {
        bool taken = false;
        for (int j = 0; j < count && !taken; j++)
            taken = order[j] == i;
        bool fits = kind == SEAT_KIND_COUNT || plan->seats[i].kind == kind;
        if (taken || !fits)
            continue;
        if (best == NOBODY || plan->seats[i].priority < plan->seats[best].priority)
            best = i;
    }
    return best;
}

static int count_deputies(const struct plan *plan, const int *order, int count)
{
    int deputies = 0;
    for (int i = 0; i < count; i++)
        deputies += plan->seats[order[i]].kind == SEAT_DEPUTY;
    return deputies;
}

void deal_order(const struct plan *plan, bool filled, int *order)
{
    int count = 0;
    int quorum = threshold_needed(plan->threshold[THRESHOLD_QUORUM], plan->total);
    take(order, &count, plan->chair);
    take(order, &count, plan->secretary);
    take(order, &count, next_by_priority(plan, order, count, SEAT_AKIM));
    while (!filled && count_deputies(plan, order, count) < quorum) {
        int seat = next_by_priority(plan, order, count, SEAT_DEPUTY);
        if (seat == NOBODY)
            break;
        take(order, &count, seat);
    }
    while (count < plan->seat_count)
        take(order, &count, next_by_priority(plan, order, count, SEAT_KIND_COUNT));
}

static void shuffle(int *list, size_t count, uint64_t seed)
{
    struct rng rng = rng_stream(seed, "deal");
    for (size_t i = count; i > 1; i--) {
        size_t j = (size_t)rng_below(&rng, i);
        int swap = list[i - 1];
        list[i - 1] = list[j];
        list[j] = swap;
    }
}

bool deal_seats(const struct plan *plan, const struct people *people, struct deal deal, int *seat,
                struct err *err)
{
    int quorum = threshold_needed(plan->threshold[THRESHOLD_QUORUM], plan->total);
    int staff =
        (plan->secretary != NOBODY) + (next_by_priority(plan, NULL, 0, SEAT_AKIM) != NOBODY);
    int least = deal.filled ? 1 : quorum + staff;
    if ((int)people->count < least)
        return ERR(err, T_ERR_PEOPLE_FEW, ARG_N("have", people->count), ARG_N("need", least));
    int *order = mem_alloc((size_t)plan->seat_count * sizeof *order);
    deal_order(plan, deal.filled, order);
    for (size_t i = 0; i < people->count; i++)
        seat[i] = order[i % (size_t)plan->seat_count];
    free(order);
    shuffle(seat, people->count, deal.seed);
    return true;
}
