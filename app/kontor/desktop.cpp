// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include "appearance/appearance.h"
#include "base/apart.h"
#include "base/messagebar.h"
#include "copies/databasecopy.h"
#include "database/migrations.h"
#include "deskfeatures.h"
#include "mail/mailsrepository.h"
#include "samples/sampledata.h"
#include "staff/login.h"
#include "staff/rightssetup.h"

#include <spdlog/spdlog.h>

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QTimer>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleCustomers = 1000;

} // namespace

Desktop::Desktop(Options options, std::unique_ptr<QSettings> settings, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_settings(std::move(settings))
    , m_saved(*m_settings)
{
    connect(&m_links, &LinkDoor::came, this, &Desktop::openLink);
}

Desktop::~Desktop()
{
    m_opener = {}; // joined
    m_next.reset();
    close();
}

void Desktop::start()
{
    m_links.listen();
    QString text = m_options.database.isEmpty() ? m_settings->value(u"database/last"_s).toString() : m_options.database;
    if (text.isEmpty())
        text = u"sqlite:"_s + QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/kontor.sqlite"_s;
    TypedConnection last;
    last.url = text;
    if (m_options.database.isEmpty())
        last.name = m_settings->value(u"database/name"_s).toString();
    const auto url = ConnectionUrl::parse(text);
    if (!url) {
        chooseDatabase(last, url.error().message);
        return;
    }
    if (url->engine() == ConnectionUrl::Engine::PostgreSql && !last.name.isEmpty())
        m_saved.password(last.name, [this, url = *url, last](const QString &password) {
            TypedConnection known = last;
            known.password = password;
            open(url, known);
        });
    else
        open(*url, last);
}

/// What is open now stays until the other one is ready.
void Desktop::open(const ConnectionUrl &url, const TypedConnection &chosen)
{
    Database::Options options;
    options.actor = url.engine() == ConnectionUrl::Engine::Sqlite ? systemLogin(u"desk"_s) : QString();
    options.password = chosen.password;
    m_opener = {};
    m_chosen = chosen;
    m_next = std::make_unique<Database>(url, options);
    if (m_window)
        m_window->desk().messages().show(MessageBar::Kind::Information, tr("Opening %1…").arg(url.label()));
    // The tables are made or brought up to date by the program itself on the file of one desk, and on an empty server database.
    auto job = [](Session &session) { return int(schemaState(session)); };
    QCoro::connect(m_next->run(Lane::Edit, std::move(job)), this, [this, tried = m_next.get()](const Result<int> &state) {
        if (tried != m_next.get()) // another one was chosen meanwhile
            return;
        if (state)
            prepare(*state != int(SchemaState::Current));
        else
            refuse(state.error().message);
    });
}

void Desktop::prepare(bool older)
{
    Database *database = m_next.get();
    const bool file = database->url().engine() == ConnectionUrl::Engine::Sqlite;
    QCoro::connect(apart(m_opener,
                         [database, file, older]() -> Result<Done> {
                             if (older) {
                                 const auto done = bringUpToDate(*database);
                                 if (!done)
                                     return done.error();
                             }
                             return database->wait(Lane::Edit, [file](Session &session) {
                                 ensureBasics(session, file);
                                 return Done{};
                             });
                         }),
                   this, [this, database](const Result<Done> &ready) {
                       if (database == m_next.get())
                           finish(ready);
                   });
}

void Desktop::finish(const Result<Done> &ready)
{
    if (!ready) {
        refuse(ready.error().message);
        return;
    }
    if (m_window && !m_window->desk().mayClose()) {
        m_next.reset();
        m_toSay.clear();
        m_window->desk().messages().clear();
        return;
    }
    close();
    m_database = std::move(m_next);
    if (m_chosen.isNew) {
        m_saved.save(m_chosen.name, m_chosen.url);
        if (!m_chosen.password.isEmpty())
            m_saved.savePassword(m_chosen.name, m_chosen.password, [](bool) {}); // no keychain: it is asked for next time
        m_settings->setValue(u"database/name"_s, m_chosen.name); // the keychain has the password under it
    }
    m_chosen = {};
    m_settings->setValue(u"database/last"_s, m_database->url().toString());
    m_directory = std::make_unique<DirectoryKeeper>(*m_database);
    connect(m_directory.get(), &DirectoryKeeper::changed, this, &Desktop::show, Qt::SingleShotConnection);
}

void Desktop::refuse(const QString &problem)
{
    spdlog::warn("The database could not be opened"); // the reason may name a folder, which names a person
    m_toSay.clear(); // it was of a window that does not come
    if (m_window)
        m_window->desk().messages().clear();
    QTimer::singleShot(0, this, [this, problem] { // not while a job of it ends
        m_next.reset();
        chooseDatabase(std::exchange(m_chosen, {}), problem);
    });
}

void Desktop::show()
{
    const bool file = m_database->url().engine() == ConnectionUrl::Engine::Sqlite;
    if (file)
        m_store = std::make_unique<StoreProcess>(m_options.storeProgram, m_database->url());
    const auto storeUrl = [this, file](const Channel &channel, const std::function<void(const Result<QUrl> &)> &answer) {
        if (file)
            m_store->url(answer);
        else if (channel.url.isEmpty())
            answer(Error{Error::Kind::Invalid,
                         tr("The trade store ‘%1’ has no web address. Enter it under Settings, Trade stores.").arg(channel.name),
                         {}});
        else
            answer(QUrl(channel.url));
    };
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts/"_s + m_database->url().fingerprint();
    m_drafts = std::make_unique<Drafts>(folder);
    m_services.reset(new Services{*m_database, *m_directory, m_questions, *m_settings, storeUrl, m_drafts.get()});
    if (file) {
        connect(m_database.get(), &Database::changed, this, [this](const QString &table) {
            if (table == u"mails"_s || table.isEmpty())
                sendMail();
        });
        sendMail();
    }
    openWindow();
    Q_EMIT opened();
    if (const QString link = std::exchange(m_options.link, {}); !link.isEmpty())
        openLink(link);
    if (std::exchange(m_options.sample, false))
        loadSample();
}

/// On a file of one desk our own store sends the mail; it is started as soon as there is some.
void Desktop::sendMail()
{
    auto job = [](Session &session) { return MailsRepository(session).waiting(); };
    QCoro::connect(m_database->run(Lane::Background, std::move(job)), this, [this](const Result<qint64> &waiting) {
        if (waiting && *waiting > 0 && m_store)
            m_store->url([](const Result<QUrl> &) {});
    });
}

void Desktop::openLink(const QString &link)
{
    if (!m_window) {
        m_options.link = link; // a database is being chosen
        return;
    }
    m_window->setWindowState((m_window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window->raise();
    m_window->activateWindow();
    m_window->desk().openLink(link);
}

void Desktop::openWindow()
{
    applyAppearance(storedAppearance(*m_settings));
    const ProgramHooks hooks{.connect = [this] { chooseDatabase(); },
                             .move = [this] { moveToServer(); },
                             .sample = [this] { loadSample(); },
                             .passwordChanged = [this](const QString &password) { openAgain(password); }};
    m_window = std::make_unique<MainWindow>(*m_services, deskFeatures(m_options.webEnginePlugin, hooks));
    m_window->show();
    m_window->desk().offerDrafts();
    if (const QString toSay = std::exchange(m_toSay, {}); !toSay.isEmpty())
        m_window->desk().messages().show(MessageBar::Kind::Success, toSay);
}

void Desktop::close()
{
    m_sampleCancel.request();
    m_thread = {}; // joined
    m_sampleCancel = Cancel();
    m_copyCancel.request();
    m_copier = {};
    m_copyCancel = Cancel();
    if (m_window) {
        m_window->hide();
        m_window->desk().settle();
    }
    m_window.reset();
    m_services.reset();
    m_directory.reset();
    if (m_database)
        (void)m_database->wait(Lane::Edit, [](Session &) { return Done{}; }); // what closing panes asked for comes first
    m_store.reset();
    m_database.reset();
}

void Desktop::chooseDatabase()
{
    ConnectionDialog dialog(m_saved, m_questions, m_window.get());
    chosen(dialog);
}

void Desktop::chooseDatabase(const TypedConnection &failed, const QString &why)
{
    ConnectionDialog dialog(m_saved, m_questions, m_window.get());
    dialog.show(failed, why);
    chosen(dialog);
}

void Desktop::chosen(ConnectionDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted) {
        if (!m_window)
            QApplication::exit(1);
        return;
    }
    const TypedConnection typed = dialog.typed();
    if (const auto url = ConnectionUrl::parse(typed.url))
        QTimer::singleShot(0, this, [this, url = *url, typed] { open(url, typed); });
}

/// The connections that are open keep, but new ones take the new password.
void Desktop::openAgain(const QString &password)
{
    const QString name = m_settings->value(u"database/name"_s).toString();
    const ConnectionUrl url = m_database->url();
    m_toSay = tr("Your password is changed.");
    QTimer::singleShot(0, this, [this, url, name, password] {
        open(url, {name.isEmpty() ? url.label() : name, url.toString(), password, true});
    });
}

/// A desk that became a team: all of its file goes into an empty database on a server, and that one is opened.
void Desktop::moveToServer(const TypedConnection &failed, const QString &why)
{
    if (!m_window->desk().mayClose()) // what is not saved would stay behind
        return;
    ConnectionDialog dialog(m_saved, m_questions, m_window.get());
    dialog.setWindowTitle(tr("Move to a shared database"));
    if (!why.isEmpty())
        dialog.show(failed, why);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const TypedConnection typed = dialog.typed();
    if (const auto url = ConnectionUrl::parse(typed.url))
        copyTo(*url, typed);
}

void Desktop::copyTo(const ConnectionUrl &url, const TypedConnection &chosen)
{
    // Nothing is saved here meanwhile, neither at the desk nor in its store: it would stay behind.
    m_store.reset();
    auto *wait = new QProgressDialog(tr("Copying to %1…").arg(url.label()), tr("Stop"), 0, 0, m_window.get());
    wait->setWindowTitle(tr("Move to a shared database"));
    wait->setWindowModality(Qt::ApplicationModal);
    wait->setMinimumDuration(0);
    wait->setAutoClose(false);
    wait->show();
    m_copyCancel = Cancel();
    connect(wait, &QProgressDialog::canceled, this, [this] { m_copyCancel.request(); });
    const auto told = [wait = QPointer(wait)](const QString &, qint64 rows) {
        QMetaObject::invokeMethod(qApp, [wait, rows] {
            if (wait)
                wait->setLabelText(tr("Copying: %1 rows").arg(QLocale().toString(rows)));
        });
    };
    const auto copy = [from = m_database.get(), url, password = chosen.password, told, stop = m_copyCancel] {
        Database::Options setup = DatabaseCopy::options(url);
        setup.password = password;
        Database to(url, setup);
        return DatabaseCopy(*from, to).run(told, stop);
    };
    QCoro::connect(apart(m_copier, copy), this, [this, wait = QPointer(wait), url, chosen](const Result<CopyReport> &done) {
        if (wait)
            wait->deleteLater();
        if (!m_window)
            return;
        if (!done) {
            m_store = std::make_unique<StoreProcess>(m_options.storeProgram, m_database->url());
            if (done.error().kind != Error::Kind::Closed) // what was typed stays
                QTimer::singleShot(0, this, [this, chosen, why = done.error().message] { moveToServer(chosen, why); });
            return;
        }
        spdlog::info("Moved to a server: {} rows", done->rows());
        m_toSay = tr("Moved: %1 rows, each compared. This is the shared database now; %2 stays as it was.")
                      .arg(QLocale().toString(done->rows()), m_database->url().label());
        QTimer::singleShot(0, this, [this, url, chosen] { open(url, chosen); });
    });
}

/// The same file as packaging/run.sh opens.
void Desktop::offerSampleFile(const QString &why)
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sample.sqlite"_s;
    const auto url = ConnectionUrl::parse(u"sqlite:"_s + path);
    if (!url ||
        !m_questions.confirm(
            m_window.get(), tr("Load sample data"),
            why + u' ' +
                tr("Open a file with sample data instead (%1)? You come back by ‘Connect to a shared database’.").arg(path),
            tr("Open the sample file")))
        return;
    m_options.sample = !QFile::exists(path);
    QTimer::singleShot(0, this, [this, url = *url] { open(url, {{}, url.toString(), {}, false}); });
}

void Desktop::loadSample()
{
    Database *database = m_database.get();
    m_sampleCancel = m_window->desk().start(tr("Loading the sample data…"));
    QCoro::connect(
        apart(m_thread, [database, cancel = m_sampleCancel] { return SampleData(*database).load(sampleCustomers, cancel); }),
        this, [this, cancel = m_sampleCancel](const Result<Done> &done) {
            if (!m_window)
                return;
            m_window->desk().end(cancel);
            if (done)
                m_window->desk().messages().show(MessageBar::Kind::Success, tr("The sample data is loaded."));
            else if (done.error().detail == SampleData::wouldMix)
                offerSampleFile(done.error().message);
            else
                m_window->desk().messages().show(done.error());
        });
}

} // namespace kontor
