// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pane/browserhandoff.h"
#include "pane/storeview.h"
#include "support/testdatabase.h"
#include "ui/page.h"

#include <QPluginLoader>
#include <QSignalSpy>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebEngineView>
#include <QtWidgets>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

/// A web server that says what the test tells it and remembers what it was asked.
class HostileServer : public QTcpServer
{
public:
    HostileServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->readAll();
                requests << request;
                const QByteArray path = request.split(' ').value(1);
                QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
                QByteArray body = pages.value(path, "<title>home</title><p>home");
                if (redirects.contains(path))
                    head = "HTTP/1.1 302 Found\r\nLocation: " + redirects.value(path) + "\r\n";
                if (path == "/download")
                    head += "Content-Disposition: attachment; filename=evil.bin\r\n";
                if (path == "/cookie")
                    head += "Set-Cookie: seen=yes; Path=/\r\n";
                socket->write(head + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                              body);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url(const QString &path = u"/"_s) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path)); }
    QHash<QByteArray, QByteArray> pages;
    QHash<QByteArray, QByteArray> redirects;
    QList<QByteArray> requests;
};

} // namespace

/// CHECKS 15 and 17: a page in the pane can't leave the store, get a permission, read a file, or see another pane's cookies.
class PaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void staysInTheStore_data();
    void staysInTheStore();
    void grantsNothing();
    void refusesBadCertificates_data();
    void refusesBadCertificates();
    void sharesNoCookies();
    void postsTheTicketOutOfSight();
    void handsOverOnce();

private:
    std::unique_ptr<StoreView> view(const QUrl &origin)
    {
        std::unique_ptr<StoreView> out(m_plugin->create(origin, &m_window));
        out->widget()->resize(600, 400);
        return out;
    }
    static QWebEngineView *engine(const StoreView &view)
    {
        return qobject_cast<QWebEngineView *>(const_cast<StoreView &>(view).widget());
    }
    static bool open(StoreView &view, const QUrl &url)
    {
        QSignalSpy loaded(engine(view), &QWebEngineView::loadFinished);
        view.load(url);
        return loaded.wait(15'000);
    }
    static void makeExpired(const QTemporaryDir &folder, const QString &key, const QString &certificate);
    QWidget m_window;
    StoreViewPlugin *m_plugin = nullptr;
};

void PaneTest::initTestCase()
{
    QPluginLoader loader(QStringLiteral(KONTOR_BIN "/plugins/libkontor_storeview.so"));
    m_plugin = qobject_cast<StoreViewPlugin *>(loader.instance());
    QVERIFY2(m_plugin != nullptr, qPrintable(loader.errorString()));
    m_window.resize(700, 500);
    m_window.show();
}

void PaneTest::staysInTheStore_data()
{
    QTest::addColumn<QString>("code");
    const auto rows = [](const char *name, const QString &form) {
        for (const char *target : {"file:///etc/passwd", "http://EVIL/", "data:text/html,<h1>x", "javascript:document.title='x'",
                                   "about:blank#x", "ftp://EVIL/", "mailto:a@b.de", "blob:http://EVIL/1",
                                   "view-source:http://EVIL/", "chrome://version", "kontor-unknown:x", "ws://EVIL/"})
            QTest::addRow("%s %s", name, target) << QString(form).replace(u"TARGET"_s, QString::fromLatin1(target));
    };
    rows("location", u"location.href = 'TARGET'"_s);
    rows("popup", u"window.open('TARGET')"_s);
    rows("link",
         u"var a = document.createElement('a'); a.href = 'TARGET'; a.target = '_blank'; document.body.append(a); a.click()"_s);
    rows("frame", u"var f = document.createElement('iframe'); f.src = 'TARGET'; document.body.append(f)"_s);
    QTest::newRow("form")
        << u"var f = document.createElement('form'); f.method = 'post'; f.action = 'http://EVIL/'; document.body.append(f); f.submit()"_s;
    QTest::newRow("redirect") << u"location.href = '/redirect'"_s;
    QTest::newRow("file redirect") << u"location.href = '/file-redirect'"_s;
    QTest::newRow("fetch") << u"fetch('http://EVIL/')"_s;
    QTest::newRow("image") << u"new Image().src = 'http://EVIL/'"_s;
    QTest::newRow("beacon") << u"navigator.sendBeacon('http://EVIL/', 'x')"_s;
    QTest::newRow("socket") << u"try { new WebSocket('ws://EVIL/') } catch (e) {}"_s;
    QTest::newRow("meta refresh") << u"document.head.innerHTML += '<meta http-equiv=refresh content=\"0;url=http://EVIL/\">'"_s;
    QTest::newRow("download") << u"location.href = '/download'"_s;
    QTest::newRow("file by fetch")
        << u"fetch('file:///etc/passwd').then(r => r.text()).then(t => document.title = t).catch(() => {})"_s;
}

