// The texts of questions and complications, which the facilitator's terminal gets once with the
// words, put back into the views, which say only what became of them.
#include "view/view.h"

#include <string.h>

static const char *copied(const struct view *view, const char *text)
{
    return arena_text(view->arena, text);
}

static const struct view_choice *choice_called(const struct view_question *question, const char *id)
{
    for (int i = 0; i < question->choices_count; i++)
        if (strcmp(question->choices[i].id, id) == 0)
            return &question->choices[i];
    return NULL;
}

// Those the view counts, in its order; of others all, but where seats are chosen nobody.
static void complete_choices(const struct view *view, const struct view_question *texts,
                             struct view_question *question)
{
    bool all = question->choices_count == 0 && !question->peers;
    const struct view_choice *from = all ? texts->choices : question->choices;
    int count = all ? texts->choices_count : question->choices_count;
    struct view_choice *made = arena_alloc(view->arena, (size_t)(count + 1) * sizeof *made);
    for (int i = 0; i < count; i++) {
        const struct view_choice *of = choice_called(texts, from[i].id);
        made[i] = from[i];
        made[i].id = copied(view, from[i].id);
        made[i].text = copied(view, of ? of->text : from[i].text);
        made[i].right = of ? of->right : from[i].right;
    }
    question->choices = made;
    question->choices_count = count;
}

static void complete_question(const struct view *view, const struct view_words *words,
                              struct view_question *question)
{
    for (int i = 0; i < words->questions_count; i++) {
        const struct view_question *texts = &words->questions[i];
        if (strcmp(texts->id, question->id) != 0)
            continue;
        question->title = copied(view, texts->title);
        question->named = copied(view, texts->named);
        question->explain = copied(view, texts->explain);
        question->law = copied(view, texts->law);
        complete_choices(view, texts, question);
    }
}

static void complete_inject(const struct view *view, const struct view_words *words,
                            struct view_inject *inject)
{
    for (int i = 0; i < words->injects_count; i++) {
        if (strcmp(words->injects[i].id, inject->id) != 0)
            continue;
        inject->title = copied(view, words->injects[i].title);
        inject->text = copied(view, words->injects[i].text);
    }
}

void view_complete(struct view *view, const struct view_words *words)
{
    if (!words || view->role != ROLE_FACILITATOR)
        return;
    size_t questions = (size_t)view->questions_count, injects = (size_t)view->injects_count;
    struct view_question *asked = arena_alloc(view->arena, (questions + 1) * sizeof *asked);
    for (size_t i = 0; i < questions; i++) {
        asked[i] = view->questions[i];
        complete_question(view, words, &asked[i]);
    }
    struct view_inject *coming = arena_alloc(view->arena, (injects + 1) * sizeof *coming);
    for (size_t i = 0; i < injects; i++) {
        coming[i] = view->injects[i];
        complete_inject(view, words, &coming[i]);
    }
    view->questions = asked;
    view->injects = coming;
}
