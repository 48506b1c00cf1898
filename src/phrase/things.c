// What can be named on the command line: gathered from the words and the view of a terminal.
#include "phrase/things.h"

#include "base/mem.h"
#include "base/text.h"
#include "base/utf8.h"
#include "view/called.h"
#include "view/facts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_COLS = 70 };

// What a synopsis calls the kinds.
static const char *const kind_words[THING_COUNT] = {
    [THING_AMENDMENT] = "AMENDMENT",
    [THING_CHOICE] = "CHOICE",
    [THING_CLAUSE] = "CLAUSE",
    [THING_COMPLICATION] = "COMPLICATION",
    [THING_COMMISSION] = "COMMISSION",
    [THING_GROUP] = "GROUP",
    [THING_TALKS] = "TALKS",
    [THING_DEADLINE] = "DEADLINE",
    [THING_DRAFT] = "DRAFT",
    [THING_ENDING] = "ENDING",
    [THING_FIGURE] = "FIGURE",
    [THING_ITEM] = "ITEM",
    [THING_KIND] = "KIND",
    [THING_PAPER] = "PAPER",
    [THING_PART] = "PART",
    [THING_PHASE] = "PHASE",
    [THING_PREPARED] = "PREPARED",
    [THING_QUESTION] = "QUESTION",
    [THING_REMARK] = "REMARK",
    [THING_SEAT] = "SEAT",
    [THING_SITTING] = "SITTING",
    [THING_STEP] = "STEP",
    [THING_SUBJECT] = "SUBJECT",
    [THING_VOTE] = "VOTE",
};

enum thing_kind things_kind(const char *word, size_t len)
{
    for (int i = 1; i < THING_COUNT; i++)
        if (strlen(kind_words[i]) == len && memcmp(kind_words[i], word, len) == 0)
            return (enum thing_kind)i;
    return THING_NONE;
}

enum thing_kind things_owner(enum thing_kind kind)
{
    switch (kind) {
    case THING_PART:
        return THING_PAPER;
    case THING_CHOICE:
        return THING_QUESTION;
    case THING_FIGURE:
        return THING_CLAUSE;
    default:
        return THING_NONE;
    }
}

static const char *keep(struct things *things, struct buf *text)
{
    const char *kept = arena_text(things->arena, buf_text(text));
    buf_free(text);
    return kept;
}

// A long title as a list has it, its end left out.
static const char *short_name(struct things *things, const char *title)
{
    struct buf text = BUF_INIT;
    if (utf8_width(title) <= NAME_COLS)
        return title;
    buf_add(&text, title, utf8_fit(title, NAME_COLS - 1));
    while (text.len > 0 && text.data[text.len - 1] == ' ')
        text.len--;
    buf_put(&text, "…");
    return keep(things, &text);
}

// Ids are one's own among what belongs to the same: two papers may have parts of one id.
static bool is_there(const struct things *things, const struct thing *thing)
{
    for (size_t i = 0; i < things->count; i++) {
        const struct thing *other = &things->list[i];
        if (other->kind == thing->kind && strcmp(other->id, thing->id) == 0 &&
            strcmp(other->of, thing->of) == 0)
            return true;
    }
    return false;
}

static int namesakes(const struct things *things, const struct thing *thing)
{
    int count = 0;
    for (size_t i = 0; i < things->count; i++) {
        const struct thing *other = &things->list[i];
        count += other->kind == thing->kind && strcmp(other->of, thing->of) == 0 &&
                 (strcmp(other->name, thing->name) == 0 ||
                  (other->also[3] && strcmp(other->also[3], thing->name) == 0));
    }
    return count;
}

// The second of the same name gets a number behind it.
static void add(struct things *things, struct thing thing)
{
    const char *title = thing.name;
    thing.more = thing.more ? thing.more : "";
    thing.of = thing.of ? thing.of : "";
    if (!*thing.id || !*thing.name || is_there(things, &thing))
        return;
    thing.name = short_name(things, title);
    if (thing.name != title)
        thing.also[2] = title;
    int before = namesakes(things, &thing);
    if (before > 0) {
        struct buf text = BUF_INIT;
        buf_printf(&text, "%s (%d)", thing.name, before + 1);
        thing.also[3] = thing.name;
        thing.name = keep(things, &text);
    }
    things->list = mem_room(things->list, things->count, &things->cap, sizeof thing);
    things->list[things->count++] = thing;
}

// A seat as the view tells it, where it does.
static void add_seat(struct things *things, const struct view_seat *seat)
{
    const struct view_seat *here = things->view ? view_find_seat(things->view, seat->id) : NULL;
    const char *name = here ? here->name : seat->name, *person = here ? here->person : "";
    const char *role = here ? here->role : seat->role, *brief = here ? here->brief : seat->brief;
    struct buf number = BUF_INIT, more = BUF_INIT;
    buf_printf(&number, "№%d", seat->number);
    buf_put(&more, name);
    if (role && *role)
        buf_printf(&more, ", %s", role);
    if (*person && strcmp(person, buf_text(&number)) != 0)
        buf_printf(&more, " (%s)", person);
    add(things, (struct thing){.kind = THING_SEAT,
                               .id = seat->id,
                               .name = keep(things, &number),
                               .more = keep(things, &more),
                               .also = {name, role, person, brief},
                               .number = seat->number});
}