void PaneTest::staysInTheStore()
{
    QFETCH(QString, code);
    static HostileServer store;
    static HostileServer evil;
    store.redirects["/redirect"] = evil.url().toString().toLatin1();
    store.redirects["/file-redirect"] = "file:///etc/passwd";
    evil.requests.clear();
    static std::unique_ptr<StoreView> view = this->view(store.url());
    connect(qApp, &QCoreApplication::aboutToQuit, qApp, [] { view.reset(); });
    QVERIFY(open(*view, store.url()));
    script(engine(*view), code.replace(u"EVIL"_s, u"127.0.0.1:%1"_s.arg(evil.serverPort())) + u"; 1"_s);
    QTest::qWait(120);
    QCOMPARE(evil.requests.size(), 0);
    const QUrl now = view->url();
    const bool blank = now.scheme() == u"about"_s; // an empty page shows nothing and goes nowhere
    QVERIFY2(blank || (now.host() == u"127.0.0.1"_s && now.port() == store.serverPort()), qPrintable(now.toString()));
    QVERIFY(!script(engine(*view), u"document.documentElement.innerText + document.title"_s).contains(u"root:"_s));
    if (QTest::currentTestFailed())
        return;
    if (QString::fromLatin1(QTest::currentDataTag()) == u"file by fetch"_s)
        view.reset();
}

void PaneTest::grantsNothing()
{
    HostileServer store;
    const auto view = this->view(store.url());
    QVERIFY(open(*view, store.url()));
    QWebEngineView *page = engine(*view);
    page->page()->runJavaScript(
        u"window.got = [];"
        "navigator.geolocation.getCurrentPosition(() => got.push('geo'), () => got.push('-'));"
        "navigator.mediaDevices.getUserMedia({audio: true}).then(() => got.push('audio'), () => got.push('-'));"
        "navigator.mediaDevices.getUserMedia({video: true}).then(() => got.push('video'), () => got.push('-'));"
        "navigator.mediaDevices.getDisplayMedia({video: true}).then(() => got.push('screen'), () => got.push('-'));"
        "Notification.requestPermission().then(p => got.push(p === 'granted' ? 'notify' : '-'));"
        "document.documentElement.requestFullscreen().then(() => got.push('full'), () => got.push('-'));"
        "navigator.clipboard.readText().then(() => got.push('clip'), () => got.push('-'));"_s);
    QTRY_VERIFY_WITH_TIMEOUT(script(page, u"got.length"_s).toInt() >= 5, 10'000);
    QCOMPARE(script(page, u"got.filter(x => x !== '-').join()"_s), QString());
}

void PaneTest::refusesBadCertificates_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("self-signed") << QStringList{u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s};
    QTest::newRow("wrong host") << QStringList{u"-subj"_s, u"/CN=store.example"_s, u"-addext"_s,
                                               u"subjectAltName=DNS:store.example"_s};
    QTest::newRow("no name") << QStringList{u"-subj"_s, u"/O=nobody"_s};
    QTest::newRow("of an unknown authority")
        << QStringList{u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"keyUsage=keyCertSign"_s};
    QTest::newRow("weak") << QStringList{u"-subj"_s, u"/CN=127.0.0.1"_s, u"-sha1"_s};
    QTest::newRow("expired") << QStringList{u"expired"_s};
}

/// Right in all but its dates, which only `openssl ca` can set to the past.
void PaneTest::makeExpired(const QTemporaryDir &folder, const QString &key, const QString &certificate)
{
    const QString request = folder.filePath(u"request.pem"_s);
    QFile config(folder.filePath(u"ca.cnf"_s));
    QVERIFY(config.open(QFile::WriteOnly) && QFile(folder.filePath(u"index.txt"_s)).open(QFile::WriteOnly));
    config.write("[ca]\ndefault_ca=own\n[own]\ndatabase=" + folder.filePath(u"index.txt"_s).toUtf8() +
                 "\nnew_certs_dir=" + folder.path().toUtf8() +
                 "\ndefault_md=sha256\npolicy=any\nrand_serial=yes\nx509_extensions=names\n"
                 "[any]\ncommonName=supplied\n[names]\nsubjectAltName=IP:127.0.0.1\n");
    config.close();
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key,
                                              u"-out"_s, request, u"-subj"_s, u"/CN=127.0.0.1"_s}),
             0);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"ca"_s, u"-batch"_s, u"-selfsign"_s, u"-config"_s, config.fileName(),
                                              u"-keyfile"_s, key, u"-in"_s, request, u"-out"_s, certificate, u"-notext"_s,
                                              u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20200201000000Z"_s}),
             0);
}

