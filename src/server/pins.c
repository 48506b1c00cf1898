// PINs of the seats and of the facilitator.
#include "server/pins.h"

#include "base/mem.h"
#include "data/json.h"
#include "data/json_write.h"
#include "server/pins_file.h"

#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

// Four digits can be tried out by whoever has the file; the rounds only make it take a moment.
enum { ROUNDS = 256, NOBODY_YET = 0 };

const char pin_facilitator[] = "facilitator";

struct pin {
    char *id;                    // its own: the plan may change
    char digits[PIN_DIGITS + 1]; // "" when only the hash is known
    char hash[HASH_TEXT];
    struct throttle throttle; // of wrong tries at any terminal
    int home;                 // the terminal that got in last
    struct lock lock;         // closes what is its owner's alone
    char *closed;             // the key to it, closed with the PIN; NULL: it has no lock
    struct lock_key key;      // known once `opened`
    bool opened;
};

struct pins {
    struct pins_file file;
    char salt[HASH_TEXT];
    int count;
    struct pin pin[];
};

static void draw_bytes(void *bytes, size_t len)
{
    if (getrandom(bytes, len, 0) != (ssize_t)len)
        abort(); // without randomness there are no PINs
}

void pins_secret(char secret[HASH_TEXT])
{
    uint8_t bytes[HASH_SIZE];
    draw_bytes(bytes, sizeof bytes);
    hash_text(secret, bytes);
}

// 64 bits make the bias of the remainder negligible.
static void draw_digits(char digits[PIN_DIGITS + 1])
{
    uint64_t number;
    draw_bytes(&number, sizeof number);
    for (int i = 0; i < PIN_DIGITS; i++, number /= 10)
        digits[i] = (char)('0' + number % 10);
    digits[PIN_DIGITS] = '\0';
}

static void hash_pin(const struct pins *pins, const struct pin *pin, const char *digits,
                     char out[HASH_TEXT])
{
    uint8_t hash[HASH_SIZE];
    hash_bytes(hash, digits, strlen(digits), pins->salt, strlen(pins->salt));
    hash_bytes(hash, pin->id, strlen(pin->id), hash, sizeof hash);
    for (int i = 0; i < ROUNDS; i++) {
        uint8_t last[HASH_SIZE];
        memcpy(last, hash, sizeof last);
        hash_bytes(hash, digits, strlen(digits), last, sizeof last);
    }
    hash_text(out, hash);
}

// With another PIN come another lock and its key.
static void draw(struct pins *pins, int who)
{
    struct pin *pin = &pins->pin[who];
    struct buf closed = BUF_INIT;
    draw_digits(pin->digits);
    hash_pin(pins, pin, pin->digits, pin->hash);
    pin->throttle = (struct throttle){0, 0};
    lock_make(&pin->lock, &pin->key);
    pin->opened = true;
    lock_key_close(&pin->key, pin->digits, &closed);
    free(pin->closed);
    pin->closed = buf_steal(&closed);
}

static void draw_all(struct pins *pins)
{
    pins_secret(pins->salt);
    for (int i = 0; i < pins->count; i++)
        draw(pins, i);
}

static struct pins *pins_empty(const struct plan *plan, const char *journal)
{
    int count = plan->seat_count + 1;
    struct pins *pins = mem_zero(1, sizeof *pins + (size_t)count * sizeof pins->pin[0]);
    pins->count = count;
    for (int i = 0; i < plan->seat_count; i++)
        pins->pin[i].id = mem_text(plan->seats[i].id);
    pins->pin[plan->seat_count].id = mem_text(pin_facilitator);
    pins_file_init(&pins->file, journal);
    return pins;
}

static void put_lock(struct json_writer *json, const struct pin *pin)
{
    struct buf lock = BUF_INIT;
    if (!pin->closed)
        return;
    lock_put(&pin->lock, &lock);
    json_open_object(json, pin->id);
    json_put_string(json, "lock", buf_text(&lock));
    json_put_string(json, "key", pin->closed);
    json_close_object(json);
    buf_free(&lock);
}

