// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connectiondialog.h"

#include "base/helptopic.h"
#include "base/icons.h"
#include "ui_connectiondialog.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <type_traits>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

/// Does `work` beside the window and gives what comes of it to `use`, unless `owner` is gone by then. A silent network takes its time: nobody
/// waits for it, not even the owner's end.
template <typename Work, typename Use> void askBeside(QObject *owner, Work work, Use use)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, use] {
        watcher->deleteLater();
        use(watcher->result());
    });
    auto promise = std::make_shared<QPromise<Answer>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace

ConnectionDialog::ConnectionDialog(SavedConnections &saved, Questions &questions, QWidget *parent)
    : QDialog(parent)
    , m_saved(saved)
    , m_questions(questions)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_problems(this)
{
    setHelp(this, u"connection"_s);
    m_ui->setupUi(this);
    m_ui->savedHolder->setMaximumWidth(220);
    m_ui->engine->addItem(tr("PostgreSQL server, for a team"), u"postgresql"_s);
    m_ui->engine->addItem(tr("SQLite file, for one desk"), u"sqlite"_s);
    m_ui->test->setIcon(icon(u"network-connect"_s));
    m_ui->browse->setIcon(icon(u"folder-open"_s));
    m_ui->saved->addItems(saved.names());
    connect(m_ui->saved, &QListWidget::currentTextChanged, this, &ConnectionDialog::loadSaved);
    connect(m_ui->engine, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showEngine);
    connect(m_ui->test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_ui->forget, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_ui->saved->currentItem()) {
            m_saved.forget(item->text());
            delete m_ui->saved->takeItem(m_ui->saved->currentRow());
        }
    });
    connect(m_ui->browse, &QPushButton::clicked, this, [this] {
        const QString path =
            m_questions.databaseFile(this, tr("Database file"), m_ui->path->text(), tr("SQLite databases (*.sqlite *.db)"));
        if (!path.isEmpty())
            m_ui->path->setText(path);
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->result->hide();
    m_ui->keepTrying->hide();
    connect(m_ui->keepTrying, &QPushButton::toggled, this, &ConnectionDialog::keepTrying);
    for (const QLineEdit *line : findChildren<QLineEdit *>()) {
        if (line != m_ui->name)
            connect(line, &QLineEdit::textChanged, this, &ConnectionDialog::forgetResult);
    }
    connect(m_ui->engine, &QComboBox::currentIndexChanged, this, &ConnectionDialog::forgetResult);
    showEngine();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::showEngine()
{
    const bool file = m_ui->engine->currentData().toString() == u"sqlite"_s;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->path, m_ui->pathLabel, m_ui->browse})
        widget->setVisible(file);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->host, m_ui->hostLabel, m_ui->port, m_ui->portLabel, m_ui->database, m_ui->databaseLabel, m_ui->user,
             m_ui->userLabel, m_ui->password, m_ui->passwordLabel, m_ui->options, m_ui->optionsLabel})
        widget->setVisible(!file);
}

QString ConnectionDialog::url() const
{
    if (m_ui->engine->currentData().toString() == u"sqlite"_s)
        return u"sqlite:"_s + m_ui->path->text();
    QString out = u"postgresql://"_s;
    if (!m_ui->user->text().isEmpty())
        out += encoded(m_ui->user->text()) + u'@';
    QStringList hosts;
    for (const QString &host : m_ui->host->text().split(u',', Qt::SkipEmptyParts))
        hosts << (host.contains(u':') ? host.trimmed() : encoded(host.trimmed()) + u':' + QString::number(m_ui->port->value()));
    out += hosts.join(u',') + u'/' + encoded(m_ui->database->text());
    return m_ui->options->text().isEmpty() ? out : out + u'?' + m_ui->options->text();
}

TypedConnection ConnectionDialog::typed() const { return {connectionName(), url(), password(), true}; }

QString ConnectionDialog::password() const { return m_ui->password->text(); }

QString ConnectionDialog::connectionName() const
{
    const auto parsed = ConnectionUrl::parse(url());
    return m_ui->name->text().trimmed().isEmpty() && parsed ? parsed->label() : m_ui->name->text().trimmed();
}

void ConnectionDialog::loadSaved(const QString &name)
{
    fill(m_saved.url(name));
    m_ui->name->setText(name);
    m_saved.password(name, [this, name](const QString &password) {
        if (m_ui->name->text() == name)
            m_ui->password->setText(password);
    });
}

