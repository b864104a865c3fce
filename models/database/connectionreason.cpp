// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/connectionreason.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

/// What stands in the first pair of quotes behind `mark`.
static QString quotedAfter(const QString &said, const QString &mark)
{
    const qsizetype at = said.indexOf(mark);
    return at < 0 ? QString() : said.mid(at + mark.size()).section(u'"', 1, 1);
}

QString connectionReason(const QString &said)
{
    const auto says = [&said](QStringView part) { return said.contains(part); };
    // The password, and who may come in.
    if (says(u"password authentication failed"))
        return tr("The server refused the user name or the password.");
    if (says(u"no password supplied"))
        return tr("The server asks for a password.");
    if (says(u"is not permitted to log in"))
        return tr("This role may not sign in (NOLOGIN). Ask your administrator.");
    if (says(u"no pg_hba.conf entry"))
        return tr("The server lets nobody in from here with this user, database and encryption (no line of its pg_hba.conf "
                  "fits). Ask your "
                  "administrator.");
    if (says(u"does not exist") && says(u"database \""))
        return tr("There is no database ‘%1’ on the server.").arg(quotedAfter(said, u"database "_s));
    if (says(u"does not exist") && says(u"role \""))
        return tr("There is no role ‘%1’ on the server.").arg(quotedAfter(said, u"role "_s));
    if (says(u"permission denied for database"))
        return tr("This role may not connect to the database ‘%1’ (it lacks CONNECT). Ask your administrator.")
            .arg(quotedAfter(said, u"permission denied for database "_s));
    if (says(u"too many connections") || says(u"remaining connection slots"))
        return tr("The server has as many connections as it takes. Try again later, or ask your administrator.");
    if (says(u"the database system is starting up") || says(u"the database system is shutting down"))
        return tr("The server starts or stops at the moment. Try again in a minute.");
    if (says(u"session is read-only") || says(u"server is in hot standby mode"))
        return tr("This server only reads: it follows another one. Name the other one too, as host1,host2, with "
                  "target_session_attrs=read-write.");
    // Who the server is.
    if (says(u"root certificate file"))
        return tr("There is no root certificate file ‘%1’ to check the server with. Put your authority's certificate there, or "
                  "name it with "
                  "sslrootcert.")
            .arg(quotedAfter(said, u"root certificate file "_s));
    if (says(u"does not match host name"))
        return tr("The server's certificate is for ‘%1’, not for ‘%2’. Connect by the name that it was made for.")
            .arg(quotedAfter(said, u"server certificate for "_s), quotedAfter(said, u"does not match host name "_s));
    if (says(u"certificate verify failed"))
        return tr("The server's certificate can't be trusted: it is out of date, or of an authority that the root certificate "
                  "file does not "
                  "know. ‘kontorctl … doctor’ tells which.");
    if (says(u"server does not support SSL"))
        return tr("The server offers no encryption (ssl is off there). Ask your administrator; sslmode=disable would send "
                  "everything in the "
                  "clear.");
    if (says(u"channel binding"))
        return tr("The server does not prove itself with the password (channel binding): it asks for one in a weaker way than "
                  "SCRAM. Ask your "
                  "administrator for password_encryption = scram-sha-256.");
    if (says(u"certificate") || says(u"SSL"))
        return tr("The encryption could not be set up: %1").arg(said.simplified().left(200));
    // Whether it is there at all.
    if (says(u"could not translate host name"))
        return tr("The host name ‘%1’ is not known. Check its spelling and the network.")
            .arg(quotedAfter(said, u"could not translate host name "_s));
    if (says(u"Connection refused"))
        return tr("Nothing answers there: the machine is there, but no server on this port. Check the port, and that the server "
                  "runs and listens.");
    if (says(u"timeout expired"))
        return tr("Nothing answers there within the time. Check host, port and firewall.");
    if (says(u"No route to host") || says(u"Network is unreachable"))
        return tr("No way leads to that machine. Check the network, or the VPN.");
    if (says(u"No such file"))
        return tr("No server listens on this machine (there is no such socket). Check that it runs.");
    // What was typed.
    if (says(u"invalid connection option"))
        return tr("There is no connection option ‘%1’.").arg(quotedAfter(said, u"invalid connection option "_s));
    static const QRegularExpression value(u"invalid (\\w+) value: \"([^\"]*)\""_s);
    if (const auto match = value.match(said); match.hasMatch())
        return tr("The connection option %1 can't be ‘%2’.").arg(match.captured(1), match.captured(2));
    if (says(u"server closed the connection unexpectedly"))
        return tr("The server ended the connection at once. It may be no PostgreSQL server, or it is going down.");
    return tr("The connection could not be made.");
}

} // namespace kontor
