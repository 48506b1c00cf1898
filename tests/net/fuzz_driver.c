// Runs a fuzz target over its corpus and over mutations of it, the same ones every time:
//     fuzz_NAME FOLDER MUTATIONS [SEED]        all of them
//     fuzz_NAME FILE                           one input
// KEEP=FILE in the environment writes every input there before it is tried, so that the one which
// ends the program can be looked at.
#include "fuzz.h"

#include "base/buf.h"
#include "base/mem.h"
#include "base/rng.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { INPUT_MAX = 1 << 17, EDITS_MAX = 6 };

struct corpus {
    struct buf *inputs;
    char **names;
    size_t count, cap, name_cap;
};

static bool read_file(const char *path, struct buf *out)
{
    char chunk[1 << 16];
    FILE *in = fopen(path, "rb");
    if (!in)
        return false;
    for (size_t len; (len = fread(chunk, 1, sizeof chunk, in)) > 0;)
        buf_add(out, chunk, len);
    return fclose(in) == 0;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

// In the order of the names, so that a seed always means the same.
static void read_corpus(struct corpus *corpus, const char *folder)
{
    DIR *dir = opendir(folder);
    for (const struct dirent *entry; dir && (entry = readdir(dir)) != NULL;) {
        if (*entry->d_name == '.')
            continue;
        corpus->names =
            mem_room(corpus->names, corpus->count, &corpus->name_cap, sizeof *corpus->names);
        corpus->names[corpus->count++] = mem_text(entry->d_name);
    }
    if (dir)
        (void)closedir(dir);
    if (corpus->count == 0) {
        (void)fprintf(stderr, "no corpus in %s\n", folder);
        exit(2);
    }
    qsort(corpus->names, corpus->count, sizeof *corpus->names, by_name);
    corpus->inputs = mem_zero(corpus->count, sizeof *corpus->inputs);
    for (size_t i = 0; i < corpus->count; i++) {
        struct buf path = BUF_INIT;
        buf_printf(&path, "%s/%s", folder, corpus->names[i]);
        (void)read_file(buf_text(&path), &corpus->inputs[i]);
        buf_free(&path);
    }
}

static void corpus_free(struct corpus *corpus)
{
    for (size_t i = 0; i < corpus->count; i++) {
        buf_free(&corpus->inputs[i]);
        free(corpus->names[i]);
    }
    free(corpus->inputs);
    free(corpus->names);
}

// Replaces `len` bytes at `at` by others.
static void splice(struct buf *input, size_t at, size_t len, const void *by, size_t by_len)
{
    struct buf out = BUF_INIT;
    buf_add(&out, input->data, at);
    buf_add(&out, by, by_len);
    buf_add(&out, input->data + at + len, input->len - at - len);
    buf_free(input);
    *input = out;
}

static void edit(struct buf *input, const struct corpus *corpus, struct rng *rng)
{
    static const char *const words[] = {
        "9223372036854775807",
        "-1",
        "1e999",
        "\xff\xfe",
        "\xed\xa0\x80",
        "\"\"",
        "null",
        "{",
        "[[[[[[",
        "\"type\":",
        "\n",
        "\x1b[2J",
        "18446744073709551616",
        "0.5",
        "true",
        "\xef\xbf\xbf",
        "\\u0000",
        "\\ud800",
        "all",
        "{\"a\":{\"a\":{\"a\":",
    };
    size_t at = rng_below(rng, input->len + 1);
    size_t left = input->len - at;
    size_t some = rng_below(rng, (left < 16 ? left : 16) + 1);
    const struct buf *other = &corpus->inputs[rng_below(rng, corpus->count)];
    const char *word = words[rng_below(rng, sizeof words / sizeof words[0])];
    size_t from = rng_below(rng, other->len + 1);
    char byte = (char)rng_below(rng, 256);
    switch (rng_below(rng, 5)) {
    case 0:
        splice(input, at, some, "", 0);
        break;
    case 1:
        splice(input, at, some, word, strlen(word));
        break;
    case 2:
        splice(input, at, some > 0, &byte, 1);
        break;
    case 3:
        splice(input, at, some, other->data + from, rng_below(rng, other->len - from + 1));
        break;
    default:
        if (left > 0)
            input->data[at] = (char)(input->data[at] ^ 1 << rng_below(rng, 8));
        break;
    }
}

static void try_input(const struct buf *input)
{
    const char *keep = getenv("KEEP");
    FILE *out = keep ? fopen(keep, "wb") : NULL;
    if (out) {
        (void)fwrite(input->data, 1, input->len, out);
        (void)fclose(out);
    }
    (void)LLVMFuzzerTestOneInput((const uint8_t *)input->data, input->len);
}

static void try_mutation(const struct corpus *corpus, uint64_t seed)
{
    struct rng rng = rng_seed(seed);
    const struct buf *from = &corpus->inputs[rng_below(&rng, corpus->count)];
    struct buf input = BUF_INIT;
    buf_add(&input, from->data, from->len);
    for (uint64_t edits = 1 + rng_below(&rng, EDITS_MAX); edits > 0; edits--)
        edit(&input, corpus, &rng);
    if (input.len <= INPUT_MAX)
        try_input(&input);
    buf_free(&input);
}

int main(int argc, char **argv)
{
    struct stat about;
    struct corpus corpus = {0};
    if (argc < 2 || stat(argv[1], &about) != 0)
        return 2;
    if (!S_ISDIR(about.st_mode)) {
        struct buf input = BUF_INIT;
        (void)read_file(argv[1], &input);
        try_input(&input);
        buf_free(&input);
        return 0;
    }
    uint64_t mutations = argc > 2 ? strtoull(argv[2], NULL, 10) : 0;
    uint64_t seed = argc > 3 ? strtoull(argv[3], NULL, 10) : 1;
    read_corpus(&corpus, argv[1]);
    for (size_t i = 0; i < corpus.count; i++)
        try_input(&corpus.inputs[i]);
    for (uint64_t i = 0; i < mutations; i++)
        try_mutation(&corpus, seed + i);
    (void)printf("%zu passed, 0 failed\n", corpus.count);
    corpus_free(&corpus);
    return 0;
}
