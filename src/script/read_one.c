// Which element of a list a problem is about, when several were made in one place: by a loop, or by
// a function of the scenario's.
#include "script/read.h"

#include <stdio.h>
#include <string.h>

// Whether another element of the list was made in the same place.
static bool shares_place(const struct node *list, int at, const struct mark *mark)
{
    int i = 0;
    for (const struct json *one = json_first(list->value); one; one = json_next(one), i++) {
        const struct mark *other = tree_mark(one);
        if (i != at && other && other->line == mark->line && strcmp(other->file, mark->file) == 0)
            return true;
    }
    return false;
}

void read_begin_one(struct reader *reader, const struct node *list, int at, const struct node *item)
{
    if (!item->mark || !shares_place(list, at, item->mark))
        return;
    reader->one = (struct read_one){.at = at + 1, .mark = *item->mark};
    (void)snprintf(reader->one.id, sizeof reader->one.id, "%.32s",
                   json_string(read_get(item, "id"), ""));
}

void read_end_one(struct reader *reader)
{
    reader->one.at = 0;
}

// Of several made in one place, says which it is, and where that one came from.
static void put_one(struct reader *reader, enum problem_level level, struct problem_place place,
                    struct problem_words words)
{
    const struct read_one *one = &reader->one;
    struct buf text = BUF_INIT, which = BUF_INIT;
    text_put(&text, reader->problems->lang, words.key, words.args, words.count);
    buf_printf(&which, "%s %d%s%s", one->mark.kind, one->at, *one->id ? ", " : "", one->id);
    if (one->mark.from_line != one->mark.line || strcmp(one->mark.from_file, one->mark.file) != 0)
        place = (struct problem_place){one->mark.from_file, one->mark.from_line, 0};
    problems_put_at(reader->problems, level, place,
                    PROBLEM_WORDS(T_CHECK_ONE_OF, ARG_S("text", buf_text(&text)),
                                  ARG_S("which", buf_text(&which))));
    buf_free(&text);
    buf_free(&which);
}

void read_put(struct reader *reader, enum problem_level level, struct problem_place place,
              struct problem_words words)
{
    if (reader->one.at > 0)
        put_one(reader, level, place, words);
    else
        problems_put_at(reader->problems, level, place, words);
}
