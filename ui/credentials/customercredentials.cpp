// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/customercredentials.h"

#include "base/helptopic.h"
#include "base/files.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/text.h"
#include "base/windowfit.h"
#include "channels/channelsrepository.h"
#include "credentials/browsername.h"
#include "customers/customersrepository.h"
#include "imports/csv.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;

QTreeWidget *listOf(QWidget *parent, const QString &name, const QString &accessible, const QStringList &headings,
                    const QList<int> &widths)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setAccessibleName(accessible);
    tree->setHeaderLabels(headings);
    tree->setRootIsDecorated(false);
    tree->setAlternatingRowColors(true);
    tree->setUniformRowHeights(true);
    for (int i = 0; i < widths.size(); ++i)
        tree->header()->resizeSection(i, widths[i]);
    return tree;
}

} // namespace

SecondFactorDialog::SecondFactorDialog(const Services &services, qint64 customerId, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_customerId(customerId)
    , m_state(new QLabel(this))
    , m_phone(new QLineEdit(this))
    , m_reset(new QPushButton(tr("&Reset second factor…"), this))
    , m_messages(new MessageBar(this))
    , m_problems(this)
{
    setHelp(this, u"signing-in"_s);
    setObjectName(u"secondFactorDialog"_s);
    setWindowTitle(tr("MFA settings"));
    resizeWithin(this, {460, 220});
    m_state->setObjectName(u"state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_phone->setObjectName(u"mfa_phone"_s);
    m_phone->setPlaceholderText(u"+491701234567"_s);
    m_reset->setObjectName(u"reset"_s);
    m_reset->setAutoDefault(false);
    auto *holder = new QWidget(this);
    auto *form = new QFormLayout(holder);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Second factor"), m_state);
    form->addRow(tr("&Number for text messages"), m_phone);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    connect(buttons->button(QDialogButtonBox::Save), &QPushButton::clicked, this, &SecondFactorDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reset, &QPushButton::clicked, this, &SecondFactorDialog::reset);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(holder);
    layout->addStretch();
    layout->addWidget(buttons);
    load();
}

void SecondFactorDialog::load()
{
    auto job = [id = m_customerId](Session &session) {
        Loaded out;
        out.customer = CustomersRepository(session).load(id);
        out.factor = SecondFactorRepository(session).of(out.customer.channelId, id);
        out.rule = ChannelsRepository(session).channel(out.customer.channelId).rules.mfa;
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            m_messages->show(loaded.error());
            return;
        }
        setWindowTitle(tr("MFA settings of %1").arg(loaded->customer.displayName()));
        QString text = secondFactorLabel(loaded->factor.method);
        if (!loaded->factor.method.isEmpty())
            text += u" · "_s + tr("%Ln recovery code(s) left", nullptr, int(loaded->factor.recoveryCodesLeft));
        if (loaded->rule == u"required"_s && loaded->factor.method.isEmpty())
            text += u" · "_s + tr("must be set up at the next sign-in");
        else if (loaded->rule == u"off"_s)
            text += u" · "_s + tr("this trade store does not ask for one");
        m_state->setText(text);
        m_phone->setText(loaded->factor.phone);
        m_reset->setEnabled(!loaded->factor.method.isEmpty());
    });
}

void SecondFactorDialog::save()
{
    const QString phone = m_phone->text().trimmed().remove(u' ');
    FieldProblems problems;
    if (const QString why = phone.isEmpty() ? QString() : mobileProblem(phone); !why.isEmpty())
        problems << FieldProblem{u"mfa_phone"_s, why};
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    auto job = [id = m_customerId, phone](Session &session) {
        SecondFactorRepository(session).setPhone(id, phone);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (done)
            accept();
        else
            m_messages->show(done.error());
    });
}

void SecondFactorDialog::reset()
{
    const QString reason =
        m_services.questions.text(this, tr("Reset second factor"), tr("Why? It is kept with the customer's activity.")).trimmed();
    if (reason.isEmpty())
        return;
    auto job = [id = m_customerId, reason](Session &session) {
        SecondFactorRepository(session).reset(id, reason);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (!done) {
            m_messages->show(done.error());
            return;
        }
        m_messages->show(MessageBar::Kind::Success,
                         tr("The second factor is off. The customer signs in with the password and can set it up again."));
        load();
    });
}