void ConnectionDialog::fill(const QString &text)
{
    m_ui->password->clear();
    const bool file = text.startsWith(u"sqlite:"_s);
    m_ui->engine->setCurrentIndex(m_ui->engine->findData(file ? u"sqlite"_s : u"postgresql"_s));
    if (file) {
        m_ui->path->setText(text.mid(7));
        return;
    }
    const QString rest = text.mid(13);
    const QString authority = rest.section(u'/', 0, 0);
    m_ui->user->setText(authority.contains(u'@') ? QUrl::fromPercentEncoding(authority.section(u'@', 0, -2).toUtf8())
                                                 : QString());
    const QStringList hosts = authority.section(u'@', -1).split(u',', Qt::SkipEmptyParts);
    const auto portOf = [](const QString &host) { return std::max(1, host.section(u':', 1).toInt()); };
    const bool onePort =
        std::all_of(hosts.begin(), hosts.end(), [&](const QString &host) { return portOf(host) == portOf(hosts.first()); });
    QStringList shown;
    for (const QString &host : hosts)
        shown << (onePort ? QUrl::fromPercentEncoding(host.section(u':', 0, 0).toUtf8()) : host);
    m_ui->port->setValue(hosts.isEmpty() ? 5432 : portOf(hosts.first()));
    m_ui->host->setText(shown.join(u", "_s));
    m_ui->database->setText(QUrl::fromPercentEncoding(rest.section(u'/', 1).section(u'?', 0, 0).toUtf8()));
    m_ui->options->setText(rest.section(u'?', 1));
}

void ConnectionDialog::say(ConnectionFinding::Verdict verdict, const QString &text)
{
    m_ui->result->clear();
    tell({{verdict, text}});
}

void ConnectionDialog::show(const TypedConnection &failed, const QString &why)
{
    fill(failed.url);
    m_ui->name->setText(failed.name);
    m_ui->password->setText(failed.password);
    say(ConnectionFinding::Verdict::Bad, why);
}

/// What was found of other values than those that stand there now.
void ConnectionDialog::forgetResult()
{
    m_ui->keepTrying->setChecked(false);
    m_ui->keepTrying->hide();
    m_ui->result->clear();
    m_ui->result->hide();
}

void ConnectionDialog::test()
{
    const auto parsed = ConnectionUrl::parse(url());
    if (!parsed) {
        say(ConnectionFinding::Verdict::Bad, parsed.error().message);
        return;
    }
    forgetResult();
    m_ui->test->setText(tr("Trying…"));
    m_ui->test->setEnabled(false);
    auto examine = [url = *parsed, typed = password()] { return examineConnection(url, typed); };
    askBeside(this, examine, [this, asked = *parsed](const QList<ConnectionFinding> &found) {
        m_ui->test->setEnabled(true);
        m_ui->test->setText(tr("&Test"));
        if (const auto now = ConnectionUrl::parse(url()); now && *now == asked) // else something else is typed by now
            tell(found);
    });
}

void ConnectionDialog::tell(const QList<ConnectionFinding> &findings)
{
    using Verdict = ConnectionFinding::Verdict;
    m_ui->result->clear();
    QStringList words;
    for (const ConnectionFinding &finding : findings) {
        const auto &[sign, name] = finding.verdict == Verdict::Bad    ? std::pair{u"dialog-error"_s, tr("Wrong: %1")}
                                   : finding.verdict == Verdict::Weak ? std::pair{u"dialog-warning"_s, tr("Doubtful: %1")}
                                                                      : std::pair{u"dialog-ok-apply"_s, tr("Fine: %1")};
        auto *item = new QListWidgetItem(icon(sign), finding.said, m_ui->result);
        item->setData(Qt::AccessibleTextRole, name.arg(finding.said));
        item->setToolTip(finding.said);
        words << name.arg(finding.said);
    }
    m_ui->result->setAccessibleDescription(words.join(u' '));
    m_ui->result->setVisible(!findings.isEmpty());
    const bool server = m_ui->engine->currentData().toString() == u"postgresql"_s;
    m_ui->keepTrying->setVisible(server && !isSound(findings));
    if (m_ui->result->count() > 0)
        m_ui->result->scrollToItem(m_ui->result->item(m_ui->result->count() - 1)); // what is wrong comes last
}

/// A server that is restarted, a network that comes up: opened as soon as it answers.
void ConnectionDialog::keepTrying(bool on)
{
    m_attempts = 0;
    m_ui->keepTrying->setText(on ? tr("Stop t&rying") : tr("Keep t&rying"));
    if (on)
        tryAgain();
}

void ConnectionDialog::tryAgain()
{
    const auto parsed = ConnectionUrl::parse(url());
    if (!parsed || !m_ui->keepTrying->isChecked())
        return;
    ++m_attempts;
    m_ui->keepTrying->setText(tr("Stop t&rying (%1)").arg(m_attempts));
    auto open = [url = *parsed, typed = password()] { return connectionProblem(url, typed); };
    askBeside(this, open, [this](const QString &why) {
        if (!m_ui->keepTrying->isChecked())
            return;
        if (!why.isEmpty()) {
            say(ConnectionFinding::Verdict::Bad, why);
            constexpr int pauseMs = 3000;
            QTimer::singleShot(pauseMs, this, &ConnectionDialog::tryAgain);
            return;
        }
        accept();
    });
}

void ConnectionDialog::accept()
{
    const auto parsed = ConnectionUrl::parse(url());
    if (!parsed) {
        say(ConnectionFinding::Verdict::Bad, parsed.error().message);
        return;
    }
    QDialog::accept();
}

} // namespace kontor
