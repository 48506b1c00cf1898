// Formats, languages and files of papers.
#include "cli/output.h"

#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LATIN "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

static const char *const endings[DOC_FORMAT_COUNT] = {".html", ".md", ".txt"};
const struct paper_formats paper_documents = {doc_format_names, endings, DOC_FORMAT_COUNT};

static bool add_lang(struct paper_langs *langs, const char *value, const char *word,
                     struct err *err)
{
    enum lang lang;
    if (!lang_parse(word, &lang))
        return ERR(err, T_ERR_LANG, ARG_S("name", word));
    for (int i = 0; i < langs->count; i++)
        if (langs->lang[i] == lang)
            return true;
    if (langs->count == langs->most)
        return ERR(err, T_ERR_LANGS, ARG_S("name", value), ARG_N("most", langs->most));
    langs->lang[langs->count++] = lang;
    return true;
}

bool paper_langs(const char *value, struct paper_langs *langs, struct err *err)
{
    bool ok = true;
    if (!value)
        return true;
    langs->count = 0;
    char *copy = mem_text(value), *rest = copy;
    for (char *word; ok && (word = strsep(&rest, ",")) != NULL;)
        ok = add_lang(langs, value, word, err);
    free(copy);
    return ok;
}

static void list_names(const char *const *names, int count, struct buf *out)
{
    for (int i = 0; i < count; i++) {
        buf_put(out, i > 0 ? ", " : "");
        buf_put(out, names[i]);
    }
}

static bool unknown(enum text_key key, const char *name, const char *const *names, int count,
                    struct err *err)
{
    struct buf known = BUF_INIT;
    list_names(names, count, &known);
    (void)ERR(err, key, ARG_S("name", name), ARG_S("known", buf_text(&known)));
    buf_free(&known);
    return false;
}

static bool ends_in(const char *path, const char *ending)
{
    size_t len = strlen(path), of = strlen(ending);
    return len > of && strcmp(path + len - of, ending) == 0;
}

// What is written under a name must be what the name says. A name without an ending says nothing.
static bool ending_known(const struct paper_formats *formats, const char *path, struct err *err)
{
    const char *slash = strrchr(path, '/'), *file = slash ? slash + 1 : path;
    const char *dot = strrchr(file, '.');
    size_t len = dot ? strspn(dot + 1, LATIN) : 0;
    if (!dot || dot == file || len == 0 || dot[1 + len]) // "12.05.2027" has none either
        return true;
    for (int i = 0; i < formats->count; i++)
        if (strcmp(dot, formats->endings[i]) == 0)
            return true;
    if (strcmp(dot, ".pdf") == 0 || strcmp(dot, ".PDF") == 0)
        return ERR(err, T_ERR_ENDING_PDF, ARG_S("file", path));
    return unknown(T_ERR_ENDING, path, formats->endings, formats->count, err);
}

bool paper_format(const struct paper_formats *formats, const char *name, const char *path, int *out,
                  struct err *err)
{
    if (!name && path && !ending_known(formats, path, err))
        return false;
    for (int i = 0; i < formats->count; i++) {
        bool named = name && strcmp(name, formats->names[i]) == 0;
        bool ends = !name && path && ends_in(path, formats->endings[i]);
        if (named || ends)
            *out = i;
        if (named)
            return true;
    }
    return !name || unknown(T_ERR_FORMAT, name, formats->names, formats->count, err);
}

bool paper_parts(const char *value, const char *const *names, int count, unsigned *out,
                 struct err *err)
{
    bool ok = true;
    char *copy = mem_text(value), *rest = copy;
    *out = 0;
    for (char *word; ok && (word = strsep(&rest, ",")) != NULL;) {
        int i = 0;
        while (i < count && strcmp(names[i], word) != 0)
            i++;
        ok = i < count || unknown(T_ERR_PART, word, names, count, err);
        *out |= ok ? 1U << i : 0;
    }
    free(copy);
    return ok;
}

static bool same_file(const char *a, const char *b)
{
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static bool fault(const char *path, struct err *err)
{
    return ERR(err, T_ERR_FILE_WRITE, ARG_S("file", path), ARG_S("why", err_why(err, errno)));
}

static bool write_all(int fd, const struct buf *text)
{
    for (size_t done = 0; done < text->len;) {
        ssize_t wrote = write(fd, text->data + done, text->len - done);
        if (wrote < 0 && errno != EINTR)
            return false;
        done += wrote > 0 ? (size_t)wrote : 0;
    }
    return true;
}

// Closing tells what writing did not on some file systems.
static bool fill(int fd, const struct buf *text)
{
    bool ok = fd >= 0 && write_all(fd, text);
    int why = errno;
    if (fd >= 0 && close(fd) != 0 && ok)
        return false;
    errno = why;
    return ok;
}

// A new file beside it takes its place.
static bool replace(const struct paper_target *target, const struct buf *text, struct err *err)
{
    struct buf beside = BUF_INIT;
    buf_printf(&beside, "%s.XXXXXX", target->path);
    (void)buf_text(&beside);
    mode_t mask = umask(0);
    (void)umask(mask);
    int fd = mkstemp(beside.data);
    bool ok = fd >= 0 && fchmod(fd, target->secret ? 0600 : 0666 & ~mask) == 0;
    ok = fill(fd, text) && ok && rename(beside.data, target->path) == 0;
    if (!ok) {
        (void)fault(target->path, err);
        if (fd >= 0)
            (void)unlink(beside.data);
    }
    buf_free(&beside);
    return ok;
}

bool paper_save(const struct paper_target *target, const struct buf *text, struct err *err)
{
    struct stat there;
    if (!target->path) {
        (void)fwrite(text->data, 1, text->len, stdout); // what fails is told at the end
        return true;
    }
    if (target->input && same_file(target->path, target->input))
        return ERR(err, T_ERR_SAME_FILE, ARG_S("file", target->path));
    if (stat(target->path, &there) == 0 && !S_ISREG(there.st_mode))
        return fill(open(target->path, O_WRONLY), text) || fault(target->path, err);
    return replace(target, text, err);
}
