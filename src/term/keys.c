// The decoder of terminal input: a table of states, bytes and handlers.
#include "term/keys.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/utf8.h"
#include "term/keyseq.h"

#include <stdlib.h>
#include <string.h>

enum state {
    GROUND,
    UTF8,       // within a character of several bytes
    ESCAPE,     // after ESC
    CSI,        // after ESC [
    SS3,        // after ESC O
    LINUX,      // after ESC [ [
    X10,        // after ESC [ M: three bytes of an old mouse report follow
    STRING,     // after ESC ] and the like: an answer of the terminal that nobody asked for
    STRING_END, // after ESC in such a string
    PASTE,      // between ESC [200~ and ESC [201~
};

enum { PARAMS = 4, PARAM_MAX = 9999, STRING_MAX = 4096, PASTE_CHUNK = 4096 };

struct keys {
    enum state state;
    struct buf in; // fed and not yet decoded, from `at`
    size_t at;
    char seq[4]; // the bytes of a character, or of an X10 report
    size_t seq_len;
    int params[PARAMS];
    int param;         // which one is being read; PARAMS: too many
    char marker;       // '<', '?' … after ESC [
    bool intermediate; // the sequence has bytes that make it none of ours
    size_t string_len;
    char string_start;  // the byte after ESC
    bool flushed;       // `key` is ready to be given out
    char late;          // a character to give out after that
    size_t paste_match; // bytes of the end mark seen
    bool paste_cr;      // the last pasted byte was CR: a LF after it is the same line break
    struct buf paste, chunk;
    struct key key;
};

// What a handler did with its byte: took it or not, gave out keys->key or not.
enum step { TOOK, EMIT, AGAIN, EMIT_AGAIN };

typedef enum step handler(struct keys *keys, unsigned char byte);

static const char paste_end[] = "\033[201~";

static enum step give(struct keys *keys, enum key_kind kind, uint32_t code)
{
    keys->key = (struct key){.kind = kind, .code = code};
    return EMIT;
}

static enum step on_char(struct keys *keys, unsigned char byte)
{
    return give(keys, K_CHAR, byte);
}

static enum step on_control(struct keys *keys, unsigned char byte)
{
    static const char names[] = " abcdefghijklmnopqrstuvwxyz[\\]^_";
    return give(keys, K_CTRL, (unsigned char)names[byte]);
}

static enum step on_enter(struct keys *keys, unsigned char byte)
{
    (void)byte;
    return give(keys, K_ENTER, 0);
}

static enum step on_tab(struct keys *keys, unsigned char byte)
{
    (void)byte;
    return give(keys, K_TAB, 0);
}

static enum step on_backspace(struct keys *keys, unsigned char byte)
{
    (void)byte;
    return give(keys, K_BACKSPACE, 0);
}

static enum step on_drop(struct keys *keys, unsigned char byte)
{
    (void)keys;
    (void)byte;
    return TOOK;
}

static enum step on_again(struct keys *keys, unsigned char byte)
{
    (void)keys;
    (void)byte;
    return AGAIN;
}

static enum step on_lead(struct keys *keys, unsigned char byte)
{
    keys->seq[0] = (char)byte;
    keys->seq_len = 1;
    return TOOK;
}

static enum step on_tail(struct keys *keys, unsigned char byte)
{
    unsigned char lead = (unsigned char)keys->seq[0];
    size_t need = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    keys->seq[keys->seq_len++] = (char)byte;
    if (keys->seq_len < need)
        return TOOK;
    keys->state = GROUND;
    uint32_t code;
    bool sound = utf8_decode(keys->seq, keys->seq + need, &code) == need;
    bool shown = sound && (utf8_char_width(code) > 0 || utf8_is_mark(code));
    return shown ? give(keys, K_CHAR, code) : TOOK;
}

static enum step on_esc_esc(struct keys *keys, unsigned char byte)
{
    (void)byte;
    return give(keys, K_ESC, 0);
}

static enum step on_esc_other(struct keys *keys, unsigned char byte)
{
    (void)byte;
    (void)give(keys, K_ESC, 0);
    return EMIT_AGAIN;
}

static enum step on_csi(struct keys *keys, unsigned char byte)
{
    (void)byte;
    memset(keys->params, 0, sizeof keys->params);
    keys->param = 0;
    keys->marker = '\0';
    keys->intermediate = false;
    return TOOK;
}

static enum step on_param(struct keys *keys, unsigned char byte)
{
    if (byte == ';' || byte == ':') {
        keys->param += keys->param < PARAMS;
    } else if (keys->param < PARAMS) {
        int *param = &keys->params[keys->param];
        *param = *param * 10 + (byte - '0');
        if (*param > PARAM_MAX)
            *param = PARAM_MAX;
    }
    return TOOK;
}

static enum step on_marker(struct keys *keys, unsigned char byte)
{
    keys->marker = (char)byte;
    return TOOK;
}

static enum step on_intermediate(struct keys *keys, unsigned char byte)
{
    (void)byte;
    keys->intermediate = true;
    return TOOK;
}

