// Plans and sources in messages.
#include "worker/parcel.h"

#include "data/json.h"
#include "journal/plan_codec.h"

#include <stdlib.h>

void parcel_put_plan(struct buf *out, const struct plan *plan)
{
    struct buf text = BUF_INIT;
    struct json_writer json = json_writer_on(&text);
    plan_codec_write(&json, NULL, plan);
    wire_put_bytes(out, text.data, text.len);
    buf_free(&text);
}

void parcel_put_public_plan(struct buf *out, const struct plan *plan)
{
    struct plan public = *plan;
    public.seats = mem_alloc((size_t)plan->seat_count * sizeof *public.seats + 1);
    for (int i = 0; i < plan->seat_count; i++) {
        public.seats[i] = plan->seats[i];
        public.seats[i].goal_count = 0;
    }
    parcel_put_plan(out, &public);
    free(public.seats);
}

struct plan *parcel_read_plan(struct wire *wire, struct err *err)
{
    size_t len;
    const char *text = wire_text(wire, &len);
    struct json *value = text ? json_parse(text, len, "plan", err) : NULL;
    struct plan *plan = value ? plan_codec_read(value, err) : NULL;
    json_free(value);
    return plan;
}

void parcel_put_sources(struct buf *out, const struct sources *sources)
{
    for (size_t i = 0; i < sources->count; i++) {
        const struct source_text *source = &sources->list[i];
        wire_put_text(out, source->module);
        wire_put_text(out, source->file);
        wire_put_bytes(out, source->text, source->len);
    }
}

void parcel_read_sources(struct wire *wire, struct sources *sources)
{
    while (wire_more(wire) && sources->count < SOURCES_MOST) {
        const char *module = wire_text(wire, NULL);
        const char *file = wire_text(wire, NULL);
        struct buf source = BUF_INIT;
        size_t len;
        const char *text = wire_text(wire, &len);
        if (!text || !module || !file)
            return;
        buf_add(&source, text, len);
        sources_add(sources, module, file, &source);
        buf_free(&source);
    }
}
