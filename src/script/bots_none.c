// Nobody plays the missing seats. Goes when bots.c comes.
#include "script/bots.h"
struct bots *bots_new(const struct scenario *a, uint64_t b, bool c, struct problems *d)
{
    (void)a;
    (void)b;
    (void)c;
    (void)d;
    return NULL;
}
void bots_free(struct bots *b)
{
    (void)b;
}
void bots_restart(struct bots *b, uint64_t s)
{
    (void)b;
    (void)s;
}
void bots_event(struct bots *b, const struct session *s, const struct event *e)
{
    (void)b;
    (void)s;
    (void)e;
}
int64_t bots_next(struct bots *b, const struct session *s)
{
    (void)b;
    (void)s;
    return -1;
}
bool bots_act(struct bots *b, const struct session *s, int64_t at, struct buf *l)
{
    (void)b;
    (void)s;
    (void)at;
    (void)l;
    return false;
}
const struct ltext *bots_words(const struct bots *b, const struct session *s)
{
    (void)b;
    (void)s;
    return NULL;
}
