// What scripts read of papers, questions, deadlines and remarks.
#include "core/calendar.h"
#include "script/session_api.h"

#include <stdio.h>

static void set_seat(lua_State *lua, const char *key, const struct state *s, int seat)
{
    vm_set_text(lua, key, seat == NOBODY ? NULL : s->plan->seats[seat].id);
}

static void set_date(lua_State *lua, const char *key, int day)
{
    char text[16];
    struct calendar_date date = calendar_date(day == NO_DAY ? 0 : day);
    (void)snprintf(text, sizeof text, "%04d-%02d-%02d", date.year % 10000, date.month % 100,
                   date.day % 100);
    vm_set_text(lua, key, day == NO_DAY ? NULL : text);
}

// days: the day that a part names, by part.
static void set_days(lua_State *lua, const struct state *s, int paper)
{
    const struct plan_paper *plan = &s->plan->papers[paper];
    lua_newtable(lua);
    for (int i = 0; i < plan->part_count && s->day != NO_DAY; i++) {
        const char *text = s->papers[paper].parts[i].text;
        int day;
        if (text && calendar_find(text, s->day, &day))
            set_date(lua, plan->parts[i].id, day);
    }
    lua_setfield(lua, -2, "days");
}

// parts and replies: texts by part; missing: a list of ids.
static void set_parts(lua_State *lua, const struct state *s, int paper)
{
    const struct plan_paper *plan = &s->plan->papers[paper];
    int missing = 0;
    lua_newtable(lua);
    lua_newtable(lua);
    lua_newtable(lua);
    for (int i = 0; i < plan->part_count; i++) {
        const struct part_state *part = &s->papers[paper].parts[i];
        lua_pushstring(lua, part->text);
        lua_setfield(lua, -4, plan->parts[i].id);
        lua_pushstring(lua, part->reply);
        lua_setfield(lua, -3, plan->parts[i].id);
        if (!state_part_missing(s, paper, i))
            continue;
        lua_pushstring(lua, plan->parts[i].id);
        lua_rawseti(lua, -2, ++missing);
    }
    lua_setfield(lua, -4, "missing");
    lua_setfield(lua, -3, "replies");
    lua_setfield(lua, -2, "parts");
}

static void set_signed(lua_State *lua, const struct state *s, int paper)
{
    int count = 0;
    lua_newtable(lua);
    for (int i = 0; i < s->plan->seat_count; i++) {
        if (!s->papers[paper].has_signed[i])
            continue;
        lua_pushstring(lua, s->plan->seats[i].id);
        lua_rawseti(lua, -2, ++count);
    }
    lua_setfield(lua, -2, "signed");
}

int session_api_paper(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    const char *id = luaL_checkstring(lua, 2);
    int paper = plan_paper(s->plan, id);
    if (paper == NOBODY)
        return luaL_error(lua, "there is no paper '%s'", id);
    const struct paper_state *of = &s->papers[paper];
    vm_charge(lua, 40 + (uint64_t)s->plan->seat_count);
    lua_createtable(lua, 0, 12);
    vm_set_text(lua, "id", s->plan->papers[paper].id);
    vm_set_text(lua, "status", paper_status_names[of->status]);
    vm_set_text(lua, "adopted", fate_names[of->adopted]);
    set_seat(lua, "author", s, of->author);
    set_date(lua, "sent", of->sent);
    set_date(lua, "answered", of->answered);
    vm_set_text(lua, "reason", of->reason);
    set_parts(lua, s, paper);
    set_days(lua, s, paper);
    set_signed(lua, s, paper);
    return 1;
}

// Who was right is told once the question is closed.
static void set_answers(lua_State *lua, const struct state *s, int question)
{
    const struct question_state *of = &s->questions[question];
    lua_newtable(lua);
    for (int i = 0; i < s->plan->seat_count; i++) {
        if (!of->choice[i])
            continue;
        lua_pushboolean(lua, state_choices_right(s, question, of->choice[i]));
        lua_setfield(lua, -2, s->plan->seats[i].id);
    }
    lua_setfield(lua, -2, "by");
}