// Takes the lock of the file; the key is known still where it is the same.
static void load_lock(struct pin *pin, const struct json *of)
{
    struct lock lock;
    bool there = lock_read(&lock, json_string(json_get(of, "lock"), ""));
    if (there && pin->closed && lock_same(&lock, &pin->lock))
        return;
    free(pin->closed);
    pin->lock = lock;
    pin->closed = there ? mem_text(json_string(json_get(of, "key"), "")) : NULL;
    pin->opened = false;
    lock_key_forget(&pin->key);
}

static bool save(struct pins *pins, struct err *err)
{
    struct buf out = BUF_INIT;
    struct json_writer json = json_writer_on(&out);
    json_open_object(&json, NULL);
    json_put_string(&json, "salt", pins->salt);
    json_open_object(&json, "pins");
    for (int i = 0; i < pins->count; i++)
        json_put_string(&json, pins->pin[i].id, pins->pin[i].hash);
    json_close_object(&json);
    json_open_object(&json, "locks");
    for (int i = 0; i < pins->count; i++)
        put_lock(&json, &pins->pin[i]);
    json_close_object(&json);
    json_close_object(&json);
    buf_char(&out, '\n');
    bool ok = pins_file_write(&pins->file, &out, err);
    buf_free(&out);
    return ok;
}

static bool is_hash(const char *text)
{
    return strlen(text) == HASH_TEXT - 1;
}

// Takes the hashes of the file; digits known here are forgotten where they no longer fit.
static bool load(struct pins *pins)
{
    struct json *root = pins_file_read(&pins->file);
    const struct json *hashes = json_get(root, "pins");
    const char *salt = json_string(json_get(root, "salt"), "");
    bool whole = is_hash(salt);
    for (int i = 0; i < pins->count; i++)
        whole = whole && is_hash(json_string(json_get(hashes, pins->pin[i].id), ""));
    for (int i = 0; whole && i < pins->count; i++) {
        struct pin *pin = &pins->pin[i];
        const char *hash = json_string(json_get(hashes, pin->id), "");
        if (strcmp(hash, pin->hash) != 0)
            memset(pin->digits, 0, sizeof pin->digits);
        memcpy(pin->hash, hash, sizeof pin->hash);
        load_lock(pin, json_get(json_get(root, "locks"), pin->id));
    }
    if (whole)
        memcpy(pins->salt, salt, sizeof pins->salt);
    json_free(root);
    return whole;
}

struct pins *pins_drawn(const struct plan *plan, const char *journal)
{
    struct pins *pins = pins_empty(plan, journal);
    draw_all(pins);
    return pins;
}

bool pins_keep(struct pins *pins, struct err *err)
{
    return save(pins, err);
}

struct pins *pins_new(const struct plan *plan, const char *journal, struct err *err)
{
    struct pins *pins = pins_drawn(plan, journal);
    if (save(pins, err))
        return pins;
    pins_free(pins);
    return NULL;
}

struct pins *pins_open(const struct plan *plan, const char *journal, struct err *err)
{
    struct pins *pins = pins_empty(plan, journal);
    if (load(pins))
        return pins;
    pins_free(pins);
    return pins_new(plan, journal, err);
}

void pins_free(struct pins *pins)
{
    if (!pins)
        return;
    pins_file_free(&pins->file);
    for (int i = 0; i < pins->count; i++) {
        free(pins->pin[i].id);
        free(pins->pin[i].closed);
    }
    explicit_bzero(pins->pin, (size_t)pins->count * sizeof pins->pin[0]);
    free(pins);
}

int pins_find(const struct pins *pins, const char *id)
{
    for (int i = 0; i < pins->count; i++)
        if (strcmp(pins->pin[i].id, id) == 0)
            return i;
    return -1;
}

int pins_facilitator(const struct pins *pins)
{
    return pins->count - 1;
}

const char *pins_tell(const struct pins *pins, int who)
{
    return *pins->pin[who].digits ? pins->pin[who].digits : NULL;
}

