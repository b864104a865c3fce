// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connectionurl.h"

#include <QCryptographicHash>
#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <libpq-fe.h>

#include <algorithm>
#include <memory>
#include <numeric>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

QString decoded(QStringView text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

Error invalid(const QString &message) { return Error{Error::Kind::Invalid, message, {}}; }

/// True when every host is this machine: a socket directory or loopback.
bool isLocal(const QString &hosts)
{
    const QStringList all = hosts.split(u',');
    return std::all_of(all.begin(), all.end(), [](const QString &host) {
        return host.isEmpty() || host.startsWith(u'/') || host == u"localhost"_s || host == u"127.0.0.1"_s || host == u"::1"_s;
    });
}

} // namespace

ConnectionUrl ConnectionUrl::sqlite(const QString &path)
{
    ConnectionUrl url;
    url.m_path = path;
    url.m_text = u"sqlite:"_s + path;
    return url;
}

Result<ConnectionUrl> ConnectionUrl::parse(const QString &text)
{
    if (text.startsWith(u"sqlite:"_s)) {
        QString path = text.mid(7);
        if (path.startsWith(u"//"_s))
            path = path.mid(2);
        if (path.isEmpty())
            return invalid(tr("The SQLite connection names no file. Write sqlite: and the path of the file."));
        return sqlite(path);
    }
    qsizetype start = -1;
    for (const QString &scheme : {u"postgresql://"_s, u"postgres://"_s}) {
        if (text.startsWith(scheme))
            start = scheme.size();
    }
    if (start < 0)
        return invalid(tr("A connection begins with sqlite: or postgresql://."));

    ConnectionUrl url;
    url.m_engine = Engine::PostgreSql;
    url.m_text = text;
    QString rest = text.mid(start);
    QString query;
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        query = rest.mid(mark + 1);
        rest.truncate(mark);
    }
    QString name;
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        name = decoded(QStringView(rest).mid(slash + 1));
        rest.truncate(slash);
    }
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        const QString user = rest.left(at);
        if (user.contains(u':'))
            return invalid(tr("The connection holds a password. Leave it out: Kontor asks for it, or takes it from PGPASSFILE."));
        url.m_options.emplace_back(u"user"_s, decoded(user));
        rest = rest.mid(at + 1);
    }
    QStringList hosts;
    QStringList ports;
    bool hasPort = false;
    for (const QString &part : rest.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype bracket = part.indexOf(u']');
        const qsizetype colon = part.indexOf(u':', bracket < 0 ? 0 : bracket);
        QString host = colon < 0 ? part : part.left(colon);
        if (host.startsWith(u'[') && host.endsWith(u']'))
            host = host.mid(1, host.size() - 2);
        hosts << decoded(host);
        ports << (colon < 0 ? u"5432"_s : part.mid(colon + 1));
        hasPort = hasPort || colon >= 0;
    }
    if (!hosts.isEmpty())
        url.m_options.emplace_back(u"host"_s, hosts.join(u','));
    if (hasPort)
        url.m_options.emplace_back(u"port"_s, ports.join(u','));
    if (!name.isEmpty())
        url.m_options.emplace_back(u"dbname"_s, name);
    for (const QString &pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return invalid(tr("The option ‘%1’ has no value. Options are written NAME=VALUE and joined by &.").arg(pair));
        const QString key = decoded(QStringView(pair).left(equals));
        if (key == u"password"_s)
            return invalid(tr("The connection holds a password. Leave it out: Kontor asks for it, or takes it from PGPASSFILE."));
        const QString value = decoded(QStringView(pair).mid(equals + 1));
        if (key == u"pooler"_s) {
            if (value != u"session"_s && value != u"transaction"_s)
                return invalid(tr("The connection option %1 can't be ‘%2’.").arg(key, value));
        } else if (const auto known = checkOption(key); !known) {
            return known.error();
        }
        static const QStringList modes = {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
        if (key == u"sslmode"_s && !modes.contains(value))
            return invalid(tr("The connection option %1 can't be ‘%2’.").arg(key, value));
        url.m_options.emplace_back(key, value);
    }
    for (const auto &[key, value] : url.m_options) {
        if (value.contains(u';') || key.contains(u';') || value.contains(QChar(0)))
            return invalid(tr("A semicolon in the option ‘%1’ can't be passed on.").arg(key));
    }
    return url;
}