SessionsDialog::SessionsDialog(const Services &services, qint64 customerId, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_customerId(customerId)
    , m_state(new QLabel(this))
    , m_sessions(listOf(this, u"sessions"_s, tr("Sessions"),
                        {tr("By"), tr("Since"), tr("Last seen"), tr("Ended"), tr("Address"), tr("Browser")},
                        {150, 130, 130, 180, 110, 300}))
    , m_attempts(listOf(this, u"attempts"_s, tr("Sign-in attempts"),
                        {tr("When"), tr("Outcome"), tr("By"), tr("Address"), tr("Browser")}, {130, 220, 120, 110, 300}))
    , m_end(new QPushButton(tr("&End session"), this))
    , m_endAll(new QPushButton(tr("End &all sessions"), this))
    , m_unlock(new QPushButton(icon(u"lock"_s), tr("&Unlock"), this))
    , m_revokeLink(new QPushButton(tr("Revoke personal &link"), this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"sessionsDialog"_s);
    setHelp(this, u"signing-in"_s);
    setWindowTitle(tr("Sessions and sign-in attempts"));
    resizeWithin(this, {900, 460});
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"state"_s);
    m_state->setWordWrap(true);
    auto *tabs = new QTabWidget(this);
    tabs->addTab(m_sessions, tr("Sessions"));
    tabs->addTab(m_attempts, tr("Sign-in attempts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const QList<QPair<QPushButton *, QString>> named = {
        {m_end, u"end"_s}, {m_endAll, u"endAll"_s}, {m_unlock, u"unlock"_s}, {m_revokeLink, u"revokeLink"_s}};
    for (const auto &[button, name] : named) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sessions, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { m_end->setEnabled(item != nullptr && item->text(3).isEmpty()); });
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (m_sessions->currentItem() == nullptr)
            return;
        change(
            [id = m_customerId, one = m_sessions->currentItem()->data(0, idRole).toLongLong()](Session &session) {
                SessionsRepository(session).endOne(CustomersRepository(session).channelOf(id), id, one, u"ended by staff"_s);
                return Done{};
            },
            tr("The session is ended."));
    });
    connect(m_endAll, &QPushButton::clicked, this, [this] {
        change(
            [id = m_customerId](Session &session) {
                SessionsRepository(session).endAllOf(CustomersRepository(session).channelOf(id), id, u"ended by staff"_s);
                return Done{};
            },
            tr("All sessions are ended."));
    });
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        change(
            [id = m_customerId](Session &session) {
                SignInRepository(session).unlock(CustomersRepository(session).channelOf(id), id);
                return Done{};
            },
            tr("The customer may try again at once."));
    });
    connect(m_revokeLink, &QPushButton::clicked, this, [this] {
        change(
            [id = m_customerId](Session &session) {
                CustomersRepository customers(session);
                customers.setPersonalLink(customers.channelOf(id), id, false);
                return Done{};
            },
            tr("The personal link is dead."));
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_state);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    connect(&services.database, &Database::changed, this, [this](const QString &table) {
        if (table == u"store_sessions"_s || table.isEmpty())
            load();
    });
    load();
}

void SessionsDialog::load()
{
    auto job = [id = m_customerId](Session &session) {
        Loaded out;
        out.customer = CustomersRepository(session).load(id);
        out.sessions = SessionsRepository(session).ofCustomer(out.customer.channelId, id);
        out.attempts = SignInRepository(session).attempts(out.customer.channelId, id);
        out.now = session.now();
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Loaded> &loaded) {
        if (loaded)
            fill(*loaded);
        else
            m_messages->show(loaded.error());
    });
}

