// A question in full: its choices, and what is told to whoever has answered, and to all after the
// close.
#include "ui/screens.h"

static enum style choice_style(const struct view_question *question,
                               const struct view_choice *choice)
{
    if (!question->told || question->decision)
        return STYLE_NORMAL;
    return choice->right ? STYLE_GOOD : choice->mine ? STYLE_ALERT : STYLE_DIM;
}

static void choice_text(const struct scene *scene, struct flow *flow,
                        const struct view_question *question, const struct view_choice *choice,
                        const char *mark)
{
    const char *text = choice->text;
    if (question->told && choice->right)
        text = SAY(scene, T_UI_STORY_IS_RIGHT, ARG_S("text", text));
    if (question->counted)
        text = scene_format(scene, "%s – %d", text, choice->count);
    flow_item(flow, scene_format(scene, "%s%s", choice->mine ? "▶" : " ", mark),
              choice_style(question, choice), text);
}

// Choices that are told together: one's own, each with its reason; the right ones that were not
// taken; the others.
enum choice_group { CHOICE_OWN, CHOICE_RIGHT, CHOICE_OTHER };

static void group_text(const struct scene *scene, struct flow *flow,
                       const struct view_question *question, enum choice_group group)
{
    for (int i = 0; i < question->choices_count; i++) {
        const struct view_choice *choice = &question->choices[i];
        enum choice_group of = choice->mine    ? CHOICE_OWN
                               : choice->right ? CHOICE_RIGHT
                                               : CHOICE_OTHER;
        if (of != group)
            continue;
        choice_text(scene, flow, question, choice, " ");
        if (of == CHOICE_OWN)
            flow_text(flow, 2, STYLE_WARN, choice->why);
    }
}

bool screen_incomplete(const struct view_question *question)
{
    for (int i = 0; i < question->choices_count; i++)
        if (question->choices[i].mine && !question->choices[i].right)
            return false;
    return !question->right;
}

// What was wrong, what is right, and by which article; that comes before the choices nobody here
// took, so that it is seen without scrolling.
static void answered_text(const struct scene *scene, struct flow *flow,
                          const struct view_question *question)
{
    enum { ROOMY = 25 }; // rows that have some to spare
    bool roomy = flow->area.rows >= ROOMY;
    if (roomy)
        flow_gap(flow);
    flow_text(flow, 0, question->right ? STYLE_GOOD : STYLE_ALERT,
              scene_text(scene, question->right               ? T_UI_STORY_YOU_RIGHT
                                : screen_incomplete(question) ? T_UI_STORY_YOU_INCOMPLETE
                                                              : T_UI_STORY_YOU_WRONG));
    group_text(scene, flow, question, CHOICE_OWN);
    group_text(scene, flow, question, CHOICE_RIGHT);
    if (roomy)
        flow_gap(flow);
    flow_text(flow, 0, STYLE_STRONG, question->law);
    flow_text(flow, 0, STYLE_NORMAL, question->explain);
    flow_gap(flow);
    group_text(scene, flow, question, CHOICE_OTHER);
}

const char *screen_mean(const struct scene *scene, const struct view_question *question)
{
    struct buf mean = BUF_INIT;
    text_tenths(&mean, scene->lang, question->mean);
    const char *text = SAY(scene, T_UI_STORY_MEAN, ARG_S("mean", buf_text(&mean)));
    buf_free(&mean);
    return text;
}

const char *screen_private(const struct scene *scene, const struct view_question *question)
{
    bool leads = scene->view->role == ROLE_FACILITATOR;
    if (!question->secret || question->counted)
        return "";
    if (question->hushed)
        return SAY(scene, question->peers ? T_UI_STORY_HUSHED_PEERS : T_UI_STORY_HUSHED,
                   ARG_N("least", VIEW_COUNTED_LEAST));
    if (question->given)
        return scene_text(scene, T_UI_STORY_PRIVATE_GIVEN);
    if (question->mine)
        return scene_text(scene, T_UI_STORY_PRIVATE);
    if (leads && question->counts)
        return SAY(scene, T_UI_STORY_PRIVATE_COUNTS, ARG_N("least", VIEW_COUNTED_LEAST));
    return scene_text(scene, leads ? T_UI_STORY_PRIVATE_LEAD : T_UI_STORY_PRIVATE_HALL);
}

enum text_key screen_answer_hint(const struct view_question *question)
{
    if (!question->decision)
        return T_UI_STORY_QUESTIONS_HINT;
    if (!question->secret)
        return T_UI_STORY_QUESTIONS_HINT_DECISION;
    return question->counts ? T_UI_STORY_QUESTIONS_HINT_COUNTS : T_UI_STORY_QUESTIONS_HINT_PRIVATE;
}

void screen_question(const struct scene *scene, struct flow *flow,
                     const struct view_question *question)
{
    flow_text(flow, 0, STYLE_STRONG, question->title);
    if (question->given && !question->decision) {
        answered_text(scene, flow, question);
        return;
    }
    if (question->many)
        flow_text(flow, 0, STYLE_DIM, scene_text(scene, T_UI_STORY_MANY));
    if (question->secret)
        flow_text(flow, 0, STYLE_GOOD, screen_private(scene, question));
    if (question->scored && question->given && scene->view->scores_count > 0)
        flow_text(flow, 0, STYLE_STRONG, scene_text(scene, T_UI_STORY_SCORES_SEE));
    flow_gap(flow);
    for (int i = 0; i < question->choices_count; i++)
        choice_text(scene, flow, question, &question->choices[i],
                    question->scale ? "" : scene_format(scene, "%d. ", i + 1));
    if (question->counted && question->scale)
        flow_text(flow, 0, STYLE_STRONG, screen_mean(scene, question));
    if (!question->told)
        return;
    flow_gap(flow);
    flow_text(flow, 0, STYLE_STRONG, question->law);
    flow_text(flow, 0, STYLE_NORMAL, question->explain);
}

const char *screen_points(const struct scene *scene, const struct view_score *score)
{
    return score->known ? SAY(scene, T_UI_STORY_SCORE, ARG_N("points", score->points),
                              ARG_N("most", score->most))
                        : "–";
}

void screen_score(const struct scene *scene, struct flow *flow, const struct view_score *score)
{
    flow_text(flow, 0, STYLE_STRONG,
              scene_format(scene, "%s: %s", score->title, screen_points(scene, score)));
    if (score->answers < score->asked)
        flow_text(flow, 0, STYLE_DIM,
                  SAY(scene, T_UI_STORY_SCORE_OF, ARG_N("answers", score->answers),
                      ARG_N("asked", score->asked)));
    flow_gap(flow);
    flow_text(flow, 0, STYLE_NORMAL,
              score->known ? score->text : scene_text(scene, view_score_unknown(score)));
    flow_gap(flow);
    flow_text(flow, 0, STYLE_GOOD, scene_text(scene, T_UI_STORY_SCORES_HINT));
}