static enum step give_named(struct keys *keys, char intro, int code, int modifier)
{
    return keyseq_named(&keys->key, intro, code, modifier) ? EMIT : TOOK;
}

static enum step give_mouse(struct keys *keys, int button, int col, int row)
{
    return keyseq_mouse(&keys->key, button, col, row) ? EMIT : TOOK;
}

static enum step on_final(struct keys *keys, unsigned char byte)
{
    const int *param = keys->params;
    if (keys->marker == '<' && byte == 'M' && !keys->intermediate)
        return give_mouse(keys, param[0], param[1], param[2]);
    if (keys->marker || keys->intermediate)
        return TOOK;
    if (byte == 'M' && keys->param == 0 && param[0] == 0) {
        keys->state = X10;
        keys->seq_len = 0;
        return TOOK;
    }
    if (byte == '~' && param[0] == 200) {
        keys->state = PASTE;
        keys->paste_match = 0;
        return TOOK;
    }
    return byte == '~' ? give_named(keys, '~', param[0], param[1])
                       : give_named(keys, '[', byte, param[1]);
}

static enum step on_ss3(struct keys *keys, unsigned char byte)
{
    // The number block in application mode.
    if (byte >= 'p' && byte <= 'y')
        return give(keys, K_CHAR, (uint32_t)(byte - 'p' + '0'));
    return give_named(keys, 'O', byte, 0);
}

static enum step on_linux(struct keys *keys, unsigned char byte)
{
    return give_named(keys, 'L', byte, 0);
}

static enum step on_x10(struct keys *keys, unsigned char byte)
{
    keys->seq[keys->seq_len++] = (char)byte;
    if (keys->seq_len < 3)
        return TOOK;
    keys->state = GROUND;
    const char *seq = keys->seq;
    return give_mouse(keys, (unsigned char)seq[0] - 32, (unsigned char)seq[1] - 32,
                      (unsigned char)seq[2] - 32);
}

static enum step on_string(struct keys *keys, unsigned char byte)
{
    keys->string_start = (char)byte;
    keys->string_len = 0;
    return TOOK;
}

static enum step on_string_byte(struct keys *keys, unsigned char byte)
{
    (void)byte;
    if (++keys->string_len > STRING_MAX)
        keys->state = GROUND;
    return TOOK;
}

// Bytes at the end of `text` that may be the start of a character still to come.
static size_t open_tail(const char *text, size_t len)
{
    for (size_t back = 1; back <= 3 && back <= len; back++) {
        unsigned char byte = (unsigned char)text[len - back];
        if ((byte & 0xC0) == 0x80)
            continue;
        size_t need = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1;
        return need > back ? back : 0;
    }
    return 0;
}

// Gives out the paste collected so far, without its last `keep` bytes.
static enum step give_paste(struct keys *keys, size_t keep)
{
    if (keys->paste.len <= keep)
        return TOOK;
    struct buf piece = BUF_INIT;
    buf_add(&piece, keys->paste.data, keys->paste.len - keep);
    buf_drop(&keys->paste, keys->paste.len - keep);
    buf_reset(&keys->chunk);
    utf8_clean(&keys->chunk, buf_text(&piece));
    buf_free(&piece);
    if (keys->chunk.len == 0)
        return TOOK;
    (void)give(keys, K_PASTE, 0);
    keys->key.text = buf_text(&keys->chunk);
    keys->key.len = keys->chunk.len;
    return EMIT;
}

static enum step on_paste(struct keys *keys, unsigned char byte)
{
    if (byte == (unsigned char)paste_end[keys->paste_match]) {
        if (++keys->paste_match < sizeof paste_end - 1)
            return TOOK;
        keys->state = GROUND;
        return give_paste(keys, 0);
    }
    // What looked like the end mark was text: its ESC goes, the rest is pasted.
    if (keys->paste_match > 1)
        buf_add(&keys->paste, paste_end + 1, keys->paste_match - 1);
    keys->paste_match = byte == '\033';
    if (byte == '\r')
        buf_char(&keys->paste, '\n');
    else if (byte != '\0' && byte != '\033' && !(byte == '\n' && keys->paste_cr))
        buf_char(&keys->paste, (char)byte);
    keys->paste_cr = byte == '\r';
    if (keys->paste.len < PASTE_CHUNK)
        return TOOK;
    return give_paste(keys, open_tail(keys->paste.data, keys->paste.len));
}

// A handler may set another state than `next`.
struct rule {
    enum state state;
    unsigned char first, last;
    handler *run;
    enum state next;
};

