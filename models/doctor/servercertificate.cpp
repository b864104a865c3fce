// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/servercertificate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QtEndian>

namespace kontor {

using namespace Qt::StringLiterals;
using Verdict = ConnectionFinding::Verdict;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int waitMs = 4000;

/// What libpq would take: sslrootcert, else the one in the user's folder (PostgreSQL manual, 34.19.1).
QString rootFile(const ConnectionUrl &url)
{
    if (const QString named = url.setting(u"sslrootcert"_s); !named.isEmpty())
        return named;
#ifdef Q_OS_WIN
    return QDir::fromNativeSeparators(qEnvironmentVariable("APPDATA")) + u"/postgresql/root.crt"_s;
#else
    return QDir::homePath() + u"/.postgresql/root.crt"_s;
#endif
}

QString day(const QDateTime &moment) { return QLocale().toString(moment.date(), QLocale::LongFormat); }

QString namesOf(const QSslCertificate &certificate)
{
    QStringList out = certificate.subjectAlternativeNames().values();
    if (out.isEmpty())
        out = certificate.subjectInfo(QSslCertificate::CommonName);
    return out.join(u"’, ‘"_s);
}

/// Asks the server for encryption (PostgreSQL manual, 55.2.10); false when it has none.
bool startsEncryption(QSslSocket &socket)
{
    constexpr quint32 sslRequest = 80877103;
    QByteArray request(8, Qt::Uninitialized);
    qToBigEndian<quint32>(8, request.data());
    qToBigEndian<quint32>(sslRequest, request.data() + 4);
    socket.write(request);
    char answer = 'N';
    return socket.waitForReadyRead(waitMs) && socket.read(&answer, 1) == 1 && answer == 'S';
}

/// What is wrong with it; empty when it is as it should be.
QString problemOf(const QSslSocket &socket, const QString &host, const QString &roots, bool checksName)
{
    const QSslCertificate certificate = socket.peerCertificate();
    bool unknownAuthority = false, otherName = false;
    for (const QSslError &error : socket.sslHandshakeErrors()) {
        if (error.error() == QSslError::HostNameMismatch)
            otherName = true;
        else if (error.error() != QSslError::CertificateExpired && error.error() != QSslError::CertificateNotYetValid)
            unknownAuthority = true;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (certificate.expiryDate() < now)
        return tr("The server's certificate ran out on %1. Its administrator must renew it.").arg(day(certificate.expiryDate()));
    if (certificate.effectiveDate() > now)
        return tr("The server's certificate is valid from %1 only. Check this computer's clock.")
            .arg(day(certificate.effectiveDate()));
    if (unknownAuthority)
        return tr("The server's certificate is of ‘%1’, an authority that the root certificate file ‘%2’ does not know. Ask your "
                  "administrator "
                  "for the right file.")
            .arg(certificate.issuerDisplayName(), roots);
    if (otherName && checksName)
        return tr("The server's certificate is for ‘%1’, not for ‘%2’. Connect by the name that it was made for.")
            .arg(namesOf(certificate), host);
    return {};
}

} // namespace

ConnectionFinding examineCertificate(const ConnectionUrl &url, const QString &host, quint16 port)
{
    const QString mode = url.setting(u"sslmode"_s);
    const bool checks = mode.startsWith(u"verify"_s);
    if (mode == u"disable"_s)
        return {Verdict::Weak, tr("Nothing is encrypted, and nobody knows who the server is (sslmode=disable).")};
    const QString roots = rootFile(url);
    const bool ofSystem = roots == u"system"_s;
    if (checks && !ofSystem && !QFileInfo::exists(roots))
        return {Verdict::Bad, tr("There is no root certificate file ‘%1’ to check the server with. Put your authority's "
                                 "certificate there, or name it "
                                 "with sslrootcert.")
                                  .arg(roots)};
    QSslSocket socket;
    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    if (!ofSystem)
        settings.setCaCertificates(QSslCertificate::fromPath(roots));
    socket.setSslConfiguration(settings);
    socket.setPeerVerifyName(host);
    socket.connectToHost(host, port);
    if (!socket.waitForConnected(waitMs))
        return {Verdict::Bad, tr("Nothing answers there within the time. Check host, port and firewall.")};
    if (!startsEncryption(socket))
        return {mode.isEmpty() || mode == u"prefer"_s || mode == u"allow"_s ? Verdict::Weak : Verdict::Bad,
                tr("The server offers no encryption (ssl is off there). Ask your administrator to turn it on.")};
    socket.ignoreSslErrors();
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(waitMs))
        return {Verdict::Bad, tr("The encryption could not be set up: %1").arg(socket.errorString())};
    const QString problem = problemOf(socket, host, roots, mode != u"verify-ca"_s);
    if (!checks)
        return {
            Verdict::Weak,
            problem.isEmpty()
                ? tr("It is encrypted, but who the server is is not checked (sslmode=%1).").arg(mode)
                : tr("It is encrypted, but who the server is is not checked (sslmode=%1). If it were: %2").arg(mode, problem)};
    if (!problem.isEmpty())
        return {Verdict::Bad, problem};
    return {mode == u"verify-ca"_s ? Verdict::Weak : Verdict::Good,
            tr("The server's certificate is of ‘%1’, and valid until %2.")
                .arg(socket.peerCertificate().issuerDisplayName(), day(socket.peerCertificate().expiryDate()))};
}

} // namespace kontor
