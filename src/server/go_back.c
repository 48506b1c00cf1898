// A copy of a session that begins at a record of it.
#include "server/go_back.h"

#include "words/words.h"

static void put_moment(const struct host *host, int64_t n, enum text_key key, enum lang lang,
                       struct buf *out)
{
    struct buf time = BUF_INIT;
    if (n == 0)
        return;
    int64_t at = history_find(host_history(host), n)->t;
    words_time(state_running(session_state(host_session(host)), at) / 1000, &time);
    buf_put(out, out->len > 0 ? "; " : "");
    TEXT(out, lang, key, ARG_S("time", buf_text(&time)), ARG_N("n", n));
    buf_free(&time);
}

// Why it cannot be shown, and what can.
static bool fail_back(const struct host *host, int64_t record, struct err *err)
{
    struct host_cut cut;
    struct buf moments = BUF_INIT;
    if (!host_cut(host, record, &cut)) {
        buf_int(&moments, record);
        (void)ERR(err, T_RUN_NO_SUCH_TIME, ARG_S("value", buf_text(&moments)));
    } else {
        put_moment(host, cut.before, T_RUN_AT_BEFORE, err->lang, &moments);
        put_moment(host, cut.after, T_RUN_AT_AFTER, err->lang, &moments);
        (void)ERR(err, cut.secret ? T_RUN_AT_SECRET : T_RUN_AT_PRIVATE,
                  ARG_S("moments", buf_text(&moments)));
    }
    buf_free(&moments);
    return false;
}

// What is shown stands still.
bool go_back(struct host *host, int64_t record, int64_t wait, struct err *err)
{
    enum host_result result = host_show(host, record, wait, err);
    if (result == HOST_REFUSED)
        return fail_back(host, record, err);
    if (result == HOST_DONE && session_state(host_session(host))->pause_begin < 0)
        (void)host_stop(host, host_now(host), err);
    return result == HOST_DONE;
}
