// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/connectiondoctor.h"

#include "database/database.h"
#include "database/migrations.h"
#include "doctor/doctorrepository.h"
#include "doctor/servercertificate.h"
#include "staff/staffrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostInfo>
#include <QTcpSocket>

#include <algorithm>
#include <array>

namespace kontor {

using namespace Qt::StringLiterals;
using Verdict = ConnectionFinding::Verdict;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int connectWaitMs = 4000;
constexpr qint64 clockDoubtMs = 30'000; ///< of 60 s that a ticket lives
constexpr int latencyDoubtMs = 50;

struct Place
{
    QString host;
    quint16 port;
};

QList<Place> placesOf(const ConnectionUrl &url)
{
    QList<Place> out;
    const QStringList ports = url.setting(u"port"_s).split(u',');
    for (const QString &host : url.setting(u"host"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString port = ports.size() == 1 ? ports.first() : ports.value(out.size());
        out << Place{host, port.isEmpty() ? quint16(5432) : port.toUShort()};
    }
    return out;
}

/// Name, port and certificate of one server; what is bad ends it.
QList<ConnectionFinding> examinePlace(const ConnectionUrl &url, const Place &place)
{
    if (place.host.startsWith(u'/')) {
        const QString socket = u"%1/.s.PGSQL.%2"_s.arg(place.host).arg(place.port);
        return {QFileInfo::exists(socket)
                    ? ConnectionFinding{Verdict::Good, tr("A server of this machine listens at %1.").arg(socket)}
                    : ConnectionFinding{Verdict::Bad, tr("No server listens at %1. Check that it runs.").arg(socket)}};
    }
    QList<ConnectionFinding> out;
    const QList<QHostAddress> addresses = QHostInfo::fromName(place.host).addresses();
    if (addresses.isEmpty())
        return {{Verdict::Bad, tr("The host name ‘%1’ is not known. Check its spelling and the network.").arg(place.host)}};
    const QString address = addresses.first().toString();
    out << ConnectionFinding{Verdict::Good, address == place.host ? tr("%1 is an address.").arg(address)
                                                                  : tr("%1 is %2.").arg(place.host, address)};
    QTcpSocket socket;
    socket.connectToHost(place.host, place.port);
    if (!socket.waitForConnected(connectWaitMs))
        return out << ConnectionFinding{
                   Verdict::Bad,
                   socket.error() == QAbstractSocket::ConnectionRefusedError
                       ? tr("%1 is there, but nothing listens on its port %2. Check the port, and that the server runs.")
                             .arg(place.host)
                             .arg(place.port)
                       : tr("Port %2 of %1 does not answer: %3. Check network and firewall.")
                             .arg(place.host)
                             .arg(place.port)
                             .arg(socket.errorString())};
    out << ConnectionFinding{Verdict::Good, tr("Port %1 answers.").arg(place.port)};
    socket.abort();
    return out << examineCertificate(url, place.host, place.port);
}

/// What may be done with a table, and what the role lacks of it; empty where it lacks nothing.
QString lackingRights(Session &session)
{
    static const std::array wanted = {std::pair{u"customers"_s, u"SELECT,INSERT,UPDATE"_s},
                                      std::pair{u"addresses"_s, u"SELECT,INSERT,UPDATE"_s},
                                      std::pair{u"channels"_s, u"SELECT"_s},
                                      std::pair{u"activity"_s, u"SELECT"_s},
                                      std::pair{u"import_batches"_s, u"SELECT,INSERT"_s},
                                      std::pair{u"issues"_s, u"SELECT"_s}};
    QStringList out;
    for (const auto &[table, rights] : wanted) {
        for (const QString &right : rights.split(u',')) {
            if (!session.value(u"SELECT has_table_privilege(?, ?)"_s, {table, right}).toBool())
                out << right + u' ' + table;
        }
    }
    return out.join(u", "_s);
}

/// What whoever is connected may do, where the database holds that.
ConnectionFinding examineRights(StaffRepository &staff)
{
    const Rights rights = staff.rights();
    if (rights.isAll())
        return {Verdict::Good, tr("The database holds rights, and this role has them all.")};
    QStringList may;
    for (const Right &right : allRights()) {
        if (rights.may(right.name))
            may << right.label();
    }
    return may.isEmpty()
               ? ConnectionFinding{Verdict::Bad, tr("The database holds rights, and this role has none. Ask an administrator.")}
               : ConnectionFinding{Verdict::Good, tr("This role may: %1.").arg(may.join(u", "_s))};
}

QList<ConnectionFinding> examineSession(Session &session)
{
    QList<ConnectionFinding> out;
    const bool onServer = session.dialect().engine() == ConnectionUrl::Engine::PostgreSql;
    const SchemaState state = schemaState(session); // throws for a newer one, with why
    if (state != SchemaState::Current)
        return {{Verdict::Weak, state == SchemaState::Empty
                                    ? tr("It works. The database is empty; Kontor will create its tables.")
                                    : tr("It works. The tables are of an older Kontor and will be brought up to date.")}};
    out << ConnectionFinding{Verdict::Good, tr("The tables are up to date.")};
    if (StaffRepository staff(session); onServer && staff.hasRights()) {
        out << examineRights(staff);
    } else if (onServer) {
        if (const QString lacking = lackingRights(session); !lacking.isEmpty())
            out << ConnectionFinding{Verdict::Weak, tr("This role lacks rights: %1.").arg(lacking)};
    }
    const qint64 off = session.dialect().now(session) - QDateTime::currentMSecsSinceEpoch();
    const int seconds = int(qAbs(off) / 1000);
    if (qAbs(off) > clockDoubtMs)
        out << ConnectionFinding{
            Verdict::Weak,
            QCoreApplication::translate("kontor", "The clocks of this computer and of the server differ by %Ln second(s).",
                                        nullptr, seconds)};
    QList<qint64> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        session.ping();
        times << timer.nsecsElapsed();
    }
    std::sort(times.begin(), times.end());
    const double ms = double(times[times.size() / 2]) / 1e6;
    out << ConnectionFinding{ms > latencyDoubtMs ? Verdict::Weak : Verdict::Good,
                             tr("It answers within %1 ms.").arg(QLocale().toString(ms, 'f', 1))};
    return out;
}

/// For a look at a database, nothing more.
Database::Options oneSession(const QString &password)
{
    Database::Options options;
    options.password = password;
    options.readers = options.background = options.bulk = 0;
    options.feed = false;
    return options;
}

} // namespace

