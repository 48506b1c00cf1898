// Terminals as scripts: many clients of one server in one poll loop, each with every byte it was
// sent. Waiting is always for something to come; what does not come in time ends the program.
#ifndef NET_CLIENT_H
#define NET_CLIENT_H

#include "base/buf.h"
#include "net/frame.h"

#include <stdbool.h>
#include <stdint.h>

struct room;

struct client {
    struct room *room;
    int fd; // -1 while it is not connected
    char role[16], lang[4];
    char seat[32], ticket[80]; // the last ticket it was given, shown when it greets again
    struct frames *frames;
    struct buf raw;   // every byte received, over all its connections; unless room->forgets
    struct buf out;   // not sent yet
    struct buf view;  // the last view
    struct buf last;  // the last message that is neither view nor words
    size_t received;  // bytes
    int views;        // that came
    int views_before; // room_say()
    int64_t tag;      // of the last command
    int64_t answered; // the tag of the last result
    bool ok;          // of that result
    bool deaf;        // does not read
    bool lost;        // the server ended the connection
    // Told of every message, if set.
    void (*heard)(struct client *client, const char *text);
    void *context;
};

struct room {
    const char *socket;
    struct client **clients;
    size_t count, cap;
    bool forgets; // keeps no raw bytes
};

void room_open(struct room *room, const char *socket);
void room_close(struct room *room);
// Waits at most `ms` for something to come to anybody and takes it in. False when nothing came.
bool room_turn(struct room *room, int ms);
// Takes turns until done(context) is true; ends the program with `what` after some seconds.
void room_await(struct room *room, bool (*done)(void *context), void *context, const char *what);
// Lets a client say a line and waits until everybody has the view that follows: all of them get
// one after every record. True when the line was accepted.
bool room_say(struct room *room, struct client *client, const char *line);
// Waits until everybody's view holds `words`.
void room_await_views(struct room *room, const char *words);

// A client that is connected and has said nothing.
struct client *client_connect(struct room *room);
// A terminal that has greeted and has its first view; the ticket is the facilitator's, or NULL.
struct client *client_join(struct room *room, const char *role, const char *lang,
                           const char *ticket);
// Closes the connection; the bytes are kept until the room is closed.
void client_hang_up(struct client *client);
// Connects and greets again as what it was; does not wait.
bool client_reconnect(struct client *client);
void client_hello(struct client *client);

// Sends one frame; the second form raw bytes.
void client_send(struct client *client, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void client_send_raw(struct client *client, const void *bytes, size_t len);
// Sends a command, without waiting. Returns its tag.
int64_t client_do(struct client *client, const char *line);
// Sends a command and waits for its result. True when it was accepted.
bool client_say(struct client *client, const char *line);
// Waits for a message of this type that comes from now on; client->last has it unless it is a
// view or words.
void client_await(struct client *client, const char *type);
// Waits for a view that holds, or no longer holds, `words`.
void client_await_view(struct client *client, const char *words);
void client_await_gone(struct client *client, const char *words);
// Waits until the server has ended the connection.
void client_await_lost(struct client *client);

// The PIN of a seat, asked for at a facilitator's console.
void client_pin(struct client *facilitator, const char *seat, char pin[16]);
// Unlocks a seat and waits for its card.
void client_unlock(struct client *client, const char *seat, const char *pin);

#endif
