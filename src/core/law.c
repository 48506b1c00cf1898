// Citations taken apart.
#include "core/law.h"

#include <string.h>

const char *const law_tags[LAW_SOURCE_COUNT] = {
    // others: none
    [LAW_SOURCE_LAW] = "LAW",
    [LAW_SOURCE_REG] = "REG",
    [LAW_SOURCE_PC] = "PC",
    [LAW_SOURCE_COUNCIL] = "COUNCIL",
    [LAW_SOURCE_HERITAGE] = "HERITAGE",
    [LAW_SOURCE_ASSEMBLY] = "ASSEMBLY",
    [LAW_SOURCE_MEDIA] = "MEDIA",
    [LAW_SOURCE_CHOICE] = LAW_CHOICE,
};

// Older journals write the Law of 2001 this way too.
static const char old_law[] = "Law 148, art. ";

static enum law_source source_of(const char *tag)
{
    for (int i = 0; i < LAW_SOURCE_COUNT; i++)
        if (law_tags[i] && strcmp(law_tags[i], tag) == 0)
            return (enum law_source)i;
    return LAW_SOURCE_DECLARED;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes `len` bytes into a member of 16 bytes.
static bool take(struct law_reader *reader, size_t len, char out[16])
{
    if (len == 0 || len >= 16)
        return false;
    memcpy(out, reader->at, len);
    out[len] = '\0';
    reader->at += len;
    return true;
}

// "39-3", "40–44".
static bool take_number(struct law_reader *reader, char out[16])
{
    const char *at = reader->at;
    while (is_digit(*at) || (at > reader->at && *at == '-') ||
           (at > reader->at && strncmp(at, "–", strlen("–")) == 0))
        at += is_digit(*at) || *at == '-' ? 1 : strlen("–");
    return take(reader, (size_t)(at - reader->at), out);
}

// "(2)"; "()" leaves the member empty.
static bool take_bracket(struct law_reader *reader, char out[16])
{
    size_t len = strspn(reader->at + 1, "0123456789-");
    if (reader->at[1 + len] != ')')
        return false;
    reader->at++;
    bool taken = len == 0 || take(reader, len, out);
    reader->at++;
    return taken;
}

static bool take_tag(struct law_reader *reader, struct law_cite *cite)
{
    if (strncmp(reader->at, old_law, sizeof old_law - 1) == 0) {
        reader->at += sizeof old_law - 1;
        *cite = (struct law_cite){.source = LAW_SOURCE_LAW, .tag = "LAW"};
        return true;
    }
    if (strncmp(reader->at, LAW_CHOICE, strlen(LAW_CHOICE)) == 0) {
        reader->at += strlen(LAW_CHOICE);
        *cite = (struct law_cite){.source = LAW_SOURCE_CHOICE, .tag = LAW_CHOICE};
        return true;
    }
    size_t len = strspn(reader->at, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (len == 0 || len >= sizeof cite->tag)
        return false;
    *cite = (struct law_cite){.source = LAW_SOURCE_DECLARED};
    memcpy(cite->tag, reader->at, len);
    cite->source = source_of(cite->tag);
    reader->at += len;
    reader->at += *reader->at == ' ';
    return true;
}

static bool take_cite(struct law_reader *reader, struct law_cite *cite)
{
    bool named = !is_digit(*reader->at);
    if (named && !take_tag(reader, cite))
        return false;
    if (!named && !*cite->tag)
        return false;
    if (is_digit(*reader->at) && !take_number(reader, cite->number))
        return false;
    if (*reader->at == '(' && *cite->number && !take_bracket(reader, cite->part))
        return false;
    return *reader->at != '(' || !*cite->number || take_bracket(reader, cite->point);
}

bool law_next(struct law_reader *reader, struct law_cite *cite)
{
    if (!*reader->at || reader->bad)
        return false;
    *cite = (struct law_cite){.source = reader->last.source};
    memcpy(cite->tag, reader->last.tag, sizeof cite->tag);
    reader->bad = !take_cite(reader, cite);
    if (!reader->bad && *reader->at) {
        reader->bad =
            (*reader->at != ',' && *reader->at != ';') || reader->at[1] != ' ' || !reader->at[2];
        reader->at += reader->bad ? 0 : 2;
    }
    reader->last = *cite;
    return !reader->bad;
}
