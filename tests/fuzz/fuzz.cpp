// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes from outside, whatever they are: each target reads them and holds what comes of it against what must be true (CHECKS 49).
//   everyday   kontor-fuzz tests/fuzz/corpus              replays what lies there, a folder a target
//   searching  cmake --preset fuzz && cmake --build --preset fuzz && build/fuzz/bin/kontor-fuzz-csv tests/fuzz/corpus/csv
#include "base/money.h"
#include "channels/channel.h"
#include "credentials/totpseal.h"
#include "customers/customerlist.h"
#include "customers/typedfilter.h"
#include "database/connectionurl.h"
#include "database/worker.h"
#include "http/message.h"
#include "imports/customers/headings.h"
#include "imports/importplan.h"
#include "mail/mailtemplate.h"
#include "mail/mimemessage.h"
#include "products/product.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

void must(bool good, const char *what)
{
    if (good)
        return;
    fprintf(stderr, "not true: %s\n", what);
    abort();
}

/// Reads all of it; every physical line is in one record or blank.
void csv(const QByteArray &bytes)
{
    const CsvDialect dialect = guessCsvDialect(bytes);
    CsvReader reader(bytes, dialect);
    CsvRecord record;
    qint64 lines = 0, last = 0;
    while (reader.next(record)) {
        must(record.line > last, "records come in the order of their lines");
        must(record.lines > 0, "a record takes a line");
        last = record.line;
        lines += record.lines;
    }
    if (lines + reader.blankLines() != reader.lines())
        fprintf(stderr, "%lld + %lld, not %lld; %s\n", lines, reader.blankLines(), reader.lines(),
                bytes.left(60).toHex(' ').constData());
    must(lines + reader.blankLines() == reader.lines(), "every line is in one record, or blank");
}

/// Any cells come back as they were written.
void roundtrip(const QByteArray &bytes)
{
    QStringList cells = QString::fromUtf8(bytes).split(QChar(0x1f));
    for (QString &cell : cells)
        cell.remove(QChar(0)).remove(QChar(0xfeff)).replace(u"\r"_s, u"\n"_s);
    cells.prepend(u"first"_s); // so that no row is blank
    CsvDialect dialect;
    const QByteArray written = CsvWriter(dialect).record(cells);
    CsvReader reader(CsvWriter::byteOrderMark() + CsvWriter(dialect).record(QStringList(cells.size(), u"name"_s)) + written,
                     dialect);
    CsvRecord record;
    must(reader.next(record) && reader.next(record), "two records");
    if (!record.isBroken())
        must(record.cells == cells, "cells come back");
}

void table(const QByteArray &bytes)
{
    try {
        const ImportTable read = ImportTable::open(bytes, guessImportDialect(bytes), 50);
        const ImportMapping mapping = guessCustomers(read.headings, read.preview);
        must(QSet<QString>(read.headings.begin(), read.headings.end()).size() == read.headings.size(), "headings are told apart");
        must(ImportMapping::fromJson(mapping.toJson()).toJson() == mapping.toJson(), "a mapping is kept");
    } catch (const Failure &e) {
        must(!e.error().message.isEmpty(), "a reason");
    }
}

void encodings(const QByteArray &bytes)
{
    must(encoding::isKnown(guessEncoding(bytes)), "an encoding that is known");
    oddWord(bytes);
}

/// Settings that a file or a database keeps: what was read once is read again as the same.
void settings(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonObject plan = ImportPlan::fromJson(json).toJson();
    must(ImportPlan::fromJson(plan).toJson() == plan, "a plan is kept");
    const CustomerQuery query = CustomerQuery::fromJson(json);
    must(CustomerQuery::fromJson(query.toJson()) == query, "a query is kept");
}

/// One message with the headers that it has, whatever stands in the names.
void mail(const QByteArray &bytes)
{
    const QStringList parts = QString::fromUtf8(bytes).split(QChar(0x1f));
    MimeMessage message;
    message.fromName = parts.value(0);
    message.toName = parts.value(1);
    message.subject = parts.value(2);
    message.text = parts.value(3);
    message.html = parts.value(4);
    message.from = u"shop@example.com"_s;
    message.to = isPlainAddress(parts.value(5)) ? parts.value(5) : u"c@example.com"_s;
    message.messageId = "1@example.com";
    const QByteArray encoded = message.encoded();
    const QByteArray head = encoded.left(encoded.indexOf("\r\n\r\n"));
    static const QSet<QByteArray> known = {"From",
                                           "To",
                                           "Subject",
                                           "Date",
                                           "Message-ID",
                                           "MIME-Version",
                                           "Reply-To",
                                           "Content-Type",
                                           "Content-Transfer-Encoding",
                                           "Auto-Submitted",
                                           "X-Auto-Response-Suppress"};
    QSet<QByteArray> seen;
    for (const QByteArray &line : QByteArray(head).replace("\r\n", "\n").split('\n')) {
        must(!line.contains('\r') && !line.contains('\0'), "lines end by CRLF");
        if (line.startsWith(' ') || line.startsWith('\t'))
            continue;
        const QByteArray name = line.left(line.indexOf(':'));
        must(known.contains(name), "no other header");
        must(!seen.contains(name), "no header twice");
        seen.insert(name);
    }
    for (const QByteArray &line : encoded.split('\n'))
        must(line.size() <= 999, "no line is longer than SMTP takes");
}