QString connectionProblem(const ConnectionUrl &url, const QString &password)
{
    const auto looked = Database(url, oneSession(password)).look(Lane::Read, [](Session &session) {
        schemaState(session);
        return Done{};
    });
    return looked ? QString() : looked.error().message;
}

bool isSound(const QList<ConnectionFinding> &findings)
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const ConnectionFinding &finding) { return finding.verdict == Verdict::Bad; });
}

QList<ConnectionFinding> examineConnection(const ConnectionUrl &url, const QString &password)
{
    QList<ConnectionFinding> out;
    if (url.engine() == ConnectionUrl::Engine::Sqlite && !QFileInfo::exists(url.path())) // opening it would make it
        return {{Verdict::Bad, tr("There is no file %1.").arg(url.path())}};
    bool reachable = false;
    const QList<Place> places = placesOf(url);
    for (const Place &place : places) { // of several one is enough
        const QList<ConnectionFinding> found = examinePlace(url, place);
        reachable = reachable || isSound(found);
        out << found;
    }
    if (!places.isEmpty() && !reachable)
        return out;
    for (ConnectionFinding &finding : out) // the others do without it
        finding.verdict = finding.verdict == Verdict::Bad ? Verdict::Weak : finding.verdict;
    Database database(url, oneSession(password));
    const auto found = database.look(Lane::Read, [](Session &session) {
        QList<ConnectionFinding> in;
        if (const QString user = session.dialect().serverUser(session); !user.isEmpty())
            in << ConnectionFinding{Verdict::Good, tr("The server lets %1 in.").arg(user)};
        return in << examineSession(session);
    });
    return found ? out << *found : out << ConnectionFinding{Verdict::Bad, found.error().message};
}

} // namespace kontor
