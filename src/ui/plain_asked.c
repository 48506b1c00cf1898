// Questions to participants, told in lines: the one that waits for an answer, what came of the own
// answer, and how all answered.
#include "ui/plain.h"

#include "base/text.h"
#include "ui/due.h"
#include "view/facts.h"

#include <string.h>

static void add_line(struct buf *out, enum text_key key, enum lang lang)
{
    buf_printf(out, "%s\n", text_get(lang, key));
}

static void tell_pending(struct buf *out, const struct view *view, enum lang lang)
{
    const struct view_question *question = due_question(view);
    TEXT(out, lang, T_PLAIN_ASKED, ARG_S("title", question->title));
    buf_char(out, '\n');
    if (view_asked_count(view) > 1)
        add_line(out, T_PLAIN_ASKED_SEVERAL, lang);
    for (int i = 0; i < question->choices_count; i++)
        if (question->scale && strcmp(question->choices[0].id, "1") == 0) // is its own number
            buf_printf(out, "%s\n", question->choices[i].text);
        else
            buf_printf(out, "%d. %s\n", i + 1, question->choices[i].text);
    if (question->secret)
        add_line(out, T_UI_STORY_PRIVATE, lang);
    add_line(out, question->many ? T_PLAIN_ANSWER_MANY : T_PLAIN_ANSWER_ONE, lang);
}

static void tell_choice(struct buf *out, const struct view_question *question,
                        const struct view_choice *choice, enum lang lang)
{
    if (question->told && choice->right)
        TEXT(out, lang, T_UI_STORY_IS_RIGHT, ARG_S("text", choice->text));
    else
        buf_put(out, choice->text);
    if (question->counted)
        buf_printf(out, " – %d", choice->count);
    buf_char(out, '\n');
    if (*choice->why)
        buf_printf(out, "%s\n", choice->why);
}

static void tell_reason(struct buf *out, const struct view_question *question)
{
    const char *const texts[] = {question->law, question->explain};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (*texts[i])
            buf_printf(out, "%s\n", texts[i]);
}

// What was chosen where no answer is the right one: which question it was of is told with it.
static void tell_chosen(struct buf *out, const struct view_question *question, enum lang lang)
{
    struct buf what = BUF_INIT;
    for (int i = 0; i < question->choices_count; i++)
        if (question->choices[i].mine)
            buf_printf(&what, "%s%s", what.len > 0 ? "; " : "", question->choices[i].text);
    TEXT(out, lang, T_PLAIN_CHOSEN, ARG_S("title", question->title),
         ARG_S("what", buf_text(&what)));
    buf_char(out, '\n');
    buf_free(&what);
}

// The own choices, each with its reason, then the right ones that were not taken.
static void tell_given(struct buf *out, const struct view_question *question, enum lang lang)
{
    bool wrong = false;
    for (int i = 0; i < question->choices_count; i++)
        wrong = wrong || (question->choices[i].mine && !question->choices[i].right);
    if (question->secret) {
        add_line(out, T_UI_STORY_PRIVATE_GIVEN, lang);
        tell_reason(out, question);
    }
    if (question->decision) {
        if (!question->secret)
            tell_chosen(out, question, lang);
        return;
    }
    buf_printf(out, "%s\n", question->title);
    add_line(out,
             question->right ? T_UI_STORY_YOU_RIGHT
             : wrong         ? T_UI_STORY_YOU_WRONG
                             : T_UI_STORY_YOU_INCOMPLETE,
             lang);
    for (int own = 1; own >= 0; own--)
        for (int i = 0; i < question->choices_count; i++) {
            const struct view_choice *choice = &question->choices[i];
            if (choice->mine == (own != 0) && (own || choice->right))
                tell_choice(out, question, choice, lang);
        }
    tell_reason(out, question);
}

static void tell_mean(struct buf *out, const struct view_question *question, enum lang lang)
{
    struct buf mean = BUF_INIT;
    text_tenths(&mean, lang, question->mean);
    TEXT(out, lang, T_UI_STORY_MEAN, ARG_S("mean", buf_text(&mean)));
    buf_char(out, '\n');
    buf_free(&mean);
}

// The own result, as soon as it is told.
static void tell_score(struct buf *out, const struct view_score *score, enum lang lang)
{
    buf_printf(out, "%s: %s: ", text_get(lang, T_UI_STORY_SCORES), score->title);
    if (score->known)
        TEXT(out, lang, T_UI_STORY_SCORE, ARG_N("points", score->points),
             ARG_N("most", score->most));
    buf_printf(out, "\n%s\n",
               score->known ? score->text : text_get(lang, view_score_unknown(score)));
}

static bool had_score(const struct view *view, const struct view_score *score)
{
    for (int i = 0; i < view->scores_count; i++)
        if (strcmp(view->scores[i].title, score->title) == 0)
            return true;
    return false;
}

// After the close: whoever has answered knows the reason.
static void tell_counts(struct buf *out, const struct view_question *question, enum lang lang)
{
    TEXT(out, lang, T_PLAIN_ALL_ANSWERED, ARG_S("title", question->title));
    buf_char(out, '\n');
    for (int i = 0; i < question->choices_count; i++)
        tell_choice(out, question, &question->choices[i], lang);
    if (question->scale)
        tell_mean(out, question, lang);
    if (!question->given)
        tell_reason(out, question);
}

void plain_asked(struct buf *out, const struct view *view, enum lang lang)
{
    if (due_question(view))
        tell_pending(out, view, lang);
}

static const struct view_question *find(const struct view *view, const char *id)
{
    for (int i = 0; i < view->questions_count; i++)
        if (strcmp(view->questions[i].id, id) == 0)
            return &view->questions[i];
    return NULL;
}

bool plain_puts(const struct view *old, const struct view *view)
{
    const struct view_question *pending = due_question(view), *before = due_question(old);
    return pending && !(before && strcmp(before->id, pending->id) == 0);
}

void plain_questions(struct buf *out, const struct view *old, const struct view *view,
                     enum lang lang)
{
    bool same = old->role == view->role && !old->me == !view->me; // else all of it would be news
    for (int i = 0; same && i < view->questions_count; i++) {
        const struct view_question *now = &view->questions[i], *was = find(old, now->id);
        if (now->given && was && !was->given)
            tell_given(out, now, lang);
        if (strcmp(now->status, "closed") == 0 && now->counted && was &&
            strcmp(was->status, "closed") != 0)
            tell_counts(out, now, lang);
    }
    for (int i = 0; same && i < view->scores_count; i++)
        if (!had_score(old, &view->scores[i]))
            tell_score(out, &view->scores[i], lang);
    if (plain_puts(old, view))
        tell_pending(out, view, lang);
}
