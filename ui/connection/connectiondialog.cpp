// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connectiondialog.h"

#include "base/icons.h"
#include "ui_connectiondialog.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QUrl>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

} // namespace

ConnectionDialog::ConnectionDialog(SavedConnections &saved, Questions &questions, QWidget *parent)
    : QDialog(parent)
    , m_saved(saved)
    , m_questions(questions)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_problems(this)
{
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
            m_questions.saveFile(this, tr("Database file"), m_ui->path->text(), tr("SQLite databases (*.sqlite *.db)"));
        if (!path.isEmpty())
            m_ui->path->setText(path);
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
        hosts << (host.contains(u':') ? host.trimmed() : u"%1:%2"_s.arg(encoded(host.trimmed())).arg(m_ui->port->value()));
    out += hosts.join(u',') + u'/' + encoded(m_ui->database->text());
    return m_ui->options->text().isEmpty() ? out : out + u'?' + m_ui->options->text();
}

QString ConnectionDialog::password() const { return m_ui->password->text(); }

QString ConnectionDialog::connectionName() const
{
    const auto parsed = ConnectionUrl::parse(url());
    return m_ui->name->text().trimmed().isEmpty() && parsed ? parsed->label() : m_ui->name->text().trimmed();
}

void ConnectionDialog::loadSaved(const QString &name)
{
    const QString text = m_saved.url(name);
    m_ui->name->setText(name);
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
    m_ui->port->setValue(hosts.isEmpty() ? 5432 : std::max(1, hosts.first().section(u':', 1).toInt()));
    m_ui->host->setText(hosts.size() == 1 ? QUrl::fromPercentEncoding(hosts.first().section(u':', 0, 0).toUtf8())
                                          : hosts.join(u','));
    m_ui->database->setText(QUrl::fromPercentEncoding(rest.section(u'/', 1).section(u'?', 0, 0).toUtf8()));
    m_ui->options->setText(rest.section(u'?', 1));
    m_ui->password->clear();
    m_saved.password(name, [this, name](const QString &password) {
        if (m_ui->name->text() == name)
            m_ui->password->setText(password);
    });
}

void ConnectionDialog::say(const QString &text, bool good)
{
    m_ui->result->setText(text);
    m_ui->result->setStyleSheet(good ? u"color: #27ae60;"_s : u"color: #da4453;"_s);
}

void ConnectionDialog::test()
{
    const auto parsed = ConnectionUrl::parse(url());
    if (!parsed) {
        say(parsed.error().message, false);
        return;
    }
    say(tr("Trying…"), true);
    m_ui->test->setEnabled(false);
    auto *watcher = new QFutureWatcher<QList<ConnectionFinding>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_ui->test->setEnabled(true);
        tell(watcher->result());
    });
    // A silent network takes its time: nobody waits for it, not even this dialog's end.
    auto promise = std::make_shared<QPromise<QList<ConnectionFinding>>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, url = *parsed, typed = password()] {
        promise->start();
        promise->addResult(examineConnection(url, typed));
        promise->finish();
    });
}

void ConnectionDialog::tell(const QList<ConnectionFinding> &findings)
{
    QStringList lines;
    for (const ConnectionFinding &finding : findings) {
        const bool bad = finding.verdict == ConnectionFinding::Verdict::Bad;
        lines << (bad ? u"✗ "_s : finding.verdict == ConnectionFinding::Verdict::Weak ? u"! "_s : u"✓ "_s) + finding.said;
    }
    say(lines.join(u'\n'), isSound(findings));
}

void ConnectionDialog::accept()
{
    const auto parsed = ConnectionUrl::parse(url());
    if (!parsed) {
        say(parsed.error().message, false);
        return;
    }
    const QString name = connectionName();
    m_saved.save(name, url());
    if (!password().isEmpty())
        m_saved.savePassword(name, password(), [](bool) {}); // no keychain: the password is asked for next time
    QDialog::accept();
}

} // namespace kontor