// Kinds of speech, known by their words in every language.
static void add_kinds(struct things *things)
{
    static const char *const kinds[] = {"debate",    "question", "answer",    "report",  "order",
                                        "reference", "coreport", "statement", "dissent", "closing"};
    enum { FREE = 8 }; // the others only where an item is led in order
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        char name[48];
        enum text_key key;
        if (i >= FREE && !(things->view && things->view->item && *things->view->item->stage))
            break;
        (void)snprintf(name, sizeof name, "words.kind.%s", kinds[i]);
        if (!text_find(name, &key))
            continue;
        const char *own = view_kind(things->view, kinds[i]);
        add(things, (struct thing){.kind = THING_KIND,
                                   .id = kinds[i],
                                   .name = own ? own : text_get(things->lang, key),
                                   .also = {text_get(LANG_KK, key), text_get(LANG_RU, key),
                                            text_get(things->lang, key)}});
    }
}

// Drafts, sittings, endings: what does not change, and is not in every view.
static void add_titles(struct things *things)
{
    static const struct {
        const char *kind;
        enum thing_kind thing;
    } kinds[] = {{"draft", THING_DRAFT},   {"sitting", THING_SITTING},
                 {"ending", THING_ENDING}, {"commission", THING_COMMISSION},
                 {"group", THING_GROUP},   {"talks", THING_TALKS}};
    for (int i = 0; i < things->words->titles_count; i++) {
        const struct view_title *title = &things->words->titles[i];
        for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++)
            if (strcmp(kinds[k].kind, title->kind) == 0)
                add(things,
                    (struct thing){.kind = kinds[k].thing, .id = title->id, .name = title->title});
    }
}

static bool runs(const struct view_deadline *deadline)
{
    return strcmp(deadline->status, "running") == 0;
}

static void add_course(struct things *things)
{
    const struct view *view = things->view;
    for (int i = 0; i < view->phases_count; i++)
        add(things, (struct thing){.kind = THING_PHASE,
                                   .id = view->phases[i].id,
                                   .name = view->phases[i].title});
    for (int i = 0; i < view->injects_count; i++)
        add(things, (struct thing){.kind = THING_COMPLICATION,
                                   .id = view->injects[i].id,
                                   .name = view->injects[i].title,
                                   .state = view->injects[i].state});
    for (int i = 0; i < view->agenda_count; i++)
        add(things, (struct thing){.kind = THING_ITEM,
                                   .id = view->agenda[i].id,
                                   .name = view->agenda[i].title,
                                   .number = view->agenda[i].number});
    for (int i = 0; view->calendar && i < view->calendar->deadlines_count; i++)
        add(things, (struct thing){.kind = THING_DEADLINE,
                                   .id = view->calendar->deadlines[i].id,
                                   .name = view->calendar->deadlines[i].title,
                                   .more = view->calendar->deadlines[i].due,
                                   .quiet = !runs(&view->calendar->deadlines[i])});
    for (int i = 0; view->meeting && i < view->meeting->steps_count; i++)
        add(things, (struct thing){.kind = THING_STEP,
                                   .id = view->meeting->steps[i].id,
                                   .name = view->meeting->steps[i].title});
}

static void add_clause(struct things *things, const struct view_clause *clause)
{
    struct buf name = BUF_INIT;
    if (!*clause->id) // one that an amendment put in
        return;
    buf_printf(&name, "№%d", clause->number);
    add(things, (struct thing){.kind = THING_CLAUSE,
                               .id = clause->id,
                               .name = keep(things, &name),
                               .more = short_name(things, clause->text),
                               .number = clause->number});
    for (int i = 0; i < clause->fields_count; i++)
        add(things, (struct thing){.kind = THING_FIGURE,
                                   .id = clause->fields[i].name,
                                   .name = clause->fields[i].label,
                                   .of = clause->id});
}

static void add_draft(struct things *things)
{
    const struct view *view = things->view;
    if (view->draft)
        add(things,
            (struct thing){.kind = THING_DRAFT, .id = view->draft->id, .name = view->draft->title});
    for (int i = 0; view->draft && i < view->draft->clauses_count; i++)
        add_clause(things, &view->draft->clauses[i]);
    for (int i = 0; view->card && i < view->card->prepared_count; i++)
        add(things, (struct thing){.kind = THING_PREPARED,
                                   .id = view->card->prepared[i].id,
                                   .name = view->card->prepared[i].title,
                                   .quiet = view->card->prepared[i].tabled});
    for (int i = 0; i < view->amendments_count; i++) {
        const struct view_amendment *a = &view->amendments[i];
        struct buf name = BUF_INIT;
        TEXT(&name, things->lang, T_WORDS_AMENDMENT_NUMBER, ARG_N("number", i + 1),
             ARG_S("author", a->brief));
        add(things, (struct thing){.kind = THING_AMENDMENT,
                                   .id = a->id,
                                   .name = keep(things, &name),
                                   .more = short_name(things, a->title),
                                   .also = {a->author, a->title},
                                   .number = i + 1});
    }
}

