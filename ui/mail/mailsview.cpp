// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailsview.h"

#include "base/helptopic.h"
#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "base/text.h"
#include "base/windowfit.h"
#include "channels/channelsrepository.h"
#include "credentials/tokensrepository.h"
#include "mail/localbrowser.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int selectedMax = 5000; ///< mails that are treated at once

} // namespace

MailsView::MailsView(const Services &services, QWidget *parent)
    : ListPage(services, u"mails"_s, parent)
    , m_model(new MailTableModel(services.database, this))
    , m_table(new LongTable(this))
{
    setTable(m_table, m_model, tr("Mails"));
    setColumnWidths<MailTableModel::ColumnCount>(m_table->horizontalHeader(), {130, 170, 230, 170, 260, 130, 130, 80, 320, 110});
    widenToHeadings(m_table);
    connect(m_table, &QTableView::activated, this, &MailsView::open);
    connect(m_model, &LazyTableModel::counted, this,
            [this](qint64 rows) { m_count->setText(tr("%Ln mail(s)", nullptr, int(rows))); });
    whenChanged(u"mails"_s, [this] { countWaiting(); });

    addSearch(tr("Search address, customer or company"), tr("Search mails"));
    QList<QPair<QString, QVariant>> states{{tr("Any state"), QString()}, {tr("Not gone out yet"), MailQuery::waiting()}};
    for (const QString &state : mailStates())
        states.append({mailStateLabel(state), state});
    m_state = addFilter(u"state"_s, tr("State"), states);
    QList<QPair<QString, QVariant>> kinds{{tr("All mails"), QString()}};
    for (const MailKind &kind : mailKinds())
        kinds.append({kind.label(), kind.name});
    m_kind = addFilter(u"kind"_s, tr("Mail"), kinds);
    addButton(u"open"_s, u"folder-open"_s, tr("Open"), [this] { open(); });
    addButton(
        u"resend"_s, u"mail-send"_s, tr("Send again"), [this] { resend(); }, u"credentials"_s);
    addButton(
        u"cancelMail"_s, u"dialog-close"_s, tr("Cancel"), [this] { cancel(); }, u"credentials"_s);
    addButton(u"openCustomer"_s, u"document-edit"_s, tr("Open customer"), [this] { openCustomer(); });
    countWaiting();
}

void MailsView::showCustomer(qint64 customerId)
{
    m_customerId = customerId;
    m_search->clear();
    ask();
}

void MailsView::showState(const QString &state)
{
    m_state->setCurrentIndex(std::max(0, m_state->findData(state)));
    showCustomer(0);
}

void MailsView::ask()
{
    MailQuery query;
    query.search = searched();
    query.state = m_state->currentData().toString();
    query.kind = m_kind->currentData().toString();
    query.customerId = m_customerId > 0 ? m_customerId : -1;
    m_messages->clear();
    if (m_customerId > 0) {
        m_messages->show(MessageBar::Kind::Information, tr("These are the mails of one customer."));
        m_messages->offer(tr("&All mails"), [this] { showCustomer(0); });
    }
    if (!std::exchange(m_asked, true) || query != m_model->query())
        m_model->setQuery(query);
}

void MailsView::countWaiting()
{
    auto job = [](Session &session) { return MailsRepository(session).waiting(); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this, [this](const Result<qint64> &mails) {
        if (mails)
            Q_EMIT waitingCounted(*mails);
    });
}

/// Calls `use` with the selected mails, also those that nobody has looked at yet.
void MailsView::withSelected(const std::function<void(const QList<qint64> &)> &use)
{
    const QList<int> rows = rowsOf(m_table->selectionModel()->selection(), selectedMax + 1);
    if (rows.size() > selectedMax) {
        m_messages->show(MessageBar::Kind::Warning,
                         tr("That is more than can be treated at once. Narrow the list by the filters, and select at most %1 "
                            "mails.")
                             .arg(QLocale().toString(selectedMax)));
        return;
    }
    if (rows.isEmpty())
        return;
    QList<qint64> ids;
    for (const int row : rows) {
        if (const qint64 id = m_model->loadedIdAt(row))
            ids << id;
    }
    if (ids.size() == rows.size()) {
        use(ids);
        return;
    }
    m_model->readIds(rows, [this, use](const Result<QList<qint64>> &read) {
        if (read)
            use(*read);
        else
            m_messages->show(read.error());
    });
}

void MailsView::open()
{
    const qint64 current = m_model->idAt(m_table->currentIndex().row());
    if (current == 0)
        return;
    MailDialog::openMail(m_services, current, this, m_messages);
}

template <typename Job> void MailsView::change(Job job, const std::function<QString(int)> &said)
{
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this, said](const Result<int> &count) {
        if (count)
            m_messages->show(MessageBar::Kind::Success, said(*count));
        else
            m_messages->show(count.error());
    });
}

void MailsView::resend()
{
    withSelected([this](const QList<qint64> &ids) {
        if (ids.size() > 1 &&
            !m_services.questions.confirm(this, tr("Send again"), tr("Send %Ln mail(s) again?", nullptr, int(ids.size())),
                                          tr("Send again")))
            return;
        change([ids](Session &session) { return MailsRepository(session).resend(ids); },
               [](int count) { return tr("%Ln mail(s) queued.", nullptr, count); });
    });
}

