// What a terminal says: one row of a table for each type of message.
#ifndef SERVER_MESSAGE_H
#define SERVER_MESSAGE_H

#include "data/json.h"
#include "server/terminal.h"

// Carries out one message; what cannot be understood is left aside.
void message_handle(struct hall *hall, struct terminal *terminal, const char *text);

// unlock.c: who is let in.
void message_hello(struct hall *hall, struct terminal *terminal, const struct json *message);
void message_unlock(struct hall *hall, struct terminal *terminal, const struct json *message);
void message_lock(struct hall *hall, struct terminal *terminal, const struct json *message);
void message_role(struct hall *hall, struct terminal *terminal, const struct json *message);
void message_pins(struct hall *hall, struct terminal *terminal, const struct json *message);
void message_pin(struct hall *hall, struct terminal *terminal, const struct json *message);

// probe.c: the check before a workshop.
void message_check(struct hall *hall, struct terminal *terminal, const struct json *message);
void message_pong(struct hall *hall, struct terminal *terminal, const struct json *message);
void message_tested(struct hall *hall, struct terminal *terminal, const struct json *message);
void message_size(struct hall *hall, struct terminal *terminal, const struct json *message);

// practice.c: one person practises alone.
void message_go(struct hall *hall, struct terminal *terminal, const struct json *message);
void message_practice(struct hall *hall, struct terminal *terminal, const struct json *message);

#endif