// The row it stands in, and how far it is.
static const char *row_of(struct things *things, int row, const char *state)
{
    struct buf text = BUF_INIT;
    buf_printf(&text, "№%d%s%s", row, *state ? ", " : "", state);
    return keep(things, &text);
}

// At the console, where others look on, a question to persons alone goes without its words, and the
// choices of such a one, and of one that is answered in private, by their numbers.
static void add_question(struct things *things, const struct view_question *question, int row)
{
    bool leads = things->view->role == ROLE_FACILITATOR;
    bool unsaid = leads && (*question->named || question->secret);
    add(things, (struct thing){.kind = THING_QUESTION,
                               .id = question->id,
                               .name = view_named(question),
                               .more = row_of(things, row, ""),
                               .also = {question->title},
                               .number = row,
                               .state = question->status});
    for (int k = 0; k < question->choices_count; k++) {
        const char *text = question->choices[k].text;
        add(things, (struct thing){.kind = THING_CHOICE,
                                   .id = question->choices[k].id,
                                   .name = unsaid ? row_of(things, k + 1, "") : text,
                                   .also = {unsaid ? text : NULL},
                                   .number = k + 1,
                                   .of = question->id});
    }
}

static void add_story(struct things *things)
{
    const struct view *view = things->view;
    for (int i = 0; i < view->papers_count; i++) {
        const struct view_paper *paper = &view->papers[i];
        add(things, (struct thing){.kind = THING_PAPER,
                                   .id = paper->id,
                                   .name = paper->title,
                                   .more = row_of(things, i + 1, paper->status_name),
                                   .number = i + 1,
                                   .state = paper->status});
        for (int k = 0; k < paper->parts_count; k++)
            add(things, (struct thing){.kind = THING_PART,
                                       .id = paper->parts[k].id,
                                       .name = paper->parts[k].title,
                                       .number = k + 1,
                                       .of = paper->id});
    }
    for (int i = 0; i < view->questions_count; i++)
        add_question(things, &view->questions[i], i + 1);
    for (int i = 0; view->map && i < view->map->remarks_count; i++)
        add(things, (struct thing){.kind = THING_REMARK,
                                   .id = view->map->remarks[i].id,
                                   .name = view->map->remarks[i].text,
                                   .more = view->map->remarks[i].who});
}

// What may be put to the vote has the words of the ballot; what the rules know besides has the
// catalogue's, and is understood where the engine has to say why it cannot be.
static void add_subjects(struct things *things)
{
    static const struct {
        const char *subject;
        enum text_key words;
    } always[] = {{"agenda", T_WORDS_SUBJECT_AGENDA},
                  {"closed", T_WORDS_SUBJECT_CLOSED},
                  {"no-confidence", T_WORDS_SUBJECT_NO_CONFIDENCE},
                  {"registration", T_UI_DEED_REGISTER_AGAIN},
                  {"procedural:close-debate", T_WORDS_PROCEDURAL_CLOSE_DEBATE},
                  {"procedural:open-doors", T_WORDS_PROCEDURAL_OPEN_DOORS}};
    static const char open[] = "vote.open ";
    const struct view *view = things->view;
    for (int i = 0; i < view->votes_count; i++)
        if (strncmp(view->votes[i].line, open, sizeof open - 1) == 0)
            add(things, (struct thing){.kind = THING_SUBJECT,
                                       .id = view->votes[i].line + sizeof open - 1,
                                       .name = view->votes[i].text});
    for (size_t i = 0; i < sizeof always / sizeof always[0]; i++) {
        struct buf line = BUF_INIT;
        buf_printf(&line, "%s%s", open, always[i].subject);
        add(things,
            (struct thing){.kind = THING_SUBJECT,
                           .id = always[i].subject,
                           .name = text_get(things->lang, always[i].words),
                           .quiet = !view->checked || !view_accepts(view, buf_text(&line))});
        buf_free(&line);
    }
}

static void add_votes(struct things *things)
{
    static const char repeat[] = "vote.repeat ";
    const struct view *view = things->view;
    for (int i = 0; i < view->may_count; i++)
        if (strncmp(view->may[i].line, repeat, sizeof repeat - 1) == 0)
            add(things, (struct thing){.kind = THING_VOTE,
                                       .id = view->may[i].line + sizeof repeat - 1,
                                       .name = view->may[i].text});
}

struct things *things_new(const struct view_words *words, const struct view *view, enum lang lang)
{
    struct things *things = mem_zero(1, sizeof *things);
    *things = (struct things){
        .arena = arena_new(), .words = words, .view = view, .lang = lang, .shows = "Tab"};
    for (int i = 0; i < words->seats_count; i++)
        add_seat(things, &words->seats[i]);
    add_kinds(things);
    add_titles(things);
    if (!view)
        return things;
    add_course(things);
    add_draft(things);
    add_story(things);
    add_subjects(things);
    add_votes(things);
    return things;
}

void things_free(struct things *things)
{
    if (!things)
        return;
    arena_free(things->arena);
    free(things->list);
    free(things);
}