void MailsView::cancel()
{
    withSelected([this](const QList<qint64> &ids) {
        change(
            [ids](Session &session) { return MailsRepository(session).cancel(ids); },
            [all = int(ids.size())](int count) {
                return count == all
                           ? tr("%Ln mail(s) cancelled.", nullptr, count)
                           : tr("%1 of %2 mails cancelled; the others had gone out or were settled already.").arg(count).arg(all);
            });
    });
}

void MailsView::openCustomer()
{
    const qint64 current = m_model->idAt(m_table->currentIndex().row());
    if (current == 0)
        return;
    auto job = [id = current](Session &session) { return MailsRepository(session).load(id).customerId; };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<qint64> &id) {
        if (id && *id > 0)
            Q_EMIT customerRequested(*id, u"email"_s);
    });
}

MailDialog::MailDialog(const Services &services, const Mail &mail, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_mail(mail)
    , m_link(new QLineEdit(this))
    , m_messages(new MessageBar(this))
{
    setHelp(this, u"mail"_s);
    setObjectName(u"mailDialog"_s);
    setWindowTitle(mailKindLabel(mail.kind));
    resizeWithin(this, {680, 560});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    auto *form = new QFormLayout;
    const auto line = [&](const QString &name, const QString &value) {
        auto *label = new QLabel(value, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow(name, label);
    };
    line(tr("To"), mail.recipient);
    line(tr("State"), mailStateLabel(mail.state));
    line(tr("Written"), tr("%1 by %2").arg(text::shortTime(mail.createdAt), mail.askedBy));
    if (mail.finishedAt > 0)
        line(tr("Settled"), text::shortTime(mail.finishedAt));
    if (const QString answer = mailAnswer(mail); !answer.isEmpty())
        line(tr("Server's answer"), answer);
    line(tr("Subject"), mail.subject.isEmpty() ? tr("(written when it is sent)") : mail.subject);
    layout->addLayout(form);

    auto *tabs = new QTabWidget(this);
    auto *html = new LocalBrowser(this);
    html->setObjectName(u"html"_s);
    html->setAccessibleName(tr("Mail as HTML"));
    html->setHtml(mail.bodyHtml);
    auto *plain = new QPlainTextEdit(mail.bodyText, this);
    plain->setObjectName(u"text"_s);
    plain->setAccessibleName(tr("Mail as text"));
    plain->setReadOnly(true);
    tabs->addTab(html, tr("As shown"));
    tabs->addTab(plain, tr("As text"));
    layout->addWidget(tabs, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const MailKind *kind = mailKind(mail.kind);
    const bool linked = kind != nullptr && kind->secret == u"link"_s;
    if (linked) {
        auto *note = new QLabel(mail.state == u"captured"_s ? tr("It was not sent, so no link was made for it.")
                                                            : tr("Its link is not kept: only the recipient ever had it."),
                                this);
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    m_link->setObjectName(u"link"_s);
    m_link->setAccessibleName(tr("Link"));
    m_link->setReadOnly(true);
    m_link->hide();
    layout->addWidget(m_link);
    if (linked && mail.customerId > 0 && services.database.url().engine() == ConnectionUrl::Engine::Sqlite) {
        QPushButton *make = buttons->addButton(tr("Make a new link to hand over"), QDialogButtonBox::ActionRole);
        make->setObjectName(u"makeLink"_s);
        make->setAutoDefault(false);
        connect(make, &QPushButton::clicked, this, &MailDialog::makeLink);
    }
    layout->addWidget(buttons);
}

/// On SQLite whoever opens the file has it all, so the desk may mint; on PostgreSQL only kontor-store does.
void MailDialog::openMail(const Services &services, qint64 id, QWidget *parent, MessageBar *messages)
{
    auto job = [id](Session &session) { return MailsRepository(session).load(id); };
    QCoro::connect(services.database.run(Lane::Read, std::move(job)), parent,
                   [services, parent, messages](const Result<Mail> &mail) {
                       if (!mail) {
                           messages->show(mail.error());
                           return;
                       }
                       auto *dialog = new MailDialog(services, *mail, parent);
                       dialog->setAttribute(Qt::WA_DeleteOnClose);
                       dialog->open();
                   });
}

void MailDialog::makeLink()
{
    auto channel = m_services.directory.directory().channel(m_mail.channelId);
    if (channel == nullptr)
        return;
    m_services.storeUrl(*channel, [this, guard = QPointer<MailDialog>(this)](const Result<QUrl> &store) {
        if (guard.isNull())
            return;
        if (!store) {
            m_messages->show(store.error());
            return;
        }
        auto job = [mail = m_mail](Session &session) {
            return TokensRepository(session).mint(mail.channelId, mail.customerId, mail.kind);
        };
        QCoro::connect(
            m_services.database.run(Lane::Edit, std::move(job)), this, [this, url = *store](const Result<QString> &link) {
                if (!link) {
                    m_messages->show(link.error());
                    return;
                }
                QUrl whole = url; // whose path stays: the store may not be at its host's root
                const QString base = url.path().endsWith(u'/') ? url.path().chopped(1) : url.path();
                whole.setPath(base + mailKind(m_mail.kind)->path + *link);
                m_link->setText(whole.toString());
                m_link->show();
                m_link->setFocus();
                m_link->selectAll();
                m_messages->show(MessageBar::Kind::Information,
                                 tr("The link works once, in place of the one in the mail. Copy it now: it is not shown again."));
            });
    });
}

} // namespace kontor