QString ConnectionUrl::option(const QString &name) const
{
    QString found;
    for (const auto &[key, value] : m_options) {
        if (key == name)
            found = value;
    }
    return found;
}

/// Edits that make one word of another (Levenshtein).
static qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.last();
}

Result<Done> ConnectionUrl::checkOption(const QString &name)
{
    constexpr qsizetype alike = 2; // edits
    QString nearest;
    qsizetype edits = alike + 1;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption *)> all(PQconndefaults(), PQconninfoFree);
    for (const PQconninfoOption *known = all.get(); known != nullptr && known->keyword != nullptr; ++known) {
        const QString keyword = QString::fromLatin1(known->keyword);
        if (keyword == name)
            return Done{};
        if (const qsizetype now = distance(keyword, name.toLower()); now < edits) {
            edits = now;
            nearest = keyword;
        }
    }
    return invalid(nearest.isEmpty() ? tr("There is no connection option ‘%1’.").arg(name)
                                     : tr("There is no connection option ‘%1’. Is ‘%2’ meant?").arg(name, nearest));
}

ConnectionUrl::Options ConnectionUrl::settings() const
{
    Options out;
    std::copy_if(m_options.begin(), m_options.end(), std::back_inserter(out),
                 [](const auto &one) { return one.first != u"pooler"_s; });
    const auto usually = [&](const QString &key, const QString &value) {
        if (option(key).isEmpty())
            out.emplace_back(key, value);
    };
    if (!isLocal(option(u"host"_s))) {
        usually(u"sslmode"_s, u"verify-full"_s);
        if (option(u"sslmode"_s) != u"disable"_s)
            usually(u"channel_binding"_s, u"require"_s);
    }
    // A server that is not there is given up in 5 s, one that has gone silent in 15 (CHECKS 36).
    usually(u"connect_timeout"_s, u"4"_s);
    usually(u"keepalives_idle"_s, u"5"_s);
    usually(u"keepalives_interval"_s, u"3"_s);
    usually(u"keepalives_count"_s, u"2"_s);
    usually(u"tcp_user_timeout"_s, u"10000"_s);
    const QString program = QCoreApplication::applicationName();
    usually(u"application_name"_s, program.isEmpty() ? u"kontor"_s : program);
    return out;
}

QString ConnectionUrl::setting(const QString &name) const
{
    QString found;
    for (const auto &[key, value] : settings()) {
        if (key == name)
            found = value;
    }
    return found;
}

QString ConnectionUrl::libpqOptions() const
{
    QStringList out;
    for (const auto &[key, value] : settings()) {
        QString quoted = value;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        out << u"%1='%2'"_s.arg(key, quoted);
    }
    return out.join(u';');
}

ConnectionUrl ConnectionUrl::patient() const
{
    ConnectionUrl out = *this;
    if (m_engine == Engine::PostgreSql && option(u"tcp_user_timeout"_s).isEmpty())
        out.m_options.emplace_back(u"tcp_user_timeout"_s, u"120000"_s);
    return out;
}

QString ConnectionUrl::fingerprint() const
{
    constexpr qsizetype enough = 16;
    return QString::fromLatin1(QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256).toHex().left(enough));
}

QString ConnectionUrl::label() const
{
    if (m_engine == Engine::Sqlite)
        return QFileInfo(m_path).fileName();
    const QString host = option(u"host"_s);
    const QString name = option(u"dbname"_s);
    return u"%1@%2"_s.arg(name.isEmpty() ? user() : name, isLocal(host) ? tr("this machine") : host);
}

} // namespace kontor
