// Sums as JSON and CSV.
#include "simulate/sums_file.h"

#include "data/json.h"
#include "data/json_write.h"
#include "report/csv.h"

#include <stdio.h>
#include <string.h>

static const char mark[] = "simulation";

static void put_seeds(struct json_writer *json, const struct seeds *seeds)
{
    json_open_array(json, "seeds");
    for (size_t i = 0; i < seeds->count; i++) {
        json_open_array(json, NULL);
        json_put_int(json, NULL, seeds->list[i].from);
        json_put_int(json, NULL, seeds->list[i].to);
        json_close_array(json);
    }
    json_close_array(json);
}

static void put_columns(struct json_writer *json, enum sums_table table)
{
    json_open_array(json, "columns");
    json_put_string(json, NULL, "key");
    if (sums_shapes[table].spread)
        json_put_string(json, NULL, "at");
    for (int i = 0; i < sums_columns(table); i++)
        json_put_string(json, NULL, sums_shapes[table].column[i].name);
    json_close_array(json);
}

static void put_row(struct json_writer *json, enum sums_table table, const struct sums_row *row)
{
    json_open_array(json, NULL);
    json_put_string(json, NULL, row->key);
    if (sums_shapes[table].spread)
        json_put_int(json, NULL, row->at);
    for (int i = 0; i < sums_columns(table); i++)
        if (sums_untold(table, row, i))
            json_put_null(json, NULL);
        else
            json_put_int(json, NULL, row->cell[i]);
    json_close_array(json);
}

static void put_table(struct json_writer *json, const struct sums *sums, enum sums_table table)
{
    const struct sums_list *list = &sums->table[table];
    json_open_object(json, sums_shapes[table].name);
    put_columns(json, table);
    json_open_array(json, "rows");
    for (size_t i = 0; i < list->count; i++)
        put_row(json, table, &list->rows[i]);
    json_close_array(json);
    json_close_object(json);
}

void sums_json(const struct sums *sums, struct buf *out)
{
    struct json_writer json = json_writer_on(out);
    json_open_object(&json, NULL);
    json_put_string(&json, "maslikhat", mark);
    json_put_int(&json, "format", SUMS_FORMAT);
    json_put_string(&json, "scenario", sums->scenario);
    json_put_string(&json, "stamp", sums->stamp);
    put_seeds(&json, &sums->seeds);
    json_open_object(&json, "tables");
    for (int i = 0; i < SUMS_TABLE_COUNT; i++)
        put_table(&json, sums, (enum sums_table)i);
    json_close_object(&json);
    json_close_object(&json);
    buf_char(out, '\n');
}

static bool broken(struct err *err, const char *what)
{
    return ERR(err, T_SIM_BROKEN, ARG_S("what", what));
}

static bool read_seeds(struct sums *sums, const struct json *list, struct err *err)
{
    for (const struct json *one = json_first(list); one; one = json_next(one)) {
        struct seed_range range = {json_int(json_at(one, 0), -1), json_int(json_at(one, 1), -1)};
        if (!seeds_add(&sums->seeds, range))
            return broken(err, "seeds");
    }
    return true;
}

static bool read_columns(enum sums_table table, const struct json *list)
{
    int skip = 1 + sums_shapes[table].spread;
    if (json_count(list) != skip + sums_columns(table))
        return false;
    for (int i = 0; i < sums_columns(table); i++)
        if (strcmp(json_string(json_at(list, skip + i), ""), sums_shapes[table].column[i].name) !=
            0)
            return false;
    return true;
}

static bool read_row(struct sums *sums, enum sums_table table, const struct json *values)
{
    bool spread = sums_shapes[table].spread;
    const struct json *value = json_first(values);
    const char *key = json_string(value, NULL);
    if (!key || json_count(values) != 1 + spread + sums_columns(table))
        return false;
    if (spread)
        value = json_next(value);
    if (spread && !json_is_int(value))
        return false;
    size_t before = sums->table[table].count;
    struct sums_row *row = sums_row(sums, table, key, spread ? json_int(value, 0) : 0);
    if (sums->table[table].count == before)
        return false; // there twice
    for (int i = 0; i < sums_columns(table); i++) {
        value = json_next(value);
        if (json_is_int(value))
            row->cell[i] = json_int(value, 0);
        else if (json_kind(value) != JSON_NULL || sums_shapes[table].column[i].how == SUMS_ADD)
            return false;
    }
    return true;
}

static bool read_table(struct sums *sums, enum sums_table table, const struct json *value,
                       struct err *err)
{
    const char *name = sums_shapes[table].name;
    if (!read_columns(table, json_get(value, "columns")))
        return broken(err, name);
    for (const struct json *row = json_first(json_get(value, "rows")); row; row = json_next(row))
        if (!read_row(sums, table, row))
            return broken(err, name);
    return true;
}

static bool read_tables(struct sums *sums, const struct json *tables, struct err *err)
{
    for (int i = 0; i < SUMS_TABLE_COUNT; i++)
        if (!read_table(sums, (enum sums_table)i, json_get(tables, sums_shapes[i].name), err))
            return false;
    return sums->table[SUMS_ALL].count == 1 || broken(err, "all");
}

struct sums *sums_read(const char *text, size_t len, const char *place, struct err *err)
{
    struct json *root = json_parse(text, len, place, err);
    if (!root)
        return NULL;
    struct sums *sums = sums_new(json_string(json_get(root, "scenario"), ""),
                                 json_string(json_get(root, "stamp"), ""));
    bool ours = strcmp(json_string(json_get(root, "maslikhat"), ""), mark) == 0;
    bool known = json_int(json_get(root, "format"), 0) == SUMS_FORMAT;
    bool ok = ours || ERR0(err, T_SIM_NO_SUMS);
    ok = ok && (known || broken(err, "format"));
    ok = ok && read_seeds(sums, json_get(root, "seeds"), err) &&
         read_tables(sums, json_get(root, "tables"), err);
    json_free(root);
    if (ok)
        return sums;
    (void)err_at(err, place);
    sums_free(sums);
    return NULL;
}

static void csv_row(struct csv *csv, enum sums_table table, const struct sums_row *row)
{
    for (int i = 0; i < sums_columns(table); i++) {
        if (sums_untold(table, row, i))
            continue;
        csv_text(csv, sums_shapes[table].name);
        csv_text(csv, row->key);
        if (sums_shapes[table].spread)
            csv_int(csv, row->at);
        else
            csv_text(csv, "");
        csv_text(csv, sums_shapes[table].column[i].name);
        csv_int(csv, row->cell[i]);
        csv_end_row(csv);
    }
}

void sums_csv(const struct sums *sums, struct buf *out)
{
    static const char *const heads[] = {"table", "key", "at", "column", "value"};
    struct csv csv = csv_on(out);
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
        csv_text(&csv, heads[i]);
    csv_end_row(&csv);
    for (int i = 0; i < SUMS_TABLE_COUNT; i++)
        for (size_t k = 0; k < sums->table[i].count; k++)
            csv_row(&csv, (enum sums_table)i, &sums->table[i].rows[k]);
}