void SessionsDialog::fill(const Loaded &loaded)
{
    setWindowTitle(tr("Sessions and sign-in attempts of %1").arg(loaded.customer.displayName()));
    const bool locked = loaded.customer.lockedUntil > loaded.now;
    m_state->setText(locked ? tr("Must wait until %1 after too many tries, at the address they came from.")
                                  .arg(text::shortTime(loaded.customer.lockedUntil))
                            : tr("Not locked."));
    m_unlock->setEnabled(locked);
    m_revokeLink->setEnabled(loaded.customer.personalLink);
    m_sessions->clear();
    bool any = false;
    for (const SessionRecord &one : loaded.sessions) {
        any = any || one.alive;
        const QString who = one.staff.isEmpty() ? openedByLabel(one.openedBy) : tr("Staff %1").arg(one.staff);
        const QString end = one.alive         ? QString()
                            : one.endedAt > 0 ? u"%1 (%2)"_s.arg(text::shortTime(one.endedAt), one.endReason)
                                              : tr("expired");
        auto *item = new QTreeWidgetItem(m_sessions, {who, text::shortTime(one.createdAt), text::shortTime(one.lastSeenAt), end,
                                                      one.peer, browserName(one.browser)});
        item->setData(0, idRole, one.id);
    }
    m_end->setEnabled(false);
    m_endAll->setEnabled(any);
    m_attempts->clear();
    for (const SignInAttempt &one : loaded.attempts)
        new QTreeWidgetItem(m_attempts, {text::shortTime(one.at), signInOutcomeLabel(one.outcome), openedByLabel(one.openedBy),
                                         one.peer, browserName(one.browser)});
}

template <typename Job> void SessionsDialog::change(Job job, const QString &said)
{
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this, said](const Result<Done> &done) {
        if (!done) {
            m_messages->show(done.error());
            return;
        }
        m_messages->show(MessageBar::Kind::Success, said);
        load();
    });
}

ActingReport::ActingReport(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_tree(listOf(this, u"acted"_s, tr("Sessions in which staff acted as customers"),
                    {tr("When"), tr("Staff"), tr("Customer"), tr("Reason"), tr("Until")}, {220, 140, 220, 200, 130}))
    , m_count(new QLabel(this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"actingReport"_s);
    setHelp(this, u"signing-in"_s);
    setWindowTitle(tr("When staff acted as customers"));
    resizeWithin(this, {900, 520});
    m_tree->setRootIsDecorated(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *exporting = new QPushButton(icon(u"document-export"_s), tr("&Export…"), this);
    exporting->setObjectName(u"export"_s);
    exporting->setAutoDefault(false);
    buttons->addButton(exporting, QDialogButtonBox::ActionRole);
    connect(exporting, &QPushButton::clicked, this, &ActingReport::exportCsv);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    load();
}

void ActingReport::load()
{
    auto job = [](Session &session) { return SessionsRepository(session).acted(); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<QList<ActedSession>> &all) {
        if (all)
            fill(*all);
        else
            m_messages->show(all.error());
    });
}

void ActingReport::fill(const QList<ActedSession> &all)
{
    m_all = all;
    m_tree->clear();
    for (const ActedSession &one : all) {
        auto *item = new QTreeWidgetItem(m_tree, {text::shortTime(one.session.createdAt), one.session.staff, one.session.customer,
                                                  one.session.reason, text::shortTime(one.session.endedAt)});
        for (const SessionAction &action : one.actions) {
            auto *line =
                new QTreeWidgetItem(item, {u"%1  %2  %3"_s.arg(text::shortTime(action.at), action.action, action.detail)});
            line->setFirstColumnSpanned(true);
        }
    }
    m_count->setText(tr("%Ln session(s)", nullptr, int(all.size())));
}

void ActingReport::exportCsv()
{
    const QString path = m_services.questions.saveFile(this, tr("Export"), u"acting.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto iso = [](qint64 ms) {
        return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODate);
    };
    const CsvWriter writer;
    QByteArray bytes = CsvWriter::byteOrderMark() + writer.record({u"from"_s, u"until"_s, u"staff"_s, u"customer"_s, u"reason"_s,
                                                                   u"at"_s, u"action"_s, u"detail"_s});
    for (const ActedSession &one : std::as_const(m_all)) {
        QList<SessionAction> actions = one.actions;
        if (actions.isEmpty())
            actions << SessionAction{};
        for (const SessionAction &action : std::as_const(actions))
            bytes += writer.record({iso(one.session.createdAt), iso(one.session.endedAt), one.session.staff, one.session.customer,
                                    one.session.reason, iso(action.at), action.action, action.detail});
    }
    if (const auto written = writeFile(path, bytes))
        m_messages->show(MessageBar::Kind::Success, tr("%Ln session(s) written to %1.", nullptr, int(m_all.size())).arg(path));
    else
        m_messages->show(written.error());
}

} // namespace kontor