bool pins_draw(struct pins *pins, int who, struct err *err)
{
    if (pins_file_changed(&pins->file))
        (void)load(pins);
    struct pin before = pins->pin[who];
    pins->pin[who].closed = NULL;
    draw(pins, who);
    bool kept = save(pins, err);
    free(kept ? before.closed : pins->pin[who].closed);
    if (!kept)
        pins->pin[who] = before;
    return kept;
}

static bool same_text(const char *a, const char *b, size_t len)
{
    unsigned differs = 0;
    if (strlen(a) != len || strlen(b) != len)
        return false;
    for (size_t i = 0; i < len; i++)
        differs |= (unsigned)(a[i] ^ b[i]);
    return differs == 0;
}

static bool fits(const struct pins *pins, const struct pin *pin, const char *digits)
{
    char hash[HASH_TEXT];
    if (strlen(digits) != PIN_DIGITS)
        return false;
    hash_pin(pins, pin, digits, hash);
    return same_text(hash, pin->hash, HASH_TEXT - 1);
}

// Counts a wrong try. Returns how many are left, 0 when there is a wait from now on.
static int count_wrong(struct throttle *throttle, int most, int64_t now)
{
    if (++throttle->wrong < most)
        return most - throttle->wrong;
    *throttle = (struct throttle){0, now + PIN_WAIT_MS};
    return 0;
}

static int64_t wait_of(const struct throttle *throttle, int64_t now)
{
    return throttle->until > now ? throttle->until - now : 0;
}

enum pin_answer pins_try(struct pins *pins, const struct pin_try *attempt,
                         struct throttle *throttle, int64_t *left)
{
    struct pin *pin = &pins->pin[attempt->who];
    bool home = pin->home != NOBODY_YET && pin->home == attempt->terminal;
    int64_t here = wait_of(throttle, attempt->now);
    int64_t seat = home ? 0 : wait_of(&pin->throttle, attempt->now);
    *left = here > seat ? here : seat;
    if (*left > 0)
        return PIN_WAIT;
    if (pins_file_changed(&pins->file))
        (void)load(pins);
    if (fits(pins, pin, attempt->digits)) {
        *throttle = pin->throttle = (struct throttle){0, 0};
        pin->home = attempt->terminal;
        if (pin->closed && !pin->opened)
            pin->opened = lock_key_open(&pin->key, attempt->digits, pin->closed);
        return PIN_RIGHT;
    }
    int at_seat = home ? 1 : count_wrong(&pin->throttle, PIN_SEAT_TRIES, attempt->now);
    int at_terminal = count_wrong(throttle, PIN_TRIES, attempt->now);
    if (at_seat == 0 || at_terminal == 0) {
        *left = PIN_WAIT_MS;
        return PIN_WAIT;
    }
    *left = home || at_terminal < at_seat ? at_terminal : at_seat;
    return PIN_WRONG;
}

void pins_ticket(struct pins *pins, int who, const char *secret, char ticket[HASH_TEXT])
{
    uint8_t hash[HASH_SIZE];
    struct buf text = BUF_INIT;
    if (pins_file_changed(&pins->file))
        (void)load(pins);
    buf_printf(&text, "%s %s", pins->pin[who].id, pins->pin[who].hash);
    hash_bytes(hash, text.data, text.len, secret, strlen(secret));
    hash_text(ticket, hash);
    buf_free(&text);
}

bool pins_ticket_fits(struct pins *pins, int who, const char *secret, const char *ticket)
{
    char own[HASH_TEXT];
    pins_ticket(pins, who, secret, own);
    return same_text(own, ticket, HASH_TEXT - 1);
}

static const struct lock *lock_of(const void *context, const char *id)
{
    const struct pins *pins = context;
    int who = pins_find(pins, id);
    return who >= 0 && pins->pin[who].closed ? &pins->pin[who].lock : NULL;
}

struct locks pins_locks(const struct pins *pins)
{
    return (struct locks){lock_of, pins};
}

const struct lock_key *pins_key(const struct pins *pins, int who)
{
    return pins->pin[who].opened ? &pins->pin[who].key : NULL;
}