void form(const QByteArray &bytes)
{
    must(http::parseForm(bytes).size() <= 2000, "a form has an end");
    http::parseCookies(bytes);
}

void wording(const QByteArray &bytes)
{
    const QStringList parts = QString::fromUtf8(bytes).split(QChar(0x1f));
    MailTemplate own = defaultMailTemplate(u"invitation"_s, u"en"_s);
    own.subject = parts.value(0);
    own.text = parts.value(1);
    own.html = parts.value(2);
    if (!validate(own).isEmpty())
        return;
    const QString evil = u"<script>\n"_s;
    QJsonObject values;
    for (const QString &name : {u"name"_s, u"company"_s, u"store"_s, u"link"_s})
        values.insert(name, evil);
    const RenderedMail made = render(own, values);
    if (!own.html.contains(u"<script>"_s))
        must(!made.html.contains(evil), "values are escaped");
}

void filter(const QByteArray &bytes)
{
    const TypedFilter parsed = TypedFilter::parse(QString::fromUtf8(bytes), Directory());
    must(parsed.condition.sql.count(u'?') == parsed.condition.values.size(), "a value for each mark");
}

/// What was heard and is said again is heard as the same.
void feed(const QByteArray &bytes)
{
    const auto changes = changesFromPayload(QString::fromUtf8(bytes));
    if (!changes)
        return;
    const auto again = changesFromPayload(changesToPayload(*changes));
    must(again.has_value(), "what is said can be heard");
    must(again->keys().size() == changes->keys().size(), "of the same tables");
}

void url(const QByteArray &bytes)
{
    const auto parsed = ConnectionUrl::parse(QString::fromUtf8(bytes));
    if (!parsed) {
        must(!parsed.error().message.isEmpty(), "a reason");
        return;
    }
    must(ConnectionUrl::parse(parsed->toString()).ok(), "it is read again");
    const QString options = parsed->libpqOptions();
    must(!options.contains(QChar(0)), "no NUL");
    must(!options.contains(u"password="_s), "no password");
    parsed->label();
    parsed->patient();
}

void amount(const QByteArray &bytes)
{
    for (const QString &currency : {u"EUR"_s, u"JPY"_s, u"KWD"_s}) {
        const qint64 minor = readAmount(QString::fromUtf8(bytes), currency);
        must(minor >= -1, "an amount or none");
        if (minor >= 0)
            must(readAmount(amountInFiles(minor, currency), currency) == minor, "an amount comes back");
    }
}

/// What nobody sealed opens for nobody.
void token(const QByteArray &bytes)
{
    static const TotpSeal seal = *TotpSeal::fromText(QByteArray(TotpSeal::keyBytes, 'k').toBase64());
    const QString stored = QString::fromUtf8(bytes);
    (void)TotpSeal::fromText(bytes);
    if (!TotpSeal::isSealed(stored))
        return;
    try {
        seal.open(stored, 1, 2);
    } catch (const Failure &) {
        return;
    }
    must(false, "a forged secret opens");
}

using Target = void (*)(const QByteArray &);
const std::map<QByteArray, Target> targets = {
    {"csv", csv},   {"roundtrip", roundtrip}, {"table", table},     {"encodings", encodings}, {"settings", settings},
    {"mail", mail}, {"form", form},           {"wording", wording}, {"filter", filter},       {"feed", feed},
    {"url", url},   {"amount", amount},       {"token", token}};

} // namespace

#ifdef KONTOR_FUZZ_TARGET
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "kontor-fuzz", *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    static const Target target = targets.at(KONTOR_FUZZ_TARGET);
    target(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
#else
/// A file alone, FOLDER/TARGET/FILE, or all below FOLDER.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int replayed = 0, without = 0;
    const QDir folder(application.arguments().value(1));
    for (const auto &[name, target] : targets) {
        const QDir inputs(folder.filePath(QString::fromLatin1(name)));
        const QStringList files = inputs.entryList(QDir::Files, QDir::Name);
        without += files.isEmpty() ? 1 : 0;
        for (const QString &input : files) {
            QFile file(inputs.filePath(input));
            if (!file.open(QFile::ReadOnly))
                return 2;
            const QByteArray bytes = file.readAll();
            fprintf(stderr, "%s/%s\n", name.constData(), qPrintable(input));
            target(bytes);
            for (qsizetype size = 1; size < bytes.size(); size = size * 2 + 1) // and cut short
                target(bytes.left(size));
            ++replayed;
        }
    }
    printf("%d inputs replayed on %d targets\n", replayed, int(targets.size()));
    return replayed == 0 || without > 0 ? 2 : 0;
}
#endif