// How many chose what.
static void set_counts(lua_State *lua, const struct state *s, int question)
{
    const struct plan_question *of = &s->plan->questions[question];
    vm_charge(lua, (uint64_t)of->choice_count);
    lua_newtable(lua);
    for (int i = 0; i < of->choice_count; i++) {
        int count = state_chosen_count(s, question, i);
        if (of->peers && count == 0)
            continue;
        lua_pushinteger(lua, count);
        lua_setfield(lua, -2, of->choices[i].id);
    }
    lua_setfield(lua, -2, "counts");
}

// Of a private question the counts are told, where its close has told them, and nobody's answer.
static void set_private(lua_State *lua, const struct state *s, int question)
{
    if (!s->questions[question].counted)
        return;
    if (plan_right_choices(s->plan, question))
        vm_set_number(lua, "right", s->questions[question].right);
    set_counts(lua, s, question);
}

int session_api_question(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    const char *id = luaL_checkstring(lua, 2);
    int question = plan_question(s->plan, id);
    if (question == NOBODY)
        return luaL_error(lua, "there is no question '%s'", id);
    const struct question_state *of = &s->questions[question];
    vm_charge(lua, 20 + (uint64_t)s->plan->seat_count);
    lua_createtable(lua, 0, 6);
    vm_set_text(lua, "id", s->plan->questions[question].id);
    vm_set_text(lua, "status", question_status_names[of->status]);
    vm_set_number(lua, "answers", of->answers);
    vm_set_number(lua, "asked", state_asked_count(s, question));
    if (of->status != QUESTION_CLOSED)
        return 1;
    if (s->plan->questions[question].secret) {
        set_private(lua, s, question);
        return 1;
    }
    vm_set_number(lua, "right", of->right);
    set_answers(lua, s, question);
    set_counts(lua, s, question);
    return 1;
}

int session_api_deadline(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    const char *id = luaL_checkstring(lua, 2);
    int deadline = plan_deadline(s->plan, id);
    if (deadline == NOBODY)
        return luaL_error(lua, "there is no deadline '%s'", id);
    vm_charge(lua, 20);
    lua_createtable(lua, 0, 5);
    vm_set_text(lua, "id", s->plan->deadlines[deadline].id);
    vm_set_text(lua, "status", deadline_status_names[s->deadlines[deadline].status]);
    set_date(lua, "due", s->deadlines[deadline].due);
    set_date(lua, "done", s->deadlines[deadline].done);
    vm_set_number(lua, "left", state_deadline_left(s, deadline));
    return 1;
}

static void push_remark(lua_State *lua, const struct state *s, int at)
{
    const struct remark *remark = &s->remarks[at];
    int paper, part;
    lua_createtable(lua, 0, 7);
    vm_set_text(lua, "id", remark->id);
    vm_set_text(lua, "kind", remark_kind_names[remark->kind]);
    set_seat(lua, "seat", s, remark->seat);
    vm_set_text(lua, "text", state_remark_text(s, remark, LANG_KK));
    vm_set_number(lua, "marks", state_remark_marks(s, at));
    vm_set_number(lua, "rank", state_remark_rank(s, at));
    if (state_remark_traced(s, remark->id, &paper, &part))
        vm_set_text(lua, "traced", s->plan->papers[paper].id);
}

int session_api_remarks(lua_State *lua)
{
    const struct state *s = session_api_state(lua);
    lua_Integer count = 0;
    lua_createtable(lua, (int)s->remark_count, 0);
    for (size_t i = 0; i < s->remark_count; i++) {
        if (s->remarks[i].dropped)
            continue;
        vm_charge(lua, 20 + (uint64_t)s->plan->seat_count);
        push_remark(lua, s, (int)i);
        lua_rawseti(lua, -2, ++count);
    }
    return 1;
}