static const struct rule rules[] = {
    {GROUND, 0x20, 0x7E, on_char, GROUND},
    {GROUND, 0xC2, 0xF4, on_lead, UTF8},
    {GROUND, 0x08, 0x08, on_backspace, GROUND},
    {GROUND, 0x7F, 0x7F, on_backspace, GROUND},
    {GROUND, 0x09, 0x09, on_tab, GROUND},
    {GROUND, 0x0A, 0x0A, on_enter, GROUND},
    {GROUND, 0x0D, 0x0D, on_enter, GROUND},
    {GROUND, 0x1B, 0x1B, on_drop, ESCAPE},
    {GROUND, 0x00, 0x1F, on_control, GROUND},
    {GROUND, 0x80, 0xFF, on_drop, GROUND},

    {UTF8, 0x80, 0xBF, on_tail, UTF8},
    {UTF8, 0x00, 0xFF, on_again, GROUND},

    {ESCAPE, '[', '[', on_csi, CSI},
    {ESCAPE, 'O', 'O', on_drop, SS3},
    {ESCAPE, ']', ']', on_string, STRING},
    {ESCAPE, 'P', 'P', on_string, STRING},
    {ESCAPE, '_', '_', on_string, STRING},
    {ESCAPE, 0x1B, 0x1B, on_esc_esc, ESCAPE},
    {ESCAPE, 0x00, 0xFF, on_esc_other, GROUND},

    {CSI, '0', ';', on_param, CSI},
    {CSI, '<', '?', on_marker, CSI},
    {CSI, 0x20, 0x2F, on_intermediate, CSI},
    {CSI, '[', '[', on_drop, LINUX},
    {CSI, '@', '~', on_final, GROUND},
    {CSI, 0x1B, 0x1B, on_drop, ESCAPE},
    {CSI, 0x00, 0xFF, on_again, GROUND},

    {SS3, '@', '~', on_ss3, GROUND},
    {SS3, 0x1B, 0x1B, on_drop, ESCAPE},
    {SS3, 0x00, 0xFF, on_again, GROUND},

    {LINUX, '@', '~', on_linux, GROUND},
    {LINUX, 0x00, 0xFF, on_again, GROUND},

    {X10, 0x00, 0xFF, on_x10, X10},

    {STRING, 0x07, 0x07, on_drop, GROUND},
    {STRING, 0x1B, 0x1B, on_drop, STRING_END},
    {STRING, 0x00, 0xFF, on_string_byte, STRING},

    {STRING_END, '\\', '\\', on_drop, GROUND},
    {STRING_END, 0x00, 0xFF, on_again, ESCAPE},

    {PASTE, 0x00, 0xFF, on_paste, PASTE},
};

static const struct rule *rule_for(enum state state, unsigned char byte)
{
    const struct rule *rule = rules;
    while (rule->state != state || byte < rule->first || byte > rule->last)
        rule++;
    return rule;
}

struct keys *keys_new(void)
{
    return mem_zero(1, sizeof(struct keys));
}

void keys_free(struct keys *keys)
{
    if (!keys)
        return;
    buf_free(&keys->in);
    buf_free(&keys->paste);
    buf_free(&keys->chunk);
    free(keys);
}

void keys_feed(struct keys *keys, const void *bytes, size_t len)
{
    if (keys->at == keys->in.len) {
        buf_reset(&keys->in);
        keys->at = 0;
    }
    buf_add(&keys->in, bytes, len);
}

static bool run_byte(struct keys *keys, unsigned char byte)
{
    const struct rule *rule = rule_for(keys->state, byte);
    keys->state = rule->next;
    enum step step = rule->run(keys, byte);
    keys->at += step == TOOK || step == EMIT;
    return step == EMIT || step == EMIT_AGAIN;
}

bool keys_next(struct keys *keys, struct key *out)
{
    bool ready = false;
    if (keys->flushed) {
        ready = true;
        keys->flushed = false;
    } else if (keys->late) {
        ready = give(keys, K_CHAR, (unsigned char)keys->late) == EMIT;
        keys->late = '\0';
    }
    while (!ready && keys->at < keys->in.len)
        ready = run_byte(keys, (unsigned char)keys->in.data[keys->at]);
    if (!ready && keys->state == PASTE)
        ready = give_paste(keys, open_tail(keys->paste.data, keys->paste.len)) == EMIT;
    if (ready)
        *out = keys->key;
    return ready;
}

bool keys_waiting(const struct keys *keys)
{
    // An unfinished ESC [ … is not among these: no key sends it alone, and over a slow line its
    // rest, taken for letters, would act as commands.
    return keys->state == ESCAPE || keys->state == SS3 || keys->state == STRING ||
           keys->state == STRING_END || (keys->state == PASTE && keys->paste_match == 1);
}

void keys_flush(struct keys *keys)
{
    if (!keys_waiting(keys) || keys->at < keys->in.len)
        return;
    bool answer = keys->state == STRING && keys->string_len > 0;
    if (keys->state == SS3)
        keys->late = 'O';
    else if (keys->state == STRING && !answer)
        keys->late = keys->string_start;
    // A lone Esc also ends a paste whose end never came; what was pasted so far is given already.
    buf_reset(&keys->paste);
    keys->paste_match = 0;
    keys->state = GROUND;
    keys->flushed = !answer && give(keys, K_ESC, 0) == EMIT;
}
