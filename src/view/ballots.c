// How a vote stands that whoever practises alone has not voted in.
#include "view/ballots.h"

#include "base/text.h"

// What the own ballot would make of it, once the others have theirs in.
static enum text_key alone(const struct ballots *of)
{
    return of->in_favour < 0                ? T_WEIGH_BALLOT_LAST
           : of->in_favour >= of->needed    ? T_WEIGH_BALLOT_ENOUGH
           : of->in_favour + 1 < of->needed ? T_WEIGH_BALLOT_FEW
                                            : T_WEIGH_BALLOT_DECIDES;
}

void ballots_put(const struct ballots *of, enum lang lang, struct buf *out)
{
    if (of->in_favour >= 0)
        TEXT(out, lang, T_WEIGH_BALLOT_FOR, ARG_N("n", of->in_favour), ARG_N("needed", of->needed));
    else
        TEXT(out, lang, T_WEIGH_BALLOT_CAST, ARG_N("n", of->cast), ARG_N("of", of->voters),
             ARG_N("needed", of->needed));
    buf_char(out, ' ');
    if (of->others > 0)
        TEXT(out, lang, T_WEIGH_BALLOT_OTHERS, ARG_N("n", of->others));
    else
        buf_put(out, text_get(lang, alone(of)));
}