/// The store is never opened over TLS that does not prove itself.
void PaneTest::refusesBadCertificates()
{
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"cert.pem"_s);
    if (options == QStringList{u"expired"_s})
        makeExpired(folder, key, certificate);
    else
        QCOMPARE(QProcess::execute(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                                             u"-keyout"_s, key, u"-out"_s, certificate} +
                                                     options),
                 0);
    QFile keyFile(key);
    QFile certificateFile(certificate);
    QVERIFY(keyFile.open(QFile::ReadOnly) && certificateFile.open(QFile::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    tls.setLocalCertificate(QSslCertificate(&certificateFile));
    QSslServer server;
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &server, [&heard, socket] { heard += socket->readAll(); });
    });
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
    const auto view = this->view(url);
    QSignalSpy loaded(engine(*view), &QWebEngineView::loadFinished);
    view->post(url.resolved(QUrl(u"/ticket"_s)), "ticket=canary");
    QVERIFY(loaded.wait(15'000));
    QCOMPARE(loaded[0][0].toBool(), false);
    QVERIFY2(heard.isEmpty(), heard.constData()); // not a byte of the request was sent
}

void PaneTest::sharesNoCookies()
{
    HostileServer store;
    const auto first = view(store.url());
    const auto second = view(store.url());
    QVERIFY(open(*first, store.url(u"/cookie"_s)));
    QVERIFY(open(*second, store.url()));
    QCOMPARE(script(engine(*first), u"document.cookie"_s), u"seen=yes"_s);
    QCOMPARE(script(engine(*second), u"document.cookie"_s), QString());
    for (int i = 0; i < 5; ++i) { // one after another, nothing is left over
        const auto next = view(store.url());
        QVERIFY(open(*next, store.url()));
        QCOMPARE(script(engine(*next), u"document.cookie"_s), QString());
        QVERIFY(open(*next, store.url(u"/cookie"_s)));
    }
}

void PaneTest::postsTheTicketOutOfSight()
{
    HostileServer store;
    store.redirects["/ticket"] = "/";
    const auto view = this->view(store.url());
    QSignalSpy loaded(engine(*view), &QWebEngineView::loadFinished);
    view->post(store.url(u"/ticket"_s), "ticket=canary");
    QVERIFY(loaded.wait(15'000));
    QVERIFY(store.requests.first().startsWith("POST /ticket "));
    QVERIFY(store.requests.first().contains("ticket=canary"));
    for (const QByteArray &request : store.requests.mid(1))
        QVERIFY(!request.contains("canary"));
    QVERIFY(!view->url().toString().contains(u"canary"_s));
}

/// The way without WebEngine: a loopback page that is served once and posts the ticket.
void PaneTest::handsOverOnce()
{
    HostileServer store;
    BrowserHandoff handoff;
    QVERIFY(handoff.listen());
    handoff.offer(store.url(u"/ticket"_s), u"0123"_s);
    QVERIFY(!handoff.pageUrl().toString().contains(u"0123"_s));
    QWebEngineView browser(&m_window); // stands for the system's browser
    browser.load(handoff.pageUrl());
    QTRY_VERIFY_WITH_TIMEOUT(!store.requests.isEmpty(), 15'000);
    const QByteArray request = store.requests.first();
    QVERIFY(request.startsWith("POST /ticket "));
    QVERIFY(request.contains("ticket=0123"));
    QVERIFY2(request.contains("Origin: " + handoff.origin().toLatin1()), request.constData());
    const auto ask = [&](const QByteArray &path) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(handoff.pageUrl().port()));
        socket.waitForConnected(1000);
        socket.write("GET " + path + " HTTP/1.1\r\n\r\n");
        QByteArray all;
        (void)QTest::qWaitFor(
            [&] {
                all += socket.readAll();
                return all.contains("</") || all.contains("<p>");
            },
            3000);
        return all;
    };
    QVERIFY(ask(handoff.pageUrl().path().toLatin1()).startsWith("HTTP/1.1 404"));
    QVERIFY(ask("/").startsWith("HTTP/1.1 404"));
}

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    PaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pane.moc"
